import test from "ava";
import { subscribe } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { liveItems } from "../examples/example-items.ts";
import { type ExampleWorkspace, exampleIds, openExampleWorkspace } from "../examples/example-workspace.ts";
import { type Example, readExamples } from "../examples/read-examples.ts";
import type { LiveItem } from "../fan-out/items.ts";
import { createSchema } from "../schema/schema.ts";

/** What Kim wrote, is called, or did from, each in a place of its own. */
const words = {
  text: "kingfisher",
  earlierText: "cormorant",
  deletedText: "bittern",
  restoredText: "sandpiper",
  block: "wagtail",
  preview: "nightjar",
  fileName: "whimbrel",
  description: "avocet",
  displayName: "Benvolio",
  earlierName: "Mercutio",
  title: "ornithologist",
  status: "godwit",
  reason: "redshank",
  tokenLabel: "turnstone",
  address: "192.0.2.77",
} as const;

const kimsIds = { plan: uuidv7(), deleted: uuidv7(), file: uuidv7(), thread: uuidv7() };

async function leaveWords({ send, kim, administrator }: ExampleWorkspace): Promise<void> {
  const { general: roomId, hello, vault } = exampleIds;
  const { userId } = kim;
  const none = { mentionedUserIds: [], mentionsRoom: false };
  const called = { ...none, mentionedUserIds: [exampleIds.ada] };
  const plain = { ...none, threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
  const about = { timeZone: "Europe/London", title: words.title };
  await send(kim, "EditProfile", { userId, displayName: words.earlierName, ...about });
  await send(kim, "EditProfile", { userId, displayName: words.displayName, ...about });
  await send(kim, "SetStatus", { userId, text: words.status, emoji: null, expiresAt: null });
  const token = { userId, tokenId: uuidv7(), label: words.tokenLabel, scopes: ["read"], expiresAt: null } as const;
  await send(kim, "CreateAccessToken", token);
  const failed = { userId, address: words.address, failureCount: 3, minuteBeganAt: "2026-11-23T09:00:00.000Z" };
  await send("system", "RecordFailedSignIns", { ...failed, method: "password" });
  const everywhere = { roomId: null, expiresAt: null };
  await send(administrator, "GrantRole", { ...everywhere, userId, roleId: "moderator" });
  await send(kim, "EnterPrivateRoom", { roomId: vault, reason: words.reason });
  const bytes = { sizeBytes: 70_000, sha256: "1".repeat(64), keyId: "example", width: null, height: null, thumbnail: null };
  const named = { fileId: kimsIds.file, roomId, name: `${words.fileName}.txt`, contentType: "text/plain", blobKey: "files/kims" };
  await send(kim, "RecordUpload", { ...bytes, ...named });
  await send(kim, "DescribeFile", { fileId: kimsIds.file, description: words.description });
  await send(kim, "EditMessage", { roomId, messageId: hello, ...called, text: `@ada ${words.earlierText}` });
  await send(kim, "EditMessage", { roomId, messageId: hello, ...called, text: `@ada ${words.text}` });
  await send(administrator, "PinMessage", { roomId, messageId: hello });
  const plan = {
    ...{
      ...plain,
      roomId,
      messageId: kimsIds.plan,
      text: `${words.restoredText} https://birds.example/`,
      fileIds: [kimsIds.file],
    },
    blocks: [{ kind: "section", version: 1, text: words.block }],
  } as const;
  await send(kim, "PostMessage", plan);
  const page = { url: "https://birds.example/", title: words.preview, description: null, siteName: null, picture: null };
  await send("system", "AddLinkPreviews", { roomId, messageId: kimsIds.plan, previews: [{ previewId: uuidv7(), ...page }] });
  await send(kim, "DeleteMessage", { roomId, messageId: kimsIds.plan });
  await send(kim, "RestoreMessage", { roomId, messageId: kimsIds.plan, ...none });
  await send(kim, "PostMessage", { ...plain, roomId, messageId: kimsIds.deleted, text: words.deletedText });
  await send(kim, "DeleteMessage", { roomId, messageId: kimsIds.deleted });
  const quoting = { ...plain, roomId, messageId: kimsIds.thread, threadRootId: kimsIds.plan, quotedMessageId: hello };
  await send(administrator, "PostMessage", { ...quoting, text: "Where was it?", alsoInRoom: true });
}

/** The example's variables, asking for what is Kim's. */
function aboutKim({ variables }: Example): Record<string, unknown> {
  const { ada, kim, plan, toEdit, toDelete, file } = exampleIds;
  const others = {
    [ada]: kim,
    [plan]: kimsIds.plan,
    [toEdit]: exampleIds.hello,
    [toDelete]: kimsIds.deleted,
    [file]: kimsIds.file,
  };
  const text = Object.entries(others).reduce((all, [from, to]) => all.replaceAll(from, to), JSON.stringify(variables));
  return JSON.parse(text) as Record<string, unknown>;
}

const queries = readExamples().filter(({ kind }) => kind === "query");

/** All that an administrator and an auditor can be answered, by every field that there is. */
async function everyAnswer(workspace: ExampleWorkspace): Promise<string> {
  const auditor = { ...workspace.administrator };
  const answers: unknown[] = [];
  for (const query of queries) {
    answers.push(await workspace.ask(auditor, query.source, query.variables));
    answers.push(await workspace.ask(auditor, query.source, aboutKim(query)));
  }
  const searched = queries.find(({ name }) => name === "search");
  for (const word of Object.values(words))
    answers.push(await workspace.ask(auditor, searched?.source ?? "", { ...searched?.variables, query: word }));
  answers.push(await workspace.ask(auditor, recordQuery, {}), await subscribed(workspace));
  return JSON.stringify(answers);
}

const recordQuery = "{ auditLog(first: 100) { edges { node { summary changes { field before after } } } } }";

async function subscribed(workspace: ExampleWorkspace): Promise<unknown[]> {
  const items = await liveItems(workspace);
  const answers: unknown[] = [];
  for (const { name, document, variables: variableValues } of readExamples().filter(({ kind }) => kind === "subscription")) {
    const source = items[name as keyof typeof items] as readonly LiveItem[];
    const live = createSchema({ [name]: { subscribe: () => iterate(source), resolve: (item: LiveItem) => item } });
    const contextValue = workspace.contextOf(workspace.administrator);
    const stream = await subscribe({ schema: live, document, variableValues, contextValue });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    for await (const answer of stream) answers.push(answer);
  }
  return answers;
}

async function* iterate<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

test("from the answer to the erasure on, no field of the schema says a word of the person, though no document is built anew", async (t) => {
  const workspace = await openExampleWorkspace();
  t.teardown(workspace.close);
  await leaveWords(workspace);
  const before = await everyAnswer(workspace);
  for (const [place, word] of Object.entries(words)) t.true(before.includes(word), `The walk sees the ${place}.`);

  const erase = "mutation ($input: EraseUserInput!) { eraseUser(input: $input) { refusal { code } } }";
  const input = { userId: exampleIds.kim, reason: "Asked for by mail" };
  const answer = await workspace.answer(workspace.administrator, erase, { input });
  t.is(answer.eraseUser.refusal, null);
  const after = await everyAnswer(workspace);
  const left = Object.entries(words).filter(([, word]) => after.includes(word));
  t.deepEqual(left, [], "These are still said.");
  t.true(after.includes("Erased user") && after.includes("[erased]"));
  t.deepEqual(await workspace.backEnd.vault.list("data-key", exampleIds.kim), []);
});
