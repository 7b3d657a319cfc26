import { join } from "node:path";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import test, { type ExecutionContext } from "ava";
import { ask } from "../support/api.ts";
import { type Environment, startNode } from "../support/child-process.ts";
import {
  DraftsDocument,
  EditMessageDocument,
  MentionsDocument,
  MessageDocument,
  MessageVersionsDocument,
  PinsDocument,
  RoomByNameDocument,
  RoomDocument,
  SearchDocument,
  SignInDocument,
  UserDocument,
} from "../support/generated/operations.ts";
import { comesWithToken, type Person, password, signsIn } from "../support/person.ts";
import { documentsIn } from "../support/replay.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { fetches } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";
import type { Written } from "./history.ts";
import { olderFolder } from "./older-folder.ts";
import { withoutHistory } from "./without-history.ts";

/** The commit whose version made the folder. */
const commit = "e046080";

/** The administrator of the folder, who deactivated a person. */
const deactivatingId = "01a21f3c-4ce0-7640-be5d-56a0d3f6cff9";

type OlderDocument = Readonly<Record<string, unknown>>;

/**
 * The listed differences: how documents of that version differ when this version rebuilds them, by
 * collection. Every field is compared, also fields added since.
 */
const changedSince: Readonly<Record<string, (document: OlderDocument, rebuilt: OlderDocument) => OlderDocument>> = {
  // People of the import, registered in 2020, never signed in.
  // A person who was reactivated, like the guest, has no request to be erased any more.
  // Since when a role is held, where a picture comes from, and whether the address is confirmed, was not
  // in the document.
  users: (user, { roleSince, avatarSource, externalPictures, emailConfirmedAt, mailedLinkId }) => ({
    ...{ roleSince, secondFactorIds: [], hasSecondFactor: false },
    ...{ ...user, isClaimed: user.kind === "person" && !String(user.registeredAt).startsWith("2020") },
    ...(avatarSource === undefined ? {} : { avatarSource, externalPictures }),
    ...(emailConfirmedAt === undefined ? {} : { emailConfirmedAt }),
    ...(mailedLinkId === undefined ? {} : { mailedLinkId }),
    ...(user.deactivatedAt === null ? {} : { deactivatedById: deactivatingId }),
    ...(user.name === "guest" ? { erasure: null, deactivatedById: null } : {}),
  }),
  rooms: (room) => ({ ...room, teamIds: [] }),
  // The numbers of a member's own messages were not known; a deletion changes them.
  memberships: ({ postedPosition: _, postedNumber: _number, ...membership }, { postedRanges, changed }) => ({
    ...membership,
    ...{ postedRanges, changed },
  }),
  // Mentions were in the order of the log.
  mentions: ({ order: position, ...mention }, { order }) => ({
    ...mention,
    ...{ position, order: `${String(order).split("/")[0]}/${position}` },
  }),
  messages: (message) => ({
    ...{ ...message, blocks: [], blockText: null, postedAs: null, postedAsFileId: null, viaId: null },
    hasPin: message.pinned === null ? 0 : 1,
    inThread: message.threadRootId !== null || Number(message.replyCount) > 0 ? 1 : 0,
    isDeleted: message.deletedAt === null ? 0 : 1,
  }),
};

/** The listed differences: collections that this version has and that one had not. */
const addedSince: ReadonlySet<string> = new Set([
  ...["threadPeople", "threadParticipations", "teams", "teamMemberships"],
  ...["roomFacts", "roomStays", "roomHistory", "messageChanges", "userFacts", "receivedReactions"],
  ...["auditEntries", "auditPersons"],
]);

const collectionOf = (key: string): string => key.split(" ")[0] ?? "";

async function starts(t: ExecutionContext, dataFolder: string, environment: Environment = {}): Promise<Logue> {
  const logue = await startLogue({ dataFolder, environment });
  t.teardown(logue.stop);
  return logue;
}

async function succeeds(t: ExecutionContext, argumentList: readonly string[], environment: Environment = {}): Promise<void> {
  const child = startNode(argumentList, environment);
  t.is(await child.ended, 0, child.output());
}

