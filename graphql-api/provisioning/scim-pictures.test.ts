import test from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { pictureServer, portrait } from "../testing/picture-server.ts";
import { openScimScene } from "../testing/scim-scene.ts";
import { personOf } from "../testing/workspace.ts";

test("the pictures that SCIM names are shown, the primary one first, until the person removes the picture here", async (t) => {
  const { pictures, asked, origin } = await pictureServer(t);
  const scene = await openScimScene(t, ["registersPeople"], { OUTGOING_ALLOWED: "127.0.0.1/32" });
  const { addUser, patch, ask, answer, administrator, instance, post, signIn } = scene;
  for (const [path, colour] of [
    ["/first", "#246"],
    ["/second", "#642"],
    ["/third", "#264"],
  ] as const)
    pictures[path] = { type: "image/jpeg", bytes: await portrait(colour) };
  const avatarOf = async (id: string): Promise<string | null> =>
    (await answer(administrator, `{ user(id: "${id}") { avatarUrl } }`)).user?.avatarUrl ?? null;
  /** The picture that is shown after this one. */
  const next = (id: string, before: string | null) =>
    waitUntil("another picture to be shown", async () => {
      const shown = await avatarOf(id);
      return shown !== before && shown;
    });
  const photo = (path: string, more = {}) => ({ value: `${origin}${path}`, type: "photo", ...more });
  const { id } = await addUser("mia", { photos: [photo("/second"), photo("/first", { primary: true })] });
  const first = await next(id, null);
  t.regex(first, /^\/files\//);
  t.deepEqual(asked, ["/first"]);
  t.is((await ask("GET", `/Users/${id}`)).json.photos.length, 2);

  t.is((await patch(`/Users/${id}`, { op: "replace", path: "photos", value: [photo("/second")] })).status, 200);
  t.regex(await next(id, first), /^\/files\//);

  const removal = "mutation { removeAvatar(input: {}) { isVisible refusal { code } } }";
  const { body } = await post({ query: removal }, { cookie: await signIn(personOf(id, "mia", "member")) });
  t.is(body.data.removeAvatar.refusal, null);
  await waitUntil("the picture to be gone", async () => (await avatarOf(id)) === null);
  t.is((await patch(`/Users/${id}`, { op: "replace", path: "photos", value: [photo("/third")] })).status, 200);
  t.is(await avatarOf(id), null);
  t.false(asked.includes("/third"));

  const restore = `mutation { restoreExternalPicture(input: { userId: "${id}", instanceId: "${instance.id}" }) { refusal { code } } }`;
  t.is((await answer(administrator, restore)).restoreExternalPicture.refusal, null);
  await waitUntil("the newest picture to be fetched", () => asked.includes("/third"));
  await next(id, null);
  t.is((await patch(`/Users/${id}`, { op: "remove", path: "photos" })).status, 200);
  await waitUntil("the picture to be gone", async () => (await avatarOf(id)) === null);
});
