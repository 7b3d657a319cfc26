import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace, type Person } from "../testing/workspace.ts";

const readers = "query ($messageId: ID!) { messageReaders(messageId: $messageId) { count users { name } } }";
const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { send, answer, generalRoomId: roomId, administrator: ada } = workspace;
  const [kim, lee] = [await workspace.addPerson("kim"), await workspace.addPerson("lee")];
  const post = async (threadRootId: string | null = null): Promise<string> => {
    const messageId = uuidv7();
    const plain = { alsoInRoom: false, quotedMessageId: null, fileIds: [], mentionedUserIds: [], mentionsRoom: false } as const;
    await send(ada, "PostMessage", { ...plain, roomId, messageId, threadRootId, text: "Hello", origin: null });
    return messageId;
  };
  const namesSeen = async (viewer: Person, messageId: string): Promise<string[] | null> =>
    (await answer(viewer, readers, { messageId })).messageReaders?.users.map(({ name }: { name: string }) => name).sort() ?? null;
  const set = async (person: Person, input: Record<string, unknown>) => mustChange(await answer(person, change, { input }));
  const turnOn = () => set(ada, { scope: "WORKSPACE", key: "readReceipts", value: true });
  const read = (person: Person, number: number, threadRootId: string | null = null) =>
    send(person, "MarkRead", { roomId, threadRootId, number });
  return { ...workspace, roomId, ada, kim, lee, post, namesSeen, set, turnOn, read };
}

const mustChange = ({ changeSetting }: Record<string, { refusal: unknown }>) => {
  if (changeSetting?.refusal) throw new Error(JSON.stringify(changeSetting.refusal));
};

test("read receipts are off until an administrator turns them on, and then show who has read", async (t) => {
  const { ada, kim, lee, post, namesSeen, turnOn, read } = await scene(t);
  const messageId = await post();
  await read(kim, 1);
  t.is(await namesSeen(ada, messageId), null);
  await turnOn();
  t.deepEqual(await namesSeen(ada, messageId), ["kim"]);
  await read(lee, 1);
  t.deepEqual(await namesSeen(kim, messageId), ["kim", "lee"]);
  t.deepEqual(await namesSeen(ada, await post()), []);
});

test("a person who does not share is left out, and a room may turn receipts off", async (t) => {
  const { ada, kim, lee, roomId, post, namesSeen, turnOn, read, set } = await scene(t);
  await turnOn();
  const messageId = await post();
  await read(kim, 1);
  await read(lee, 1);
  await set(kim, { scope: "PERSON", key: "sharesReadReceipts", value: false });
  t.deepEqual(await namesSeen(ada, messageId), ["lee"]);
  await set(ada, { scope: "ROOM", scopeId: roomId, key: "readReceipts", value: false });
  t.is(await namesSeen(ada, messageId), null);
});

test("only members see readers; a message from before a person came does not count as read by that person", async (t) => {
  const { ada, addPerson, post, namesSeen, turnOn } = await scene(t);
  await turnOn();
  const messageId = await post();
  await addPerson("mia");
  const guest = await addPerson("gus", "guest");
  t.is(await namesSeen(guest, messageId), null);
  t.deepEqual(await namesSeen(ada, messageId), []);
});

test("a reply counts as read by its number in the thread", async (t) => {
  const { ada, kim, lee, post, namesSeen, turnOn, read } = await scene(t);
  await turnOn();
  const rootId = await post();
  const replyId = await post(rootId);
  await read(kim, 1, rootId);
  await read(lee, 1);
  t.deepEqual(await namesSeen(ada, replyId), ["kim"]);
});
