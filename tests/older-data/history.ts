import sharp from "sharp";
import * as operations from "../support/generated/operations.ts";
import { comesWithToken, createWorkspace, type Person, registers } from "../support/person.ts";
import type { Logue } from "../support/start-logue.ts";
import { uploads } from "../support/upload.ts";

/** What the tests must know about the history of an older folder. */
export interface Written {
  readonly rooms: Readonly<Record<"harbour" | "keel" | "direct" | "group" | "old", string>>;
  readonly users: Readonly<Record<"ada" | "ben" | "cleo" | "dan" | "guest" | "bot", string>>;
  readonly messages: Readonly<Record<"first" | "edited" | "deleted" | "root" | "quoting", string>>;
  readonly fileId: string;
  readonly botToken: string;
}

interface People {
  readonly ada: Person;
  readonly ben: Person;
  readonly cleo: Person;
  readonly dan: Person;
  readonly guest: Person;
  readonly bot: Person;
  readonly botToken: string;
}

/** Writes a small history in which each kind of event stands that people write through the API. */
export async function writeHistory(logue: Logue): Promise<Written> {
  const people = await peopleOf(logue);
  const rooms = await roomsOf(people);
  const { messages, fileId } = await writeHarbour(people, rooms.harbour);
  await writePrivately(people, rooms);
  await writeAccounts(people);
  await writeReading(people, rooms, messages.first);
  const { botToken, ...persons } = people;
  const users = mapValues(persons, ({ userId }) => userId);
  return { rooms, users, messages, fileId, botToken };
}

