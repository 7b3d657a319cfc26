import type { Connection } from "../src/api/api.ts";
import type { MessagePartsFragment, UserPartsFragment } from "../src/generated/operations.ts";
import type { Subscriber } from "../src/live/live-messages.ts";

/** The name of a query, mutation or subscription, as its document says. */
const nameOf = (document: unknown): string => /(?:query|mutation|subscription)\s+(\w+)/.exec(String(document))?.[1] ?? "";

type Answer = (variables: Record<string, unknown>) => unknown;

export interface FakeApi {
  readonly connection: Connection;
  /** Names and variables of the requests, in order. */
  readonly asked: { readonly name: string; readonly variables: Record<string, unknown> }[];
  /** Sends an item of a subscription to its subscriber. */
  push(id: string, result: unknown): void;
}

/** An API that answers by name; the test pushes the items of subscriptions. */
export function fakeApi(answers: Readonly<Record<string, Answer>>): FakeApi {
  const asked: FakeApi["asked"] = [];
  const subscribers = new Map<string, Subscriber<unknown>>();
  const request = async (document: unknown, variables: unknown): Promise<unknown> => {
    const [name, given] = [nameOf(document), variables as Record<string, unknown>];
    asked.push({ name, variables: given });
    const answer = answers[name];
    if (answer === undefined) throw new Error(`The test gives no answer to ${name}.`);
    return answer(given);
  };
  const subscribe = (id: string, _document: unknown, _variables: unknown, subscriber: Subscriber<unknown>): (() => void) => {
    subscribers.set(id, subscriber);
    return () => void subscribers.delete(id);
  };
  return {
    connection: { request, requestPatiently: request, subscribe, close: () => undefined } as unknown as Connection,
    asked,
    push: (id, result) => subscribers.get(id)?.next(result),
  };
}

export const user = (id: string): UserPartsFragment => ({
  id,
  name: id,
  displayName: id,
  avatarUrl: null,
  kind: "PERSON",
  deactivatedAt: null,
  isErased: false,
  status: null,
});

/** A message of a room's timeline with this number. */
export const message = (number: number | null, more: Partial<MessagePartsFragment> = {}): MessagePartsFragment => ({
  id: `m${number}`,
  roomId: "harbour",
  sender: user("ada"),
  text: `Message ${number}`,
  markup: null,
  mentions: [],
  blocks: [],
  postedAs: null,
  sentAt: "2026-11-27T12:00:00.000Z",
  editedAt: null,
  deletedAt: null,
  restoredAt: null,
  deletedById: null,
  number,
  threadRootId: null,
  threadNumber: null,
  quotedMessage: null,
  mentionedUsers: [],
  mentionsRoom: false,
  files: [],
  linkPreviews: [],
  reactions: [],
  replyCount: 0,
  lastThreadNumber: 0,
  deletedThreadRanges: [],
  lastReplyAt: null,
  repliers: [],
  isPinned: false,
  changeCursor: "c1",
  ...more,
});
