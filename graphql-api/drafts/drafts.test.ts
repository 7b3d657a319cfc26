import { attachmentsMax } from "@logue/command-service/contract/messages.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { recordsPerOwnerMax } from "@logue/infra/work-store/work-store.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { purgeUnpostedFiles } from "../files/unposted-files.ts";
import { openTestWorkspace, type Person, type TestWorkspace, type TestWorkspaceOptions } from "../testing/workspace.ts";

const save = `mutation ($input: SaveDraftInput!) {
  saveDraft(input: $input) { revision updatedAt refusal { code } }
}`;
const remove = "mutation ($input: DeleteDraftInput!) { deleteDraft(input: $input) { roomId refusal { code } } }";
const list = "{ drafts { roomId threadRootId text files { id } quotedMessage { id } alsoInRoom revision } }";

interface Given extends TestWorkspace {
  readonly bea: Person;
  saves(
    person: Person,
    input: object,
  ): Promise<{ readonly revision: string | null; readonly refusal: { readonly code: string } | null }>;
  /** The code of the refusal. */
  isRefused(person: Person, input: object): Promise<string | undefined>;
  textsOf(person: Person): Promise<string[]>;
}

async function given(t: ExecutionContext, options: TestWorkspaceOptions = {}): Promise<Given> {
  const workspace = await openTestWorkspace(options);
  t.teardown(workspace.close);
  const saves: Given["saves"] = async (person, input) => (await workspace.answer(person, save, { input })).saveDraft;
  return {
    ...workspace,
    bea: await workspace.addPerson("bea"),
    saves,
    isRefused: async (person, input) => (await saves(person, input)).refusal?.code,
    textsOf: async (person) => (await workspace.answer(person, list)).drafts.map(({ text }: { text: string }) => text),
  };
}

async function post({ send }: TestWorkspace, sender: Person, roomId: string, fileIds: string[] = []): Promise<string> {
  const messageId = uuidv7();
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, origin: null } as const;
  const mentions = { mentionedUserIds: [], mentionsRoom: false };
  await send(sender, "PostMessage", { ...plain, ...mentions, roomId, messageId, text: "said", fileIds });
  return messageId;
}

async function upload({ send }: TestWorkspace, uploader: Person, roomId: string): Promise<string> {
  const fileId = uuidv7();
  const bytes = { sizeBytes: 1, sha256: "0".repeat(64), keyId: "key", width: null, height: null, thumbnail: null } as const;
  await send(uploader, "RecordUpload", {
    ...bytes,
    fileId,
    roomId,
    name: "note.txt",
    contentType: "text/plain",
    blobKey: `files/${fileId}`,
  });
  return fileId;
}

test("only its author sees a draft, and there is one for each room and thread", async (t) => {
  const workspace = await given(t);
  const { bea, administrator, generalRoomId: roomId, saves, answer, textsOf } = workspace;
  const messageId = await post(workspace, administrator, roomId);
  const fileId = await upload(workspace, bea, roomId);
  const content = { text: "half a thou", fileIds: [fileId], quotedMessageId: messageId };
  const { revision } = await saves(bea, { roomId, ...content });
  await saves(bea, { roomId, threadRootId: messageId, text: "in the thread", alsoInRoom: true });
  const { drafts } = await answer(bea, list);
  t.deepEqual(
    drafts.find(({ threadRootId }: { threadRootId: string | null }) => threadRootId === null),
    {
      ...{ roomId, threadRootId: null, text: content.text, alsoInRoom: false, revision },
      files: [{ id: fileId }],
      quotedMessage: { id: messageId },
    },
  );
  t.deepEqual((await textsOf(bea)).toSorted(), ["half a thou", "in the thread"]);
  t.deepEqual(await textsOf(administrator), []);
});

test("a change of an older revision is refused, and the stored draft stays", async (t) => {
  const { bea, generalRoomId: roomId, saves, isRefused, answer, textsOf } = await given(t);
  const first = await saves(bea, { roomId, text: "one", revision: null });
  t.is(await isRefused(bea, { roomId, text: "late", revision: null }), "DraftOutdated");
  const second = await saves(bea, { roomId, text: "two", revision: first.revision });
  t.is(await isRefused(bea, { roomId, text: "late", revision: first.revision }), "DraftOutdated");
  const late = await answer(bea, remove, { input: { roomId, revision: first.revision } });
  t.is(late.deleteDraft.refusal.code, "DraftOutdated");
  t.deepEqual(await textsOf(bea), ["two"]);
  const deleted = await answer(bea, remove, { input: { roomId, revision: second.revision } });
  t.deepEqual(deleted.deleteDraft, { roomId, refusal: null });
  t.deepEqual((await answer(bea, remove, { input: { roomId } })).deleteDraft, { roomId, refusal: null });
  t.deepEqual(await textsOf(bea), []);
  t.is(await isRefused(bea, { roomId, text: "whatever is there" }), undefined);
});

