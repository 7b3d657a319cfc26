import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { recordsPerOwnerMax, type StoredWork, type WorkKey, type WorkStore } from "@logue/infra/work-store/work-store.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import type { DraftContent } from "../drafts/drafts.ts";
import type { Signals } from "../presence/signals.ts";
import type { Repeats } from "./repeats.ts";

/** When a message is to be sent: what clocks of a zone show then, and the instant that this is. */
export interface SendTime {
  readonly localTime: string;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly sendAtMs: number;
}

/** Who is the sender, and with what permissions it was scheduled. */
export interface Scheduler {
  readonly userId: string;
  readonly actorKind: CommandEnvelope["actorKind"];
  /** The only permissions that the access token left; none for a session. */
  readonly limit?: readonly string[];
}

/** What the work-store holds of it. */
export interface ScheduledContent extends DraftContent, SendTime {
  readonly actorKind: CommandEnvelope["actorKind"];
  readonly limit: readonly string[] | null;
  /** How often it is sent; null or missing for once. Each time it is another record. */
  readonly repeats?: Repeats | null;
  /** The one that was sent before it, where it repeats. */
  readonly repeatOf?: string;
  /**
   * Written before it is sent for the first time. From then on it is no longer changed, because it
   * may have been posted.
   */
  readonly isSending: boolean;
  /** Why it was not sent at its time; null while it waits for it. */
  readonly refusal: Refusal | null;
}

export interface ScheduledMessage extends ScheduledContent {
  /** Also the id of the message that is posted, so that it is posted once. */
  readonly id: string;
  readonly updatedAt: string;
}

type Repeated = Pick<ScheduledContent, "repeats">;

/** A change of what is scheduled; what is missing stays. */
export interface ScheduledChange {
  readonly text?: string;
  readonly fileIds?: readonly string[];
  readonly time?: SendTime;
}

/**
 * Messages that people have scheduled, in the work-store. Each call throws `WorkStoreUnavailable`
 * while the store is not reachable.
 */
export interface ScheduledMessages {
  /** Those that are sent first come first. */
  list(userId: string): Promise<ScheduledMessage[]>;
  find(userId: string, id: string): Promise<ScheduledMessage | undefined>;
  /** The same id again changes nothing. */
  schedule(by: Scheduler, id: string, content: DraftContent & Repeated, time: SendTime): Promise<ScheduledMessage | Refusal>;
  /** With another time, one that was refused waits again. */
  change(userId: string, id: string, change: ScheduledChange): Promise<ScheduledMessage | Refusal>;
  /** One that was cancelled before, or never was, is no error: the first answer may be lost. */
  cancel(userId: string, id: string): Promise<Refusal | undefined>;
  /** Why one that is not there is missing. */
  whyMissing(userId: string, id: string): Promise<Refusal>;
  /** Notifies the person's clients. */
  tell(userId: string, id: string): void;
}

export interface ScheduledMessagesOptions {
  readonly workStore: WorkStore;
  readonly readStore: Pick<ReadStore, "get">;
  readonly signals: Signals;
  readonly clock: () => number;
}

export function createScheduledMessages(options: ScheduledMessagesOptions): ScheduledMessages {
  const { workStore, readStore, signals, clock } = options;
  const tell: ScheduledMessages["tell"] = (userId, id) =>
    signals.send(userId, { kind: "scheduledMessage", userId, messageId: id, ids: [] });
  const put = async (key: WorkKey, content: ScheduledContent, expected: string | null) => {
    const record = scheduledRecord(key, content, clock());
    const answer = await workStore.put(record, expected);
    if (answer.kind === "stored") tell(key.ownerId, key.id);
    return { answer, message: scheduledMessageOf(record) };
  };
  const isSent = async (userId: string, id: string): Promise<boolean> => (await readStore.get(messages, id))?.senderId === userId;
  const whyMissing: ScheduledMessages["whyMissing"] = async (userId, id) =>
    refuse((await isSent(userId, id)) ? "ScheduledMessageSent" : "ScheduledMessageUnknown");
  const schedule: ScheduledMessages["schedule"] = async ({ userId, actorKind, limit = null }, id, content, time) => {
    const whole = { ...content, ...time, actorKind, limit, isSending: false, refusal: null };
    const { answer, message } = await put(scheduledKey(userId, id), whole, null);
    if (answer.kind === "full") return refuse("TooManyScheduledMessages", { scheduledMax: recordsPerOwnerMax["scheduled-send"] });
    return answer.kind === "conflict" && answer.current ? scheduledMessageOf(answer.current) : message;
  };
  const change: ScheduledMessages["change"] = async (userId, id, { time, ...content }) => {
    const stored = await workStore.get(scheduledKey(userId, id));
    if (stored === undefined) return whyMissing(userId, id);
    const known = contentOf(stored);
    if (known.isSending) return refuse("ScheduledMessageUnderWay");
    const changed = { ...known, ...content, ...(time && { ...time, refusal: null }) };
    const { answer, message } = await put(stored, changed, stored.revision);
    return answer.kind === "stored" ? message : change(userId, id, { ...content, ...(time && { time }) });
  };
  const cancel: ScheduledMessages["cancel"] = async (userId, id) => {
    const stored = await workStore.get(scheduledKey(userId, id));
    if (stored === undefined) return (await isSent(userId, id)) ? refuse("ScheduledMessageSent") : undefined;
    if (contentOf(stored).isSending) return refuse("ScheduledMessageUnderWay");
    if (!(await workStore.delete(stored, stored.revision))) return cancel(userId, id);
    tell(userId, id);
    return undefined;
  };
  return {
    list: async (userId) => {
      const scheduled = (await workStore.list("scheduled-send", userId)).map(scheduledMessageOf);
      return scheduled.sort((one, other) => one.sendAtMs - other.sendAtMs);
    },
    find: async (userId, id) => {
      const stored = await workStore.get(scheduledKey(userId, id));
      return stored && scheduledMessageOf(stored);
    },
    ...{ schedule, change, cancel, whyMissing, tell },
  };
}

export const scheduledKey = (ownerId: string, id: string): WorkKey => ({ kind: "scheduled-send", ownerId, id });

/** One that waits is due at its time. One that was refused is never due. */
export const scheduledRecord = ({ kind, ownerId, id }: WorkKey, content: ScheduledContent, nowMs: number) => ({
  ...{ kind, ownerId, id, value: content, updatedAt: new Date(nowMs).toISOString() },
  ...(content.refusal === null && { dueAtMs: content.sendAtMs }),
});

export const contentOf = ({ value }: Pick<StoredWork, "value">): ScheduledContent => value as ScheduledContent;

const scheduledMessageOf = (stored: Pick<StoredWork, "id" | "value" | "updatedAt">): ScheduledMessage => ({
  ...contentOf(stored),
  id: stored.id,
  updatedAt: stored.updatedAt,
});
