import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema, linesUpTo } from "./text-schemas.ts";

const { alice, room: roomId, message: messageId, token: tokenId, event: replayId, case: caseId } = exampleIds;
const exportId = replayId;
const vkey = "chat.example.org/log+30e4f6b5+AXd4";

/** The most characters of the reason of an export. */
export const exportReasonLengthMax = 500;

const address = z.string().nullable();
const ofViewer = z.object({ userId: z.string(), address });
/** The address of a person is about that person. */
const personal = [{ subject: "userId", fields: ["address"] }] as const;
const replayTarget = z.enum(["webhook", "topic", "file"]);

/**
 * What the record tells of those who look, and of what an operator did at the terminal: nothing of
 * it changes what people see.
 */
export const auditEvents = {
  MessageProofTaken: event({
    means: "A person who may export the record took a proof that opens the words of a message of another person.",
    family: "user-",
    schema: ofViewer.extend({ messageId: z.string(), roomId: z.string() }),
    personal,
    example: { userId: alice, address: "192.0.2.7", messageId, roomId },
  }),
  RoomReplayed: event({
    means: "A person who may export the record read the history of a room with the words that were edited or deleted since.",
    family: "user-",
    schema: ofViewer.extend({ roomId: z.string() }),
    personal,
    example: { userId: alice, address: "192.0.2.7", roomId },
  }),
  ReplacedWordsSeen: event({
    means:
      "A person who may see older versions in a room read there what others had edited or deleted since. What is read within some minutes is one event.",
    family: "user-",
    schema: ofViewer.extend({ roomId: z.string() }),
    personal,
    example: { userId: alice, address: "192.0.2.7", roomId },
  }),
  AuditLogExported: event({
    means: "A person who may export the record began to download it, or the entries that a filter names.",
    family: "user-",
    schema: ofViewer.extend({
      /** The filter: null where all entries are wanted. */
      actedById: z.string().nullable(),
      personId: z.string().nullable(),
      roomId: z.string().nullable(),
      kinds: z.array(z.string()).readonly(),
      words: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      /** For which case, and why, by the word of that person; null where none was given. */
      caseId: z.string().nullable(),
      reason: z.string().nullable(),
    }),
    personal: [{ subject: "userId", fields: ["address", "words", "reason"] }],
    notes: { kinds: notPersonal("Types of events."), from: notPersonal("A time."), to: notPersonal("A time.") },
    example: {
      ...{ userId: alice, address: "192.0.2.7", actedById: alice, personId: alice, roomId, kinds: ["MessageDeleted"] },
      ...{ words: "invoice", from: "2026-01-01T00:00:00.000Z", to: "2026-03-01T00:00:00.000Z", caseId },
      reason: "Asked for by the court",
    },
  }),
  AccessTokenUsed: event({
    means:
      "An access token was used from an address, for the first time on this day (UTC). Without an address: from more addresses than are recorded in a day.",
    family: "user-",
    schema: ofViewer.extend({ tokenId: z.string(), day: z.string() }),
    personal,
    notes: { day: notPersonal("A day.") },
    example: { userId: alice, tokenId, address: "192.0.2.7", day: "2026-03-01" },
  }),
  EventsReplayed: event({
    means: "An operator began to send past events to another system or a file.",
    family: "workspace",
    schema: z.object({
      replayId: z.string(),
      target: replayTarget,
      /** The account that it is for, which gets the words of deleted messages too; null for none. */
      forUserId: z.string().nullable(),
      /** Positions: after the first, up to the second. */
      after: z.string().nullable(),
      until: z.string(),
    }),
    notes: { after: notPersonal("A position in the event store."), until: notPersonal("A position in the event store.") },
    example: { replayId, target: "file", forUserId: alice, after: "00000000000000000041", until: "00000000000000000042" },
  }),
  LogExported: event({
    means: "An operator began to export a part of the sealed log into a file.",
    family: "workspace",
    schema: z.object({
      exportId: z.string(),
      /** The indexes in the log of the first event, and the one behind the last. */
      first: z.number(),
      end: z.number(),
      /** Whether the file tells who acted, through which session and command. */
      isWithMetadata: z.boolean(),
      /** The case that it was made for, by the word of the operator; null for none. */
      caseId: z.string().nullable(),
      /** Why, by the word of the operator; null where none was given. */
      reason: z.string().nullable(),
    }),
    personal: [{ subject: "exportId", fields: ["reason"] }],
    example: { exportId, first: 0, end: 42_000, isWithMetadata: true, caseId, reason: "Asked for by the court" },
  }),
  SealKeysRotated: event({
    means: "The sealed log got new signing keys. The former ones sign beside them for a while.",
    family: "workspace",
    schema: z.object({
      rotatedAt: z.string(),
      /** The verifier keys of the new ones. */
      vkeys: z.array(z.string()).readonly(),
      /** When the former ones stop. */
      formerEndsAt: z.string().nullable(),
    }),
    notes: { vkeys: notPersonal("Public keys of the log.") },
    example: { rotatedAt: "2026-03-01T09:00:00.000Z", vkeys: [vkey], formerEndsAt: "2026-03-31T09:00:00.000Z" },
  }),
};
export type AuditEvent = EventsOf<typeof auditEvents>;

