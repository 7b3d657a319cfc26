import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { serverOwnerId } from "@logue/infra/work-store/work-store.ts";
import { startReactions } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import sharp from "sharp";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { reactionParts } from "../integrations/reacting.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";
import { notingLinks, openingWords } from "./note-links.ts";

const previews = "linkPreviews { id url title description siteName image { url width height } }";
const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } result { messageId } } }`;
const edit = `mutation ($id: ID!, $text: String!) { editMessage(input: { messageId: $id, text: $text }) { refusal { code } } }`;
const remove = `mutation ($messageId: ID!, $previewId: ID!) {
  removeLinkPreview(input: { messageId: $messageId, previewId: $previewId }) { refusal { code } result { message { ${previews} } } }
}`;

/** A site whose pages are titled by their paths; each has a picture. */
async function openSite(t: ExecutionContext) {
  const picture = await sharp({ create: { width: 600, height: 300, channels: 3, background: "#07c" } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    if (url === "/boat.png") return response.writeHead(200, { "content-type": "image/png" }).end(picture);
    asked.push(url);
    const head = `<title>Page ${url}</title><meta property="og:image" content="/boat.png">`;
    return response.writeHead(200, { "content-type": "text/html" }).end(head);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function scene(t: ExecutionContext, environment: Readonly<Record<string, string>> = { OUTGOING_ALLOWED: "127.0.0.1/32" }) {
  const workspace = await openLiveWorkspace({ environment });
  t.teardown(workspace.close);
  const { backEnd, answer, administrator, generalRoomId: roomId } = workspace;
  const site = await openSite(t);
  const { sealedEventStore: history, dataKeys } = backEnd;
  const { openEvents } = protectPersonalData(history, { keys: dataKeys, fields: personalData });
  const noting = notingLinks(backEnd, await history.lastPosition());
  const host = startReactions({
    ...{ ...backEnd, ...noting, history, everyMs: 10, openEvents: openingWords(openEvents, backEnd.clock) },
    hostOf: reactionParts(backEnd).hostOf,
  });
  t.teardown(host.close);
  const say = async (text: string): Promise<string> =>
    (await answer(administrator, post, { input: { roomId, text } })).postMessage.result.messageId;
  const shown = async (id: string, person = administrator): Promise<JsonObject[]> =>
    (await answer(person, `{ message(id: "${id}") { ${previews} } }`)).message.linkPreviews;
  const shownWhen = async (id: string, isDone: (found: JsonObject[]) => boolean): Promise<JsonObject[]> => {
    await until(async () => isDone(await shown(id)));
    return shown(id);
  };
  const previewed = (id: string) => shownWhen(id, (found) => found.length > 0);
  const added = async (): Promise<number> =>
    (await history.readAll({ limit: 1_000 })).filter(({ type }) => type === "LinkPreviewsAdded").length;
  /** Until the links of everything that was said are read. */
  async function settled(): Promise<void> {
    const last = await history.lastPosition();
    const cursor = { kind: "integration-cursor", ownerId: serverOwnerId, id: "link-previews" } as const;
    const handledUpTo = async () => ((await backEnd.workStore.get(cursor))?.value as { after?: string } | undefined)?.after ?? "";
    await until(async () => (await handledUpTo()) >= last);
    await until(async () => (await backEnd.workStore.list("link-preview", administrator.userId)).length === 0);
  }
  return { ...workspace, site, say, shown, shownWhen, previewed, added, settled };
}

test("open windows show a preview a moment after the post; its picture comes from this server, for those who may read", async (t) => {
  const { connect, signIn, addPerson, administrator, site, say, api, generalRoomId, shown } = await scene(t);
  const cookie = await signIn(administrator);
  const room = (await connect({ cookie })).subscribe(
    `subscription { roomEvents(roomId: "${generalRoomId}") { __typename ... on MessageChanged { message { id ${previews} } } } }`,
  );
  await room.find(({ __typename }) => __typename === "CaughtUp");
  await addPerson("bea");
  const id = await say(`See ${site.url}/tides and ${site.url}/ferry`);
  const { message } = await room.find((item) => item.message?.linkPreviews.length === 2);
  const [first, second] = message.linkPreviews;
  t.like(first, { url: `${site.url}/tides`, title: "Page /tides", image: { width: 480, height: 240 } });
  t.is(second.title, "Page /ferry");
  t.deepEqual(await shown(id), message.linkPreviews);
  const picture = (headers: Record<string, string>) => fetch(api.url + first.image.url, { headers });
  const answer = await picture({ cookie });
  t.is(answer.headers.get("content-type"), "image/webp");
  t.is((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width, 480);
  t.is((await picture({})).status, 401);
  t.is((await fetch(`${api.url}/previews/${id}/${uuidv7()}`, { headers: { cookie } })).status, 404);
  const outsider = await addPerson("gus", "guest");
  t.is((await picture({ cookie: await signIn(outsider) })).status, 404);
});

test("what a sender removes is gone for all, with its picture, and an edit does not bring it back", async (t) => {
  const { answer, addPerson, administrator, signIn, site, say, previewed, shown, shownWhen, api } = await scene(t);
  const bea = await addPerson("bea");
  const messageId = await say(`${site.url}/tides`);
  const [{ id: previewId, image }] = (await previewed(messageId)) as [JsonObject];
  const code = async (person: typeof bea): Promise<string | undefined> =>
    (await answer(person, remove, { messageId, previewId })).removeLinkPreview.refusal?.code;
  t.is(await code(bea), "NotTheSender");
  t.is(await code(administrator), undefined);
  t.deepEqual(await shown(messageId), []);
  t.is(await code(administrator), "LinkPreviewUnknown");
  t.is((await fetch(api.url + image.url, { headers: { cookie: await signIn(administrator) } })).status, 404);
  await answer(administrator, edit, { id: messageId, text: `${site.url}/tides and ${site.url}/ferry` });
  const left = await shownWhen(messageId, (found) => found.length > 0);
  t.deepEqual(
    left.map(({ title }) => title),
    ["Page /ferry"],
  );
  t.deepEqual(site.asked, ["/tides", "/ferry"]);
});

test("at most three links are read, and a page that many messages link to is read once", async (t) => {
  const { site, say, previewed, shownWhen } = await scene(t);
  const first = await say([1, 2, 3, 4].map((page) => `${site.url}/${page}`).join(" "));
  t.is((await shownWhen(first, (found) => found.length === 3)).length, 3);
  const others = await Promise.all([1, 2, 3].map(() => say(`again ${site.url}/1`)));
  for (const id of others) t.is((await previewed(id))[0]?.title, "Page /1");
  t.deepEqual(site.asked.toSorted(), ["/1", "/2", "/3"]);
});

test("a deleted message has no previews and its picture no readers", async (t) => {
  const { answer, administrator, signIn, site, say, previewed, api } = await scene(t);
  const id = await say(`${site.url}/tides`);
  const [{ image }] = (await previewed(id)) as [JsonObject];
  await answer(administrator, `mutation { deleteMessage(input: { messageId: "${id}" }) { isVisible } }`);
  t.is((await fetch(api.url + image.url, { headers: { cookie: await signIn(administrator) } })).status, 404);
});

test("nothing is read for an import, nor while the workspace wants no previews, nor in a private network", async (t) => {
  const { send, site, say, administrator, previewed, settled, generalRoomId: roomId } = await scene(t);
  const plain = { roomId, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const words = { mentionedUserIds: [], mentionsRoom: false, text: `${site.url}/imported` };
  await send("system", "PostMessage", { ...plain, ...words, messageId: uuidv7() });
  const wanted = (value: boolean) =>
    send(administrator, "ChangeSetting", { scope: "workspace", scopeId: "workspace", key: "linkPreviews", value });
  await say(`http://localhost:1/ http://10.0.0.1/ http://[::1]/`);
  await previewed(await say(`${site.url}/before`));
  await wanted(false);
  await say(`${site.url}/meanwhile`);
  await settled();
  await wanted(true);
  await previewed(await say(`${site.url}/after`));
  t.deepEqual(site.asked, ["/before", "/after"]);
});

test("several instances read each link once, and add its preview once", async (t) => {
  const { startAnother, site, say, previewed, added } = await scene(t);
  await startAnother();
  const ids = await Promise.all([1, 2, 3, 4].map((page) => say(`${site.url}/${page}`)));
  for (const id of ids) await previewed(id);
  t.is(await added(), 4);
  t.is(site.asked.length, 4);
});

test("without an address that is allowed, this machine's own servers are not read", async (t) => {
  const { site, say, settled, shown } = await scene(t, {});
  const id = await say(`${site.url}/secret`);
  await settled();
  t.deepEqual([await shown(id), site.asked], [[], []]);
});
