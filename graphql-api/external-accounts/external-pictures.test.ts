import test from "ava";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { directoryScene } from "../testing/directory-scene.ts";
import { pictureServer, portrait } from "../testing/picture-server.ts";
import { samlScene } from "../testing/saml-scene.ts";
import { mia, signInScene } from "../testing/sign-in-scene.ts";

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
    // What comes later in the person's stream is seen later.
    await viewer(`mutation { setStatus(input: { text: "After ${path}" }) { isVisible } }`);
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
  t.is(asked.filter((path) => path === "/first").length, 1, "a picture that is not shown is not fetched");

  const restore = `mutation { restoreExternalPicture(input: { instanceId: "${instance.id}" }) { refusal { code } } }`;
  const offered = "{ viewer { account { externalPictures { instanceId methodName } } } }";
  t.like((await viewer(offered)).viewer.account.externalPictures[0], { instanceId: instance.id });
  t.is((await viewer(restore)).restoreExternalPicture.refusal, null);
  await waitUntil("the picture that the other system has now", async () => {
    const shown = (await viewer("{ viewer { user { avatarUrl } } }")).viewer.user.avatarUrl;
    return shown !== null && shown !== second;
  });
  t.is(asked.filter((path) => path === "/first").length, 2);
  t.deepEqual((await viewer(offered)).viewer.account.externalPictures, []);
});

test("a picture in a directory comes at a sign-in, and another one takes its place", async (t) => {
  const [first, second] = [await portrait("#246"), await portrait("#642")];
  const scene = await directoryScene(t, { registersPeople: true }, [ldapPerson("mia", { jpegPhoto: first })]);
  const { enter, answer, administrator, directory } = scene;
  const avatar = async () => (await answer(administrator, `{ user(name: "mia") { avatarUrl } }`)).user.avatarUrl;
  t.is(await enter("mia", "mia's pässwörd€"), "@mia");
  const shown = await waitUntil("the picture to be shown", avatar);
  t.regex(shown, /^\/files\//);
  await enter("mia", "mia's pässwörd€");
  t.is(await avatar(), shown);
  const [lookUp] = directory.entries;
  directory.entries = [...(lookUp ? [lookUp] : []), ldapPerson("mia", { jpegPhoto: second })];
  await enter("mia", "mia's pässwörd€");
  t.true(await waitUntil("another picture to be shown", async () => (await avatar()) !== shown));
  directory.entries = [...(lookUp ? [lookUp] : []), ldapPerson("mia")];
  await enter("mia", "mia's pässwörd€");
  await waitUntil("no picture to be shown", async () => (await avatar()) === null);
});

test("the picture that a SAML attribute names is shown after a sign-in", async (t) => {
  const { pictures, origin } = await pictureServer(t);
  pictures["/mia"] = { type: "image/png", bytes: await portrait("#246") };
  const { browse, provider, answer, administrator, set } = await samlScene(t, { pictureAttribute: "photo" });
  const attributes = { uid: "mia", displayName: "Mia Mole", mail: "mia@example.org" };
  provider.person = { nameId: "id-of-mia", attributes: { ...attributes, photo: `${origin}/mia` } };
  await browse().signIn();
  const avatar = async () => (await answer(administrator, `{ user(name: "mia") { avatarUrl } }`)).user.avatarUrl;
  const shown = await waitUntil("the picture to be shown", avatar);
  t.regex(shown, /^\/files\//);
  t.is(await set("pictureAttribute", null), null);
  provider.person = { nameId: "id-of-mia", attributes };
  await browse().signIn();
  t.is(await avatar(), shown, "an attribute that is not there says nothing");
});
