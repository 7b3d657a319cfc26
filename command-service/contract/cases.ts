import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema, linesSchema } from "./text-schemas.ts";

export const caseTextLengthMax = { number: 100, reason: 500 } as const;
/** The most people, and the most rooms, that a case is about. */
export const caseScopeMax = 200;

interface CaseScope {
  readonly needsApproval: boolean;
  readonly personIds: readonly string[];
  readonly openedById: string;
  readonly viewerIds: readonly string[];
}

/**
 * A case that a second auditor has to approve is not there for the people whom it is about, though
 * they be auditors. Without a second auditor it is: else one auditor could watch all the others.
 */
export const isHiddenCase = (userId: string, { needsApproval, personIds, openedById, viewerIds }: CaseScope): boolean =>
  needsApproval && personIds.includes(userId) && openedById !== userId && !viewerIds.includes(userId);

const { alice, ben, room: roomId, case: caseId, file: fileId, message: messageId } = exampleIds;
const family = "case-";
const caseOnly = z.object({ caseId: z.string() });
const ids = z.array(z.string()).readonly();
/** Whom a case is about is under its own key: the erasure of a person must not change its scope. */
const subject = "caseId";
const instantAxis = z.enum(["position", "recordedAt", "happenedAt"]);

/**
 * Cases: why, within which limits and until when some auditors may see content. Only those who may
 * read the record know of them.
 */
export const caseEvents = {
  CaseOpened: event({
    means: "An auditor opened a case: within it, content of these rooms and people is seen.",
    family,
    schema: caseOnly.extend({
      number: z.string(),
      reason: z.string(),
      /** Empty for everybody in the rooms. */
      personIds: ids,
      /** Empty for all rooms that the people wrote in. */
      roomIds: ids,
      /** When the messages were sent, inclusive; null without a bound. */
      from: z.string().nullable(),
      to: z.string().nullable(),
      /** Who may see the content, beside the one who opened the case. */
      viewerIds: ids,
      expiresAt: z.string(),
      /** Whether nothing is seen before a second auditor has approved. */
      needsApproval: z.boolean(),
      openedById: z.string(),
    }),
    personal: [{ subject, fields: ["number", "reason", "personIds", "roomIds", "from", "to"] }],
    example: {
      caseId,
      number: "2026-17",
      reason: "A complaint of harassment",
      personIds: [ben],
      roomIds: [roomId],
      from: "2026-01-01T00:00:00.000Z",
      to: "2026-03-01T00:00:00.000Z",
      viewerIds: [alice],
      expiresAt: "2026-04-01T00:00:00.000Z",
      needsApproval: true,
      openedById: alice,
    },
  }),
  CaseApproved: event({
    means: "A second auditor approved a case: from now on its content is seen.",
    family,
    schema: caseOnly.extend({ approvedById: z.string() }),
    example: { caseId, approvedById: ben },
  }),
  CaseClosed: event({
    means: "A case was closed: its content is seen no longer.",
    family,
    schema: caseOnly.extend({ closedById: z.string() }),
    example: { caseId, closedById: alice },
  }),
  CaseContentViewed: event({
    means: "An auditor looked at content within a case. What was asked for is told, not what was shown.",
    family,
    schema: caseOnly.extend({
      viewedById: z.string(),
      /** The room that was asked for; null for all of the case. */
      roomId: z.string().nullable(),
      personId: z.string().nullable(),
      /** The words that were looked for; null for none. */
      text: z.string().nullable(),
      /** Where the page began; null for the first one. */
      after: z.string().nullable(),
    }),
    personal: [{ subject, fields: ["text", "after"] }],
    example: { caseId, viewedById: alice, roomId, personId: ben, text: "invoice", after: "000000000042" },
  }),
  CaseHistoryViewed: event({
    means: "An auditor looked within a case at a room, or at one message, as it stood at an instant of the past.",
    family,
    schema: caseOnly.extend({
      viewedById: z.string(),
      /** The room, or the one in which the message stands; null where there is none in the case. */
      roomId: z.string().nullable(),
      /** Null where the room was asked for. */
      messageId: z.string().nullable(),
      /** Who sent the message; null where there is none in the case, and for a room. */
      personId: z.string().nullable(),
      /** What the instant is told by. */
      axis: instantAxis,
      instant: z.string(),
    }),
    notes: { instant: notPersonal("A time, or a position in the event store.") },
    example: {
      ...{ caseId, viewedById: alice, roomId, messageId, personId: ben },
      ...{ axis: "recordedAt", instant: "2026-02-01T09:00:00.000Z" },
    },
  }),
  CaseFileRequested: event({
    means:
      "An auditor asked for a file of a message within a case. It is given where the message lies in the case and carries it.",
    family,
    schema: caseOnly.extend({
      requestedById: z.string(),
      /** The address of the auditor; null where it is not known. */
      address: z.string().nullable(),
      fileId: z.string(),
      messageId: z.string(),
      /** Where the message stands; null where there is none in the case. */
      roomId: z.string().nullable(),
      /** Who sent the message; null where there is none in the case. */
      personId: z.string().nullable(),
    }),
    personal: [{ subject: "requestedById", fields: ["address"] }],
    example: { caseId, requestedById: alice, address: "192.0.2.7", fileId, messageId, roomId, personId: ben },
  }),
};

