import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { PersonalData } from "@logue/infra/event-store/personal-data/personal-fields.ts";
import { auditEvents } from "./audit.ts";
import { caseEvents } from "./cases.ts";
import { confirmationEvents } from "./confirmation.ts";
import { customEmojiEvents } from "./custom-emoji.ts";
import type { EventDeclaration, EventsOf, StreamFamily } from "./declare.ts";
import { emptyValueOf } from "./empty-value.ts";
import { externalAccountEvents } from "./external-accounts.ts";
import { type FieldNote, keyedDigest, notPersonal, pseudonymous } from "./field-notes.ts";
import { fileEvents } from "./files.ts";
import { integrationEvents } from "./integrations.ts";
import { linkPreviewEvents } from "./link-previews.ts";
import { conversationEvents } from "./messages.ts";
import { oauthAccessEvents, oauthClientEvents } from "./oauth.ts";
import { provisioningEvents } from "./provisioning.ts";
import { readingEvents } from "./reading.ts";
import { roleEvents, roleGrantEvents } from "./roles.ts";
import { roomEvents } from "./rooms.ts";
import { secondFactorEvents } from "./second-factors.ts";
import { settingEvents } from "./settings.ts";
import { teamEvents } from "./teams.ts";
import { directoryEvents, userEvents } from "./users.ts";
import { vaultEvents } from "./vault.ts";
import { workspaceEvents } from "./workspace.ts";

/** Every event by its persisted name. All tables about events are derived from this one. */
export const eventDeclarations = {
  ...workspaceEvents,
  ...settingEvents,
  ...roleEvents,
  ...customEmojiEvents,
  ...integrationEvents,
  ...oauthClientEvents,
  ...directoryEvents,
  ...userEvents,
  ...externalAccountEvents,
  ...secondFactorEvents,
  ...confirmationEvents,
  ...provisioningEvents,
  ...oauthAccessEvents,
  ...teamEvents,
  ...roleGrantEvents,
  ...roomEvents,
  ...conversationEvents,
  ...linkPreviewEvents,
  ...readingEvents,
  ...fileEvents,
  ...caseEvents,
  ...auditEvents,
  ...vaultEvents,
};

/** Every event the command service writes. */
export type LogueEvent = EventsOf<typeof eventDeclarations>;

export type LogueEventType = keyof typeof eventDeclarations;

export type EventData<Type extends LogueEventType> = Extract<LogueEvent, { type: Type }>["data"];

/** An event as it is read: `RecordedEvent` with a type and the data of that type. */
export type Recorded<Event extends LogueEvent = LogueEvent> = Event extends LogueEvent
  ? Omit<RecordedEvent<Event["data"]>, "type"> & { readonly type: Event["type"] }
  : never;

/**
 * The metadata of an event, as strings. `occurredAt` (ISO 8601, UTC) is the time at the command service
 * that decided, or the original time of an import. Read it through the function `occurredAt`.
 */
export interface LogueMetadata {
  readonly $correlationId: string;
  /** The event that made a handler send the command; otherwise the command itself. */
  readonly $causationId: string;
  readonly commandId: string;
  /**
   * A digest of the command, keyed by the actor's data key. It tells commands with the same id
   * apart. Missing in older events.
   */
  readonly commandDigest?: string;
  readonly actorId: string;
  readonly actorKind: "user" | "bot" | "app" | "system" | "auditor" | "operator";
  /**
   * The session in which the person acted: its id, never its secret. Missing in older events, and
   * for what came through a token, an import or Logue itself.
   */
  readonly sessionId?: string;
  /** What the command came through: see `Via`. Missing in older events, and for a session. */
  readonly via?: string;
  readonly schemaVersion: string;
  readonly occurredAt: string;
  /** The data keys of the people whose personal data it holds: ids with a space between them. */
  readonly keyId?: string;
  /** The data key of the room and of the month in which it happened. */
  readonly roomKeyId?: string;
  readonly traceparent?: string;
}

/** How each field of the metadata is protected. A new field without an entry does not compile. */
export const metadataNotes: Readonly<Record<keyof LogueMetadata | "created", FieldNote>> = {
  $correlationId: pseudonymous("The id of the request."),
  $causationId: pseudonymous("The id of the event that made a handler send the command, or of the command."),
  commandId: pseudonymous("The id of the command."),
  commandDigest: keyedDigest("Of the command's type and data, under the data key of its actor."),
  actorId: pseudonymous("The id of the account that acted."),
  actorKind: notPersonal("One of a few listed words."),
  sessionId: pseudonymous("The id of the session, from which its secret cannot be found."),
  via: pseudonymous("The id of an access token, or the name of an import or integration."),
  schemaVersion: notPersonal("A number."),
  occurredAt: notPersonal("A time."),
  keyId: pseudonymous("The ids of the keys of the people whose personal data is encrypted."),
  roomKeyId: pseudonymous("The id of the key of the room and the month."),
  traceparent: pseudonymous("The ids of a trace that the request brought."),
  created: notPersonal("The time at which the event was first stored, where it was copied from another store."),
};

/**
 * When the event happened (ISO 8601, UTC): show this time to people. Nothing happens after the store
 * wrote it down, so a command service whose clock is ahead cannot date an event into the future.
 */
export function occurredAt({ metadata, created }: Pick<RecordedEvent, "metadata" | "created">): string {
  const claimed = metadata.occurredAt;
  if (claimed === undefined) return created;
  // An import keeps the times of its export, also wrong ones.
  return claimed > created && metadata.actorKind !== "system" ? created : claimed;
}

export const isEventType = (type: string): type is LogueEventType => Object.hasOwn(eventDeclarations, type);

export const everyEventType: readonly LogueEventType[] = Object.keys(eventDeclarations).filter(isEventType);

export const declarationOf = (type: LogueEventType): EventDeclaration => eventDeclarations[type] as EventDeclaration;

export const streamFamiliesOf = (type: LogueEventType): readonly StreamFamily[] => [declarationOf(type).family].flat();

/**
 * The personal data of each event that has any: what is encrypted under whose keys before it reaches
 * the event store.
 */
export const personalData: { readonly [Type in LogueEventType]?: PersonalData } = Object.fromEntries(
  everyEventType.flatMap((type) => {
    const { personal: parts, retention, schema } = declarationOf(type);
    if (parts === undefined) return [];
    const fields = parts.flatMap((part) => part.fields);
    const erasedValues = Object.fromEntries(fields.map((field) => [field, emptyValueOf(schema.shape[field])]));
    return [[type, { parts, roomField: retention?.room, happenedAtField: retention?.happenedAt, erasedValues }]];
  }),
);