test("a cleared draft is listed as cleared to a client that asks, for 30 days, and counts as none", async (t) => {
  let nowMs = Date.now();
  const workspace = await given(t, { clock: () => nowMs });
  const { bea, generalRoomId: roomId, saves, isRefused, answer, textsOf } = workspace;
  const listed = async () => (await answer(bea, "{ drafts(withCleared: true) { roomId text isCleared } }")).drafts;
  const first = await saves(bea, { roomId, text: "one" });
  t.deepEqual(await listed(), [{ roomId, text: "one", isCleared: false }]);
  for (const _ of ["deleted", "deleted again"]) await answer(bea, remove, { input: { roomId } });
  t.deepEqual(await listed(), [{ roomId, text: "", isCleared: true }]);
  t.deepEqual(await textsOf(bea), []);
  t.is(await isRefused(bea, { roomId, text: "late", revision: first.revision }), "DraftOutdated");
  t.is(await isRefused(bea, { roomId, text: "two", revision: null }), undefined);
  t.deepEqual(await textsOf(bea), ["two"]);
  await answer(bea, remove, { input: { roomId } });
  nowMs += 31 * 24 * 3_600_000;
  const threadRootId = await post(workspace, bea, roomId);
  await saves(bea, { roomId, threadRootId, text: "in the thread" });
  await answer(bea, remove, { input: { roomId, threadRootId } });
  t.is((await listed()).length, 1, "What was cleared long ago is forgotten.");
});

test("a draft has the limits of a message", async (t) => {
  const workspace = await given(t);
  const { bea, administrator, generalRoomId: roomId, send, isRefused } = workspace;
  const [own, theirs] = [await upload(workspace, bea, roomId), await upload(workspace, administrator, roomId)];
  const otherRoomId = uuidv7();
  const room = { visibility: "public", topic: "", description: "", origin: null, memberIds: [] } as const;
  await send(bea, "CreateChannel", { ...room, roomId: otherRoomId, name: "other" });
  const elsewhere = await post(workspace, bea, otherRoomId);
  const cases: readonly (readonly [string | undefined, object])[] = [
    ["MessageEmpty", { text: "" }],
    [undefined, { text: " " }],
    [undefined, { text: "", fileIds: [own, own] }],
    ["MessageTooLong", { text: "x".repeat(200_001) }],
    ["TooManyFiles", { text: "x", fileIds: Array.from({ length: attachmentsMax + 1 }, () => uuidv7()) }],
    ["FileUnknown", { text: "x", fileIds: [uuidv7()] }],
    ["FileUnknown", { text: "x", fileIds: [theirs] }],
    ["FileNotYours", { text: "x", roomId: otherRoomId, fileIds: [own] }],
    ["MessageUnknown", { text: "x", threadRootId: elsewhere }],
    ["QuoteUnknown", { text: "x", quotedMessageId: elsewhere }],
  ];
  for (const [code, input] of cases) t.is(await isRefused(bea, { roomId, ...input }), code, JSON.stringify(input).slice(0, 80));
});

test("cleared drafts leave room for new ones", async (t) => {
  const { bea, generalRoomId, backEnd, services, isRefused } = await given(t);
  const { draft: draftsMax } = recordsPerOwnerMax;
  for (let index = 0; index < draftsMax; index += 1) {
    const place = { roomId: uuidv7(), threadRootId: null };
    await services.drafts.save(bea.userId, { ...place, text: "x", fileIds: [], quotedMessageId: null, alsoInRoom: false });
    if (index < 3) await services.drafts.clear(bea.userId, place);
  }
  t.is((await backEnd.sealedWorkStore.list("draft", bea.userId)).length, draftsMax);
  t.is(await isRefused(bea, { roomId: generalRoomId, text: "there is room" }), undefined);
  t.is((await backEnd.sealedWorkStore.list("draft", bea.userId)).length, draftsMax - 2);
});

