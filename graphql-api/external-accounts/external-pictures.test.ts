import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import test, { type ExecutionContext } from "ava";
import sharp from "sharp";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { directoryScene } from "../testing/directory-scene.ts";
import { mia, signInScene } from "../testing/sign-in-scene.ts";

const portrait = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Serves pictures, and counts how often it was asked for each. */
async function pictureServer(t: ExecutionContext) {
  const pictures: Record<string, { readonly type: string; readonly bytes: Buffer }> = {};
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const picture = pictures[url];
    if (picture === undefined) response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    else response.writeHead(200, { "content-type": picture.type }).end(picture.bytes);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { pictures, asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("the picture of the other system is shown until the person chooses or removes one here", async (t) => {
  const { pictures, asked, origin } = await pictureServer(t);
  const scene = await signInScene(t, { registersPeople: true });
  const { provider, browse, post, api, services, instance } = scene;
  let browser = browse();
  const viewer = async (query: string) => (await post({ query }, { cookie: browser.cookieFor(api.url) })).body.data;
  /** Signs in with the picture at this path, and waits until it was asked for. */
  const avatarAfter = async (path: string): Promise<string | null> => {
    provider.person = { ...mia, picture: `${origin}${path}` };
    browser = browse();
    await browser.signIn();
    const { user } = (await viewer("{ viewer { user { id } } }")).viewer;
    const key = { kind: "external-picture", ownerId: user.id, id: instance.id } as const;
    await waitUntil("the picture was asked for", async () => {
      const noted = await services.workStore.get(key);
      return noted !== undefined && noted.dueAtMs === undefined;
    });
    return (await viewer("{ viewer { user { avatarUrl } } }")).viewer.user.avatarUrl;
  };
  pictures["/first"] = { type: "image/jpeg", bytes: await portrait("#246") };
  pictures["/same"] = { type: "image/jpeg", bytes: pictures["/first"].bytes };
  pictures["/second"] = { type: "image/jpeg", bytes: await portrait("#642") };
  pictures["/page"] = { type: "text/html", bytes: Buffer.from("<p>Sign in first</p>") };
  pictures["/lie"] = { type: "image/png", bytes: Buffer.from("<svg onload=alert(1)>") };
  pictures["/large"] = { type: "image/jpeg", bytes: Buffer.alloc(6 * 1024 * 1024) };
  for (const path of ["/page", "/lie", "/large", "/elsewhere"]) t.is(await avatarAfter(path), null, path);
  const first = await avatarAfter("/first");
  t.regex(first ?? "", /^\/files\//);
  t.is(await avatarAfter("/first"), first);
  t.is(asked.filter((path) => path === "/first").length, 1, "the same address is asked once a day");
  t.is(await avatarAfter("/same"), first, "the same bytes are the same picture");
  const second = await avatarAfter("/second");
  t.not(second, first);
  await viewer("mutation { removeAvatar(input: {}) { isVisible } }");
  t.is(await avatarAfter("/first"), null);
});

test("a picture in a directory comes at a sign-in, and another one takes its place", async (t) => {
  const [first, second] = [await portrait("#246"), await portrait("#642")];
  const scene = await directoryScene(t, { registersPeople: true }, [ldapPerson("mia", { jpegPhoto: first })]);
  const { enter, answer, administrator, directory } = scene;
  const avatar = async () => (await answer(administrator, `{ user(name: "mia") { avatarUrl } }`)).user.avatarUrl;
  t.is(await enter("mia", "mia's pässwörd€"), "@mia");
  const shown = await avatar();
  t.regex(shown, /^\/files\//);
  await enter("mia", "mia's pässwörd€");
  t.is(await avatar(), shown);
  const [lookUp] = directory.entries;
  directory.entries = [...(lookUp ? [lookUp] : []), ldapPerson("mia", { jpegPhoto: second })];
  await enter("mia", "mia's pässwörd€");
  t.not(await avatar(), shown);
});
