import test from "ava";
import sharp from "sharp";
import { v7 as uuidv7 } from "uuid";
import { type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

let workspace: LiveWorkspace;
test.before(async () => {
  workspace = await openLiveWorkspace();
});
test.after.always(() => workspace?.close());

const list = "{ customEmoji { name url addedBy { name } } }";
const inboxEvents = "subscription { inboxEvents { __typename ... on CustomEmojiChanged { name emoji { url } } } }";

/** Three frames of a picture that is higher than wide. */
async function animation(): Promise<Buffer> {
  const frames = ["red", "green", "blue"].map((background) =>
    sharp({ create: { width: 300, height: 400, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
}

async function upload(person: Person, body: Uint8Array): Promise<{ status: number; answer: JsonObject }> {
  const response = await fetch(`${workspace.api.url}/files?emoji=1`, {
    method: "POST",
    headers: { cookie: await workspace.signIn(person), "content-type": "image/gif", "x-file-name": "seal.gif" },
    body: new Blob([new Uint8Array(body)]),
  });
  return { status: response.status, answer: (await response.json()) as JsonObject };
}

async function run(person: Person, mutation: string, input: object): Promise<string | null> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusal { code } } }`;
  const answer = await workspace.answer(person, document, { input });
  return answer[mutation].refusal?.code ?? null;
}

const pictureAs = async (person: Person, url: string): Promise<Response> =>
  fetch(`${workspace.api.url}${url}`, { headers: { cookie: await workspace.signIn(person) } });

test("a member adds an emoji, others see it at once and react with it, and its removal leaves its name", async (t) => {
  const [kim, lee] = [await workspace.addPerson("kim"), await workspace.addPerson("lee")];
  const client = await workspace.connect({ cookie: await workspace.signIn(lee) });
  const news = client.subscribe(inboxEvents);
  await news.find(({ __typename }) => __typename === "CaughtUp");

  const { answer: file } = await upload(kim, await animation());
  t.is((await pictureAs(lee, file.thumbnailUrl)).status, 404, "a picture without a name is its uploader's");
  t.is(await run(kim, "addEmoji", { name: "harbour-seal", fileId: file.fileId }), null);
  const shown = await news.find(({ name }) => name === "harbour-seal");
  t.deepEqual(shown.emoji, { url: file.thumbnailUrl });
  const { customEmoji } = await workspace.answer(lee, list);
  t.deepEqual(customEmoji, [{ name: "harbour-seal", url: file.thumbnailUrl, addedBy: { name: "kim" } }]);

  const picture = await pictureAs(lee, file.thumbnailUrl);
  t.is(picture.headers.get("content-type"), "image/webp");
  const { width, pageHeight, pages } = await sharp(Buffer.from(await picture.arrayBuffer()), { animated: true }).metadata();
  t.deepEqual({ width, pageHeight, pages }, { width: 96, pageHeight: 128, pages: 3 });

  const messageId = uuidv7();
  t.is(await run(kim, "postMessage", { roomId: workspace.generalRoomId, messageId, text: "Look :harbour-seal:" }), null);
  t.is(await run(lee, "addReaction", { messageId, emoji: "harbour-seal" }), null);
  t.is(await run(lee, "setStatus", { text: "Swimming", emoji: "harbour-seal" }), null);
  t.is(await run(lee, "removeEmoji", { name: "harbour-seal" }), "NotPermitted");
  t.is(await run(kim, "removeEmoji", { name: "harbour-seal" }), null);
  await news.find((item) => /"harbour-seal","emoji":null/.test(JSON.stringify(item)));
  t.deepEqual((await workspace.answer(lee, list)).customEmoji, []);
  t.is((await pictureAs(lee, file.thumbnailUrl)).status, 404);

  const reactions = `{ message(id: "${messageId}") { text reactions { emoji } } }`;
  t.deepEqual((await workspace.answer(kim, reactions)).message, {
    text: "Look :harbour-seal:",
    reactions: [{ emoji: "harbour-seal" }],
  });
  t.is(await run(kim, "addReaction", { messageId, emoji: "harbour-seal" }), "EmojiUnknown");
  t.is(await run(lee, "removeReaction", { messageId, emoji: "harbour-seal" }), null);
  t.is(await run(lee, "removeReaction", { messageId, emoji: "harbour-seal" }), "EmojiUnknown");
});

test("an emoji's picture can be opened, is at most 1 MiB, and comes from a person who may add emoji", async (t) => {
  const mia = await workspace.addPerson("mia");
  const script = await upload(mia, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
  t.is(script.answer.refusal.code, "FileTypeRefused");
  const broken = (await animation()).subarray(0, 30);
  t.is((await upload(mia, broken)).answer.refusal.code, "FileTypeRefused");
  const large = await upload(mia, Buffer.concat([await animation(), Buffer.alloc(1024 * 1024)]));
  t.like(large.answer.refusal, { code: "FileTooLarge", details: { sizeMaxBytes: 1024 * 1024 } });
  const guest = await workspace.addPerson("nia", "guest");
  t.is((await upload(guest, await animation())).answer.refusal.code, "NotPermitted");
});