const mapValues = <Key extends string, From, To>(record: Readonly<Record<Key, From>>, map: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<Key, To>;

async function peopleOf({ url }: Logue): Promise<People> {
  const ada = await createWorkspace(url);
  await ada.does(operations.ChangeWorkspaceSettingsDocument, {
    signUpPolicy: "OPEN",
    editWindowMs: 3_600_000_000_000,
    messageLengthMax: 4_000,
    name: "The harbour office",
  });
  const ben = await registers(url, "ben");
  const cleo = await registers(url, "cleo");
  const dan = await registers(url, "dan");
  const invite = await ada.does(operations.CreateInviteLinkDocument, { role: "GUEST", usesMax: 3 });
  const guest = await registers(url, "guest", invite.token ?? "");
  await ada.does(operations.CreateInviteLinkDocument, {});
  const { userId } = await ada.does(operations.RegisterBotDocument, { name: "tide-bot", displayName: "Tides" });
  const created = await ada.does(operations.CreateAccessTokenDocument, { label: "tides", scopes: ["READ", "WRITE"], userId });
  const botToken = created.token ?? "";
  return { ada, ben, cleo, dan, guest, bot: await comesWithToken(url, botToken), botToken };
}

async function roomsOf({ ada, ben, cleo, dan, guest, bot }: People): Promise<Written["rooms"]> {
  const harbour = await ada.createsChannel({ name: "harbour", topic: "Tides", description: "What happens at the harbour" });
  for (const person of [ben, cleo, dan]) await person.does(operations.JoinRoomDocument, { roomId: harbour });
  await ada.adds(harbour, guest, bot);
  await ada.does(operations.GrantRoomRoleDocument, { roomId: harbour, userId: ben.userId, role: "MODERATOR" });
  await ada.does(operations.SetRoomBannerDocument, { roomId: harbour, banner: "Storm on Friday" });
  await ada.does(operations.SetTopicDocument, { roomId: harbour, topic: "Tides and storms" });
  const keel = await ben.createsChannel({ name: "keel", visibility: "PRIVATE", memberIds: [ada.userId, cleo.userId] });
  await ben.does(operations.RemoveMemberDocument, { roomId: keel, userId: cleo.userId });
  const old = await ada.createsChannel({ name: "old" });
  await ada.does(operations.RenameRoomDocument, { roomId: old, name: "old-pier" });
  await dan.does(operations.JoinRoomDocument, { roomId: old });
  await dan.does(operations.LeaveRoomDocument, { roomId: old });
  await ada.does(operations.ArchiveRoomDocument, { roomId: old });
  const direct = (await ada.does(operations.OpenDirectRoomDocument, { userIds: [ben.userId] })).roomId;
  const group = (await ada.does(operations.OpenDirectRoomDocument, { userIds: [ben.userId, cleo.userId] })).roomId;
  return { harbour, keel, direct, group, old };
}

async function writeHarbour({ ada, ben, cleo, guest, bot }: People, roomId: string) {
  const file = await uploads(ada, roomId, { name: "tides.txt", bytes: "Low tide at nine\n", contentType: "text/plain" });
  const first = await ada.posts(roomId, "Low tide at **nine**, @ben and @cleo :seal:", { fileIds: [file.fileId] });
  const edited = await ben.posts(roomId, "I come at tem, @ada");
  await ben.does(operations.EditMessageDocument, { messageId: edited.id, text: "I come at ten, @ada" });
  const deleted = await cleo.posts(roomId, "A word too many");
  await cleo.does(operations.DeleteMessageDocument, { messageId: deleted.id });
  const root = await cleo.posts(roomId, "Who has the *long* rope? @here");
  await guest.posts(roomId, "Not me", { threadRootId: root.id });
  await ben.posts(roomId, "It hangs in the shed", { threadRootId: root.id, alsoInRoom: true });
  const quoting = await ada.posts(roomId, "As said, @room", { quotedMessageId: edited.id });
  await bot.posts(roomId, "High tide 15:12");
  for (const person of [ben, cleo]) await person.does(operations.AddReactionDocument, { messageId: first.id, emoji: "tada" });
  await ben.does(operations.RemoveReactionDocument, { messageId: first.id, emoji: "tada" });
  await ada.does(operations.PinMessageDocument, { messageId: first.id });
  await ada.does(operations.PinMessageDocument, { messageId: root.id });
  await ada.does(operations.UnpinMessageDocument, { messageId: root.id });
  const gone = await uploads(ben, roomId, { name: "wrong.txt", bytes: "Not this one", contentType: "text/plain" });
  await ben.posts(roomId, "Here is the list", { fileIds: [gone.fileId] });
  await ben.does(operations.DeleteFileDocument, { fileId: gone.fileId });
  const messages = { first: first.id, edited: edited.id, deleted: deleted.id, root: root.id, quoting: quoting.id };
  return { messages, fileId: file.fileId };
}

async function writePrivately({ ada, ben, cleo }: People, { keel, direct, group }: Written["rooms"]): Promise<void> {
  await ben.posts(keel, "Nobody else reads the word barnacle");
  await ada.posts(direct, "Between the two of us: the mast is cracked");
  await ben.posts(direct, "I saw it");
  await cleo.posts(group, "All three of us, @ada");
}

async function writeAccounts({ ada, ben, cleo, dan, guest }: People): Promise<void> {
  await ben.does(operations.SetStatusDocument, { text: "At the pier", emoji: "seal" });
  await ada.does(operations.SetStatusDocument, { text: "In a meeting" });
  await ada.does(operations.ClearStatusDocument, {});
  await ben.does(operations.EditProfileDocument, { displayName: "Ben Ode", title: "Harbour master", timeZone: "Europe/Oslo" });
  await ben.does(operations.ReplaceEmailDocument, { email: "ben@harbour.example" });
  await cleo.does(operations.RenameUserDocument, { name: "cleopatra" });
  await ada.does(operations.AssignRoleDocument, { userId: ben.userId, role: "MODERATOR" });
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const avatar = await uploads(ada, "avatar", { name: "ada.png", bytes: new Uint8Array(bytes), contentType: "image/png" });
  await ada.does(operations.ChooseAvatarDocument, { fileId: avatar.fileId });
  await ada.does(operations.DeactivateUserDocument, { userId: dan.userId });
  await ada.does(operations.DeactivateUserDocument, { userId: guest.userId });
  await ada.does(operations.ReactivateUserDocument, { userId: guest.userId });
}

async function writeReading({ ada, ben }: People, rooms: Written["rooms"], firstId: string): Promise<void> {
  await ben.does(operations.StarMessageDocument, { messageId: firstId });
  await ben.does(operations.MarkReadDocument, { roomId: rooms.harbour, number: 2 });
  await ben.does(operations.SetFavouriteDocument, { roomId: rooms.harbour, isFavourite: true });
  await ben.does(operations.ChooseNotificationLevelDocument, { roomId: rooms.harbour, level: "MENTIONS" });
  await ada.does(operations.SetMutedDocument, { roomId: rooms.keel, isMuted: true });
  await ada.does(operations.SetHiddenDocument, { roomId: rooms.group, isHidden: true });
  const { saveDraft } = await ben.query(operations.SaveDraftDocument, { input: { roomId: rooms.keel, text: "Not sent yet" } });
  if (saveDraft.refusal !== null) throw new Error(`The draft was refused: ${saveDraft.refusal.code}`);
}

/** A small Slack export: a person, a channel, a thread. */
export const slackFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "users.json": [
      { id: "U01", name: "fred", profile: { real_name: "Fred Sand", display_name: "fred", email: "fred@sand.example" } },
      { id: "U02", name: "gus", profile: { real_name: "Gus Tar", display_name: "gus" } },
    ],
    "channels.json": [{ id: "C01", name: "shipyard", created: 1_600_000_000, creator: "U01", members: ["U01", "U02"] }],
    "shipyard/2020-09-14.json": [
      { type: "message", user: "U01", text: "The hull is dry, <@U02>", ts: "1600070000.000100", thread_ts: "1600070000.000100" },
      { type: "message", user: "U02", text: "Then we paint", ts: "1600070100.000200", thread_ts: "1600070000.000100" },
      {
        type: "message",
        user: "U02",
        text: "Painted",
        ts: "1600080000.000300",
        reactions: [{ name: "tada", users: ["U01"], count: 1 }],
      },
    ],
  }).map(([name, content]) => [name, JSON.stringify(content)]),
);