const textOf = async (reader: Person, id: string) => (await reader.query(MessageDocument, { id })).message?.text;

/** Checks what each person sees of the history that the older version wrote. */
async function everythingIsThere(t: ExecutionContext, { url }: Logue, { rooms, users, messages, fileId, botToken }: Written) {
  const [ada, ben, cleo] = [
    await signsIn(url, "ada"),
    await signsIn(url, "ben@harbour.example"),
    await signsIn(url, "cleopatra"),
  ];
  const timeline = await ada.timeline(rooms.harbour);
  t.deepEqual(
    timeline.map(({ text }) => text),
    [
      "Low tide at **nine**, @ben and @cleo :seal:",
      "I come at ten, @ada",
      "",
      "Who has the *long* rope? @here",
      "It hangs in the shed",
      "As said, @room",
      "High tide 15:12",
      "Here is the list",
    ],
  );
  const [first, , deleted, root, , quoting] = timeline;
  t.deepEqual(first?.mentionedUsers.map(({ id }) => id).sort(), [users.ben, users.cleo].sort());
  t.deepEqual(first?.reactions, [{ emoji: "tada", userIds: [users.cleo] }]);
  t.true(first?.isPinned);
  t.truthy(deleted?.deletedAt);
  t.is(root?.replyCount, 2);
  t.is(quoting?.quotedMessage?.text, "I come at ten, @ada");
  const versions = await ben.query(MessageVersionsDocument, { messageId: messages.edited });
  t.deepEqual(
    versions.messageVersions?.map(({ text }) => text),
    ["I come at tem, @ada"],
  );
  t.is(await (await fetches(cleo, `/files/${fileId}`)).text(), "Low tide at nine\n");
  t.is((await ada.query(PinsDocument, { roomId: rooms.harbour })).room?.pins.edges[0]?.node.id, messages.first);
  t.deepEqual(
    (await ben.query(DraftsDocument, {})).drafts.map(({ text }) => text),
    ["Not sent yet"],
  );
  await roomsAndPeopleAreThere(t, { ada, ben, cleo }, { rooms, users, messages, fileId, botToken });
  const bot = await comesWithToken(url, botToken);
  t.is(bot.userId, users.bot);
  const dan = await ask(url, SignInDocument, { input: { nameOrEmail: "dan", password } });
  t.not(dan.data?.signIn.refusal, null);
}

async function roomsAndPeopleAreThere(
  t: ExecutionContext,
  { ada, ben, cleo }: Readonly<Record<"ada" | "ben" | "cleo", Person>>,
  { rooms, users }: Written,
) {
  t.is((await ben.timeline(rooms.keel)).at(-1)?.text, "Nobody else reads the word barnacle");
  t.is((await cleo.query(RoomDocument, { id: rooms.keel })).room, null);
  t.is((await ada.timeline(rooms.direct))[0]?.text, "Between the two of us: the mast is cracked");
  t.is((await cleo.query(RoomDocument, { id: rooms.direct })).room, null);
  t.is((await ben.timeline(rooms.group))[0]?.text, "All three of us, @ada");
  const { user } = await ada.query(UserDocument, { id: users.ben });
  t.deepEqual([user?.displayName, user?.title, user?.status?.text], ["Ben Ode", "Harbour master", "At the pier"]);
  const shipyardId = (await ada.query(RoomByNameDocument, { name: "shipyard" })).roomByName?.id ?? "";
  const shipyard = await ada.timeline(shipyardId);
  t.deepEqual(
    shipyard.map(({ text, sentAt }) => [text, sentAt.slice(0, 10)]),
    [
      ["The hull is dry, @gus", "2020-09-14"],
      ["Painted", "2020-09-14"],
    ],
  );
  t.is((await cleo.query(SearchDocument, { query: "barnacle" })).search.messages.edges.length, 0);
}

