import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { type EventStore, EventStoreError, type RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { v7 as uuidv7 } from "uuid";
import { type CommandService, type CommandServiceLimits, startCommandService } from "../command-service.ts";
import { type Commands, type CommandType, systemActorId } from "../contract/commands.ts";
import type { PostMessage } from "../contract/messages.ts";
import { conversationStream } from "../contract/streams.ts";
import type { Log } from "../log.ts";

export interface TestService {
  readonly service: CommandService;
  readonly store: EventStore;
  readonly vault: Vault;
  /** Sends a command as this person, under an id of its own unless one is given. */
  send<Type extends CommandType>(
    actorId: string,
    type: Type,
    data: Commands[Type],
    envelope?: Partial<CommandEnvelope>,
  ): Promise<CommandAnswer>;
}

export interface TestServiceOptions {
  readonly store?: EventStore;
  readonly vault?: Vault;
  readonly clock?: () => number;
  readonly log?: Log;
  readonly limits?: Partial<CommandServiceLimits>;
  /** Whether the service is to take its event loop for late. */
  readonly isBehind?: () => boolean;
}

const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * A command service on a memory store; with the store and vault of another one it runs beside it,
 * or after it.
 */
export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const { store = openMemoryEventStore(), vault = openMemoryVault(), clock, log = silentLog } = options;
  // A busy machine must not decide what a test sees.
  const eventLoop = { isBehind: options.isBehind ?? (() => false), stop: () => {} };
  const limits = { resendPausesMs: [1, 1], ...options.limits };
  const service = await startCommandService({ eventStore: store, sealedEventStore: store, vault, log, clock, limits, eventLoop });
  return {
    service,
    store,
    vault,
    send: (actorId, type, data, envelope = {}) => {
      const commandId = uuidv7();
      return service.handle({ commandId, type, data, actorId, actorKind: "user", correlationId: commandId, ...envelope });
    },
  };
}

/**
 * A public channel with all users in it, owned by the first one, and the workspace's first room,
 * with only that user.
 */
export interface Harbour {
  readonly roomId: string;
  readonly generalRoomId: string;
  readonly people: readonly string[];
}

export async function openHarbour({ send }: TestService, peopleCount = 3): Promise<Harbour> {
  const people = Array.from({ length: peopleCount }, () => uuidv7());
  const [founder = ""] = people;
  const generalRoomId = uuidv7();
  const administrator = { userId: founder, name: "person0", displayName: "Person 0", email: null };
  mustAccept(await send(founder, "CreateWorkspace", { workspaceId: uuidv7(), name: "Harbour", administrator, generalRoomId }));
  for (const [index, userId] of people.entries()) {
    if (index === 0) continue;
    const origin = { source: "test", id: String(index) };
    const person = { userId, name: `person${index}`, displayName: `Person ${index}`, email: null, timeZone: null };
    const data = { ...person, inviteId: null, kind: "person", origin } as const;
    mustAccept(await send(systemActorId, "RegisterUser", data, { actorKind: "system" }));
  }
  const roomId = uuidv7();
  const room = { roomId, name: "boats", visibility: "public", topic: "", description: "", origin: null } as const;
  mustAccept(await send(founder, "CreateChannel", { ...room, memberIds: people.slice(1) }));
  return { roomId, generalRoomId, people };
}

/** A message as a client would make it. */
export const newMessage = (roomId: string, data: Partial<PostMessage> = {}): PostMessage => ({
  messageId: uuidv7(),
  roomId,
  text: "Ahoy",
  mentionedUserIds: [],
  mentionsRoom: false,
  threadRootId: null,
  alsoInRoom: false,
  quotedMessageId: null,
  fileIds: [],
  origin: null,
  ...data,
});

/** The answer, or an error that says why the command was refused. */
export function mustAccept(answer: CommandAnswer): Extract<CommandAnswer, { kind: "accepted" }> {
  if (answer.kind === "refused") throw new Error(`Refused: ${answer.code} ${JSON.stringify(answer.details)}`);
  return answer;
}

export const codeOf = (answer: CommandAnswer): string => (answer.kind === "refused" ? answer.code : "accepted");

/** The events of a room's conversation, segment by segment. */
export async function segmentsOf(store: EventStore, roomId: string): Promise<RecordedEvent[][]> {
  const segments: RecordedEvent[][] = [];
  for (;;) {
    const events = await eventsOf(store, conversationStream(roomId, segments.length));
    if (events.length === 0) return segments;
    segments.push(events);
  }
}

export async function eventsOf(store: EventStore, stream: string): Promise<RecordedEvent[]> {
  try {
    return await store.readStream(stream, { limit: 1_000_000 });
  } catch (error) {
    if (error instanceof EventStoreError && error.code === "StreamNotFound") return [];
    throw error;
  }
}
