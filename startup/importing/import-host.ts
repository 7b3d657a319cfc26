import { setTimeout as pause } from "node:timers/promises";
import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { viaImport } from "@logue/command-service/contract/via.ts";
import {
  type CommandAnswer,
  type CommandChannel,
  CommandChannelUnavailable,
} from "@logue/infra/command-channel/command-channel.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { Collection, ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { ImportAnswer, ImportCommand, ImportHost } from "@logue/integrations/integration.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import { readingId, readings } from "@logue/projection-service/contract/reading.ts";
import { memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import { unreadCount } from "@logue/projection-service/contract/unread.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { Services } from "../start-services.ts";

export interface CommandSenderOptions {
  readonly commandChannel: CommandChannel;
  readonly whenVisible: Services["whenVisible"];
  readonly readStore: ReadStore;
  /** The kind of export. Its name stands in each event, and tells its steps from those of others. */
  readonly importer: string;
}

export interface ImportHostOptions extends CommandSenderOptions, Pick<ImportHost, "isNewWorkspace" | "keepFile" | "progress"> {
  readonly vault: Vault;
}

/** An import on the services, whose documents follow what it sends. */
export interface FollowedImportHost extends ImportHost {
  /** Resolves when the documents show all that was sent, or after a minute. */
  settled(): Promise<void>;
}

/** With these refusals the command is sent again later under its id, which is safe. */
const passingCodes = new Set(["Overloaded", "StoreUnavailable"]);
const isPassing = (answer: CommandAnswer): boolean => answer.kind === "refused" && passingCodes.has(answer.code);
const retryPauseMs = 200;
const retriesMax = 50;
const catchUpMaxMs = 60_000;
const documentsAtOnceMax = 1000;
/**
 * How many batches may be in the log and not yet in the documents: 4,096 messages. Documents of
 * several batches are saved together, which takes less time for each.
 */
const batchesAheadMax = 16;

/** The ports that an import uses, on the services of this process or on separate ones. */
export function createImportHost(options: ImportHostOptions): FollowedImportHost {
  const { readStore, vault, importer, isNewWorkspace, keepFile, progress } = options;
  const sender = createCommandSender(options);
  const noteOf = (step: string) => ({ kind: "server", id: `import ${importer}: ${step}`, ownerId: "", value: true }) as const;
  return {
    ...sender,
    isNewWorkspace,
    keepFile,
    progress,
    known: async (kind, ids) => {
      const found = kind === "room" ? await readStore.getMany(rooms, ids) : await readStore.getMany(messages, ids);
      return new Set(found.flatMap((document) => document?.id ?? []));
    },
    members: (roomId) => membersOf(readStore, roomId),
    userNames: async (ids) => {
      const found = await documentsOf(readStore, users, ids);
      return new Map(found.flatMap((user) => (user === undefined ? [] : [[user.id, user.name] as const])));
    },
    // The vault is meant for secrets; these notes move to the store of integrations' cursors once
    // there is one.
    isFinished: async (step) => (await vault.get("server", noteOf(step).id)) !== undefined,
    finish: (step) => vault.put(noteOf(step)),
  };
}

const membersMax = 100_000;

async function membersOf(readStore: ReadStore, roomId: string): Promise<{ userId: string; hasReadAll: boolean }[]> {
  const [room, members] = await Promise.all([
    readStore.get(rooms, roomId),
    readStore.range(memberships, { index: "ofRoom", prefix: [roomId], limit: membersMax }),
  ]);
  if (room === undefined) return [];
  const ids = members.map(({ userId }) => readingId(userId, roomId));
  const read = await documentsOf(readStore, readings, ids);
  return members.map((membership, index) => ({
    userId: membership.userId,
    hasReadAll: unreadCount(room, membership, read[index]) === 0,
  }));
}

/** In the order of the ids, undefined where there is none. */
async function documentsOf<D extends { readonly id: string }>(
  readStore: ReadStore,
  collection: Collection<D>,
  ids: readonly string[],
): Promise<(D | undefined)[]> {
  const found: (D | undefined)[] = [];
  for (let from = 0; from < ids.length; from += documentsAtOnceMax)
    found.push(...(await readStore.getMany(collection, ids.slice(from, from + documentsAtOnceMax))));
  return found;
}

/** Accepts everything and writes nothing: shows the result of an import into a new workspace. */
export const createRehearsalHost = (progress: ImportHost["progress"]): ImportHost => ({
  isNewWorkspace: true,
  send: async () => ({ kind: "accepted" }),
  sendAll: async (commands) => commands.map(() => ({ kind: "accepted" })),
  findChannel: async () => undefined,
  lastNumber: async () => 0,
  known: async () => new Set(),
  members: async () => [],
  userNames: async () => new Map(),
  isFinished: async () => false,
  finish: async () => undefined,
  keepFile: async () => ({ kind: "accepted" }),
  progress,
});

type CommandSender = Pick<FollowedImportHost, "send" | "sendAll" | "findChannel" | "lastNumber" | "settled">;

/** Sends commands as the system, in the name of the user who did the action in the export. */
export function createCommandSender(options: CommandSenderOptions): CommandSender {
  const { commandChannel, whenVisible, readStore } = options;
  const via = viaImport(options.importer);
  /** Where channels were created or renamed here, by bus key. */
  const changed = new Map<string, Position>();
  /** Where the last event of each stream is, by bus key. */
  const ends = new Map<string, Position>();
  const lastNumbers = new Map<string, number>();
  const whenShown = async (places: ReadonlyMap<string, Position>): Promise<void> => {
    await Promise.all([...places].map(([key, position]) => whenVisible(position, key, catchUpMaxMs)));
  };

  /**
   * When a command service does not answer, the import waits; it does not give up after an hour of
   * work.
   */
  const sendOnce = (command: ImportCommand): Promise<CommandAnswer> =>
    commandChannel.send({ ...command, actorKind: "system", via, correlationId: command.commandId }).catch((error: unknown) => {
      if (!(error instanceof CommandChannelUnavailable)) throw error;
      return { kind: "refused", code: "StoreUnavailable", details: {} };
    });

  /**
   * Commands behind a postponed one are sent again with it: they may depend on it, as a reply does.
   */
  async function sendAll(commands: readonly ImportCommand[], retriesLeft = retriesMax): Promise<ImportAnswer[]> {
    const answers = await Promise.all(commands.map(sendOnce));
    const last = answers.findLast((answer) => answer.kind === "accepted");
    if (last?.kind === "accepted" && commands.length > 1) notYetVisible.push(visible(last.position, busKeyOf(last.stream)));
    const putOff = retriesLeft === 0 ? -1 : answers.findIndex(isPassing);
    const [taken, again] = putOff === -1 ? [answers, []] : [answers.slice(0, putOff), commands.slice(putOff)];
    const known = taken.map((answer, index) => answerFor(commands[index], answer));
    if (again.length === 0) return known;
    // Not retry.ts: only the commands from the first refused one on are sent again.
    await pause(retryPauseMs);
    return [...known, ...(await sendAll(again, putOff === 0 ? retriesLeft - 1 : retriesMax))];
  }

  function answerFor(command: ImportCommand | undefined, answer: CommandAnswer): ImportAnswer {
    if (answer.kind === "refused") return { kind: "refused", code: codeOf(answer.code) };
    // The answer to a command that changes nothing names another stream than the room's.
    for (const { stream, position } of [...(answer.earlier ?? []), answer]) {
      ends.set(busKeyOf(stream), position);
      if (namesRoom(command)) changed.set(busKeyOf(stream), position);
    }
    if (command?.type === "PostMessage" && typeof answer.result.number === "number")
      lastNumbers.set(command.data.roomId, Math.max(answer.result.number, lastNumbers.get(command.data.roomId) ?? 0));
    return { kind: "accepted" };
  }

  /** Resolve when the documents of the batches that were sent last are there. */
  const notYetVisible: Promise<boolean>[] = [];

  /** Asks at once, so that the documents of this batch are made while the next one is decided. */
  function visible(position: Position, key: string): Promise<boolean> {
    const isVisible = whenVisible(position, key, catchUpMaxMs);
    // It is awaited later; what goes wrong until then is thrown there.
    isVisible.catch(() => undefined);
    return isVisible;
  }

  /**
   * Documents are made after the log; pending ones are kept in memory, so the log must not get too
   * far ahead.
   */
  async function paced(commands: readonly ImportCommand[]): Promise<ImportAnswer[]> {
    while (notYetVisible.length >= batchesAheadMax) await notYetVisible.shift();
    return sendAll(commands);
  }

  return {
    send: async (command) => {
      const [answer] = await sendAll([command]);
      if (answer === undefined) throw new Error("A command has no answer.");
      return answer;
    },
    sendAll: paced,
    findChannel: async (name) => {
      await whenShown(changed);
      const [room] = await readStore.range(rooms, { index: "browse", prefix: [name], limit: 1 });
      return room?.id;
    },
    lastNumber: async (roomId) => lastNumbers.get(roomId) ?? (await readStore.get(rooms, roomId))?.lastNumber ?? 0,
    settled: () => whenShown(ends),
  };
}

const namingCommands: ReadonlySet<string> = new Set<ImportCommand["type"]>(["CreateWorkspace", "CreateChannel", "RenameRoom"]);
const namesRoom = (command: ImportCommand | undefined): boolean => namingCommands.has(command?.type ?? "");

function codeOf(code: string): RefusalCode {
  if (!(code in refusals)) throw new Error(`The command service refused with the unknown code ${code}.`);
  return code as RefusalCode;
}