export type CaseEvent = EventsOf<typeof caseEvents>;

const tokenPermission = "audit.content";
const time = z.iso.datetime();
const scope = z.array(idSchema).max(caseScopeMax).readonly();

export const caseCommandDeclarations = {
  OpenCase: command({
    tokenPermission,
    means: "Opens a case: why, about which rooms and people, and who may see content within it until when.",
    needsConfirmation: true,
    schema: z.strictObject({
      caseId: idSchema,
      number: lineSchema,
      reason: linesSchema,
      personIds: scope,
      roomIds: scope,
      from: time.nullable(),
      to: time.nullable(),
      viewerIds: scope,
      expiresAt: time,
    }),
    refusals: ["CaseScopeInvalid", "ReasonInvalid"],
  }),
  ApproveCase: command({
    tokenPermission,
    passesThrough: true,
    means: "Approves a case that another auditor opened, where the workspace asks for a second person.",
    needsConfirmation: true,
    schema: z.strictObject({ caseId: idSchema }),
    refusals: ["CaseClosed", "CaseExpired", "CaseNeedsAnother", "CaseUnknown"],
  }),
  CloseCase: command({
    tokenPermission,
    passesThrough: true,
    means: "Closes a case: its content is seen no longer.",
    schema: z.strictObject({ caseId: idSchema }),
    refusals: ["CaseClosed", "CaseUnknown"],
  }),
  ViewCaseContent: command({
    tokenPermission,
    means: "Records a look at content within a case, before anything is shown. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({
      caseId: idSchema,
      roomId: idSchema.nullable(),
      personId: idSchema.nullable(),
      text: lineSchema.nullable(),
      after: lineSchema.nullable(),
    }),
    refusals: ["CaseClosed", "CaseExpired", "CaseNotApproved", "CaseUnknown", "PersonOutsideCase", "RoomOutsideCase"],
  }),
  ViewCaseHistory: command({
    tokenPermission,
    means: "Records a look at the past of a room or message within a case, before anything is shown. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({
      caseId: idSchema,
      roomId: idSchema.nullable(),
      messageId: idSchema.nullable(),
      personId: idSchema.nullable(),
      axis: instantAxis,
      instant: lineSchema,
    }),
    refusals: ["CaseClosed", "CaseExpired", "CaseNotApproved", "CaseUnknown", "PersonOutsideCase", "RoomOutsideCase"],
  }),
  RequestCaseFile: command({
    tokenPermission,
    means: "Records that an auditor asks for a file within a case, before it is given. Sent only by Logue itself.",
    needsConfirmation: true,
    schema: z.strictObject({
      caseId: idSchema,
      address: lineSchema.nullable(),
      fileId: idSchema,
      messageId: idSchema,
      roomId: idSchema.nullable(),
      personId: idSchema.nullable(),
    }),
    refusals: ["CaseClosed", "CaseExpired", "CaseNotApproved", "CaseUnknown", "PersonOutsideCase", "RoomOutsideCase"],
  }),
};

export type CaseCommands = CommandsOf<typeof caseCommandDeclarations>;