const fromAddress = { address: lineSchema.nullable() };

export const auditCommandDeclarations = {
  RecordProofTaken: command({
    tokenPermission: "audit.content",
    means: "Records that a proof opens the words of somebody else's message, before it is given. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({ ...fromAddress, messageId: idSchema, roomId: idSchema }),
    refusals: [],
  }),
  RecordRoomReplayed: command({
    tokenPermission: "audit.content",
    means: "Records that the history of a room is read with replaced words, before it is shown. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({ ...fromAddress, roomId: idSchema }),
    refusals: [],
  }),
  RecordReplacedWordsSeen: command({
    tokenPermission: "messages.read",
    means: "Records that words which others edited or deleted are read, before they are shown. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({ ...fromAddress, roomId: idSchema }),
    refusals: [],
  }),
  RecordAuditLogExported: command({
    tokenPermission: "audit.content",
    means: "Records that a person downloads the record, before it is given. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({
      ...fromAddress,
      actedById: idSchema.nullable(),
      personId: idSchema.nullable(),
      roomId: idSchema.nullable(),
      kinds: z.array(lineSchema).max(20).readonly(),
      words: lineSchema.nullable(),
      from: z.iso.datetime().nullable(),
      to: z.iso.datetime().nullable(),
      caseId: idSchema.nullable(),
      reason: linesUpTo(exportReasonLengthMax).nullable(),
    }),
    refusals: [],
  }),
  RecordTokenUse: command({
    tokenPermission: "account.administer",
    means: "Records the first use of an access token from an address on a day. Only Logue itself does this.",
    schema: z.strictObject({ ...fromAddress, userId: idSchema, tokenId: idSchema, day: z.iso.date() }),
    refusals: [],
  }),
  RecordEventsReplayed: command({
    tokenPermission: "account.administer",
    means: "Records that an operator sends past events to another system. Only Logue itself does this.",
    schema: z.strictObject({
      replayId: idSchema,
      target: replayTarget,
      forUserId: idSchema.nullable(),
      after: lineSchema.nullable(),
      until: lineSchema,
    }),
    refusals: [],
  }),
  RecordLogExported: command({
    tokenPermission: "account.administer",
    means: "Records that an operator exports a part of the sealed log. Only Logue itself does this.",
    schema: z.strictObject({
      exportId: idSchema,
      first: z.int().min(0),
      end: z.int().min(1),
      isWithMetadata: z.boolean(),
      caseId: idSchema.nullable(),
      reason: linesUpTo(exportReasonLengthMax).nullable(),
    }),
    refusals: [],
  }),
  RecordSealKeysRotated: command({
    tokenPermission: "account.administer",
    means: "Records that the sealed log got new signing keys. Only Logue itself does this.",
    schema: z.strictObject({
      rotatedAt: z.iso.datetime(),
      vkeys: z.array(z.string().max(4_000)).max(10).readonly(),
      formerEndsAt: z.iso.datetime().nullable(),
    }),
    refusals: [],
  }),
};
export type AuditCommands = CommandsOf<typeof auditCommandDeclarations>;

/** What an operator does at the terminal, beside a running Logue. */
export type NotedCommand = "RecordEventsReplayed" | "RecordLogExported";

/** A command that a running Logue sends in the operator's place. */
export type Noted = {
  readonly [Type in NotedCommand]: { readonly command: Type; readonly data: AuditCommands[Type] };
}[NotedCommand];

/** Where the vault keeps what an operator did at the terminal, until it is in the log. */
export const notedPlace = { kind: "noted", ownerId: "server" } as const;

/** What is noted in a value of the vault. Those of before name no command: they are replays. */
export const notedIn = (value: unknown): Noted =>
  typeof value === "object" && value !== null && "command" in value
    ? (value as Noted)
    : { command: "RecordEventsReplayed", data: value as AuditCommands["RecordEventsReplayed"] };