test("no draft can be saved in a room that the viewer may not see, and an earlier draft there is not shown", async (t) => {
  const { bea, administrator, send, saves, isRefused, textsOf } = await given(t);
  const roomId = uuidv7();
  const room = { visibility: "private", topic: "", description: "", origin: null } as const;
  await send(administrator, "CreateChannel", { ...room, roomId, name: "plans", memberIds: [bea.userId] });
  await saves(bea, { roomId, text: "of the plan" });
  await send(administrator, "RemoveMember", { roomId, userId: bea.userId });
  t.is(await isRefused(bea, { roomId, text: "x" }), "RoomUnknown");
  t.deepEqual(await textsOf(bea), []);
  await send(administrator, "AddMembers", { roomId, userIds: [bea.userId] });
  t.deepEqual(await textsOf(bea), ["of the plan"]);
});

test("when a person's keys are destroyed, their drafts are deleted from the work-store", async (t) => {
  const { bea, administrator, generalRoomId: roomId, saves, textsOf, backEnd } = await given(t);
  await saves(bea, { roomId, text: "of bea" });
  await saves(administrator, { roomId, text: "of ada" });
  await backEnd.dataKeys.destroyKeys(bea.userId);
  t.deepEqual(await textsOf(bea), []);
  t.deepEqual(
    (await backEnd.sealedWorkStore.page(undefined, 10)).map(({ ownerId }) => ownerId),
    [administrator.userId],
  );
  t.deepEqual(await textsOf(administrator), ["of ada"]);
});

test("a draft never reaches the log, the documents or the bus", async (t) => {
  const { bea, generalRoomId: roomId, saves, answer, backEnd } = await given(t);
  const heard: string[] = [];
  const following = await backEnd.eventBus.broadcast({
    topic: "signals",
    handle: (records) => void heard.push(...records.map(({ value }) => String(value))),
  });
  t.teardown(() => following.stop());
  const before = await backEnd.sealedEventStore.lastPosition();
  await saves(bea, { roomId, text: "Zaunkönig" });
  await saves(bea, { roomId, text: "Zaunkönig im Schilf" });
  await answer(bea, remove, { input: { roomId } });
  t.is(await backEnd.sealedEventStore.lastPosition(), before);
  t.deepEqual(await backEnd.sealedEventStore.readAll({ after: before, limit: 10 }), []);
  t.is(heard.length, 3);
  t.false(heard.join().includes("Zaun"));
});

test("a file in a draft is kept longer than a day, and is purged a day after the draft no longer names it", async (t) => {
  let nowMs = Date.now();
  const workspace = await given(t, { clock: () => nowMs });
  const { bea, generalRoomId: roomId, saves, answer, services, backEnd } = workspace;
  const [kept, dropped] = [await upload(workspace, bea, roomId), await upload(workspace, bea, roomId)];
  await saves(bea, { roomId, text: "see", fileIds: [kept] });
  const purgedAtOf = async (fileId: string) => (await services.readStore.get(files, fileId))?.purgedAt ?? null;
  const passADay = async () => {
    nowMs += 24 * 3_600_000 + 1;
    await purgeUnpostedFiles(services);
    for (const stream of [`file-${kept}`, `file-${dropped}`]) {
      const [last] = await backEnd.sealedEventStore.readStream(stream, { direction: "backwards", limit: 1 });
      t.true(await backEnd.whenVisible(last?.position ?? "", busKeyOf(stream), 45_000));
    }
  };
  for (let day = 1; day <= 3; day += 1) {
    await passADay();
    t.is(await purgedAtOf(kept), null, `day ${day}`);
    t.not(await purgedAtOf(dropped), null, `day ${day}`);
  }
  await answer(bea, remove, { input: { roomId } });
  await passADay();
  t.not(await purgedAtOf(kept), null);
});

test("with the work-store away drafts are refused by name, no file of a draft is purged, and chat goes on", async (t) => {
  let nowMs = Date.now();
  const workspace = await given(t, { clock: () => nowMs });
  const { bea, generalRoomId: roomId, saves, ask, services, backEnd } = workspace;
  const fileId = await upload(workspace, bea, roomId);
  await saves(bea, { roomId, text: "see", fileIds: [fileId] });
  await backEnd.sealedWorkStore.close();
  for (const [source, variables] of [
    [list, {}],
    [save, { input: { roomId, text: "x" } }],
    [remove, { input: { roomId } }],
  ] as const) {
    const { errors } = await ask(bea, source, variables);
    t.is(errors?.[0]?.originalError?.name, "WorkStoreUnavailable");
  }
  nowMs += 2 * 24 * 3_600_000;
  await t.notThrowsAsync(purgeUnpostedFiles(services));
  t.is((await services.readStore.get(files, fileId))?.purgedAt, null);
  await t.notThrowsAsync(post(workspace, bea, roomId, [fileId]));
});