test.serial(
  "Logue starts on a data folder of the version before: everything is there, and can be edited, mentioned and searched",
  async (t) => {
    const { dataFolder, written } = await olderFolder(t, commit);
    const logue = await starts(t, dataFolder);
    await everythingIsThere(t, logue, written);
    const [ada, ben] = [await signsIn(logue.url, "ada"), await signsIn(logue.url, "ben")];
    const cleo = await signsIn(logue.url, "cleopatra");

    await ben.does(EditMessageDocument, { messageId: written.messages.edited, text: "I come at eleven, @cleopatra" });
    t.is(await textOf(ada, written.messages.edited), "I come at eleven, @cleopatra");
    t.is(await textOf(ada, written.messages.quoting), "As said, @room");
    await ada.posts(written.rooms.direct, "The spare mast fits, @ben");
    await ben.posts(written.rooms.harbour, "The rope is long enough, @ada", { threadRootId: written.messages.root });
    const bot = await comesWithToken(logue.url, written.botToken);
    await bot.posts(written.rooms.harbour, "High tide 03:40");
    await waitUntil("the mention of the edited message", async () => {
      const { mentions } = await cleo.query(MentionsDocument, {});
      return mentions.edges.some(({ node }) => node.message.id === written.messages.edited);
    });
    await waitUntil("the search to find the new text of an old message, and not its old text", async () => {
      const found = async (text: string) => (await cleo.query(SearchDocument, { query: text })).search.messages.edges.length;
      return (await found("eleven")) === 1 && (await found("ten")) === 0 && (await found("tide")) === 3;
    });
  },
);

test.serial("a data folder of the version before rebuilds to the same documents, but for the listed differences", async (t) => {
  const { dataFolder, documents } = await olderFolder(t, commit);
  await succeeds(t, ["projection-service/rebuilding/rebuild-command.ts", "all", "--data", dataFolder]);
  const rebuilt = await documentsIn(join(dataFolder, "documents"));
  const added = [...rebuilt.keys()].filter((key) => addedSince.has(collectionOf(key)));
  t.deepEqual([...rebuilt.keys()].sort(), [...Object.keys(documents), ...added].sort());
  for (const [key, document] of Object.entries(documents)) {
    const found = JSON.parse(rebuilt.get(key) ?? "{}");
    const expected = changedSince[collectionOf(key)]?.(document, found) ?? document;
    t.deepEqual(withoutHistory(collectionOf(key), found), expected, key);
  }
});

test.serial("a data folder of the version before moves to other stores and back with everything in it", async (t) => {
  t.timeout(120_000);
  const { dataFolder, written } = await olderFolder(t, commit);
  const server = await startServerProcess();
  t.teardown(server.dispose);
  const [here, elsewhere, back] = [
    storesIn(dataFolder),
    storesIn(join(dataFolder, "elsewhere")),
    storesIn(join(dataFolder, "back")),
  ];
  const there = { ...elsewhere, EVENT_STORE: server.url };
  await moves(t, dataFolder, here, there);
  const moved = await startLogue({ dataFolder, environment: there });
  await everythingIsThere(t, moved, written).finally(moved.stop);
  await moves(t, dataFolder, there, back);
  await everythingIsThere(t, await starts(t, dataFolder, back), written);
});

const storesIn = (folder: string) => ({
  EVENT_STORE: `sqlite:${join(folder, "events.sqlite")}`,
  VAULT: `sqlite:${join(folder, "vault.sqlite")}`,
  WORK_STORE: `sqlite:${join(folder, "work.sqlite")}`,
  BLOB_STORE: `file:${join(folder, "blobs")}`,
});

type Stores = ReturnType<typeof storesIn>;

/** Copies what each store holds with the operator's command. */
async function moves(t: ExecutionContext, dataFolder: string, from: Stores, to: Stores): Promise<void> {
  const migrates = async (what: string, store: keyof Stores, ...more: string[]): Promise<void> => {
    const argumentList = ["startup/migrate/migrate.ts", what, "--from", from[store], "--to", to[store], ...more];
    await succeeds(t, argumentList, { DATA_FOLDER: dataFolder });
  };
  await migrates("events", "EVENT_STORE");
  await migrates("files", "BLOB_STORE", "--events", from.EVENT_STORE);
  await migrates("vault", "VAULT");
  await migrates("work-store", "WORK_STORE");
}
