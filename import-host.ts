import { setTimeout as pause } from "node:timers/promises";
import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import { busKeyOf, roomStream } from "@logue/command-service/contract/streams.ts";
import {
  type CommandAnswer,
  type CommandChannel,
  CommandChannelUnavailable,
} from "@logue/infra/command-channel/command-channel.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ImportAnswer, ImportCommand, ImportHost } from "@logue/integrations/integration.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import type { Services } from "./services/start-services.ts";

export interface ImportHostOptions {
  readonly commandChannel: CommandChannel;
  readonly whenVisible: Services["whenVisible"];
  readonly readStore: ReadStore;
  readonly progress: ImportHost["progress"];
}

/** These say "not now": the command is sent again under its id, which is safe. */
const passingCodes = new Set(["Overloaded", "StoreUnavailable"]);
const isPassing = (answer: CommandAnswer): boolean => answer.kind === "refused" && passingCodes.has(answer.code);
const retryPauseMs = 200;
const retriesMax = 50;
const catchUpMaxMs = 60_000;

/** What an import may touch, on the services of this process. Its commands are the system's, in the name of whoever did the thing. */
export function createImportHost({ commandChannel, whenVisible, readStore, progress }: ImportHostOptions): ImportHost {
  /** Of each channel made here, by its bus key, where it lies. */
  const made = new Map<string, Position>();

  /** A command service that does not answer is a reason to wait, and not to break off what has run for an hour. */
  const sendOnce = (command: ImportCommand): Promise<CommandAnswer> =>
    commandChannel.send({ ...command, actorKind: "system", correlationId: command.commandId }).catch((error: unknown) => {
      if (!(error instanceof CommandChannelUnavailable)) throw error;
      return { kind: "refused", code: "StoreUnavailable", details: {} };
    });

  /** What was sent behind a command that was put off is sent again with it: it may build on it, as a reply does. */
  async function sendAll(commands: readonly ImportCommand[], retriesLeft = retriesMax): Promise<ImportAnswer[]> {
    const answers = await Promise.all(commands.map(sendOnce));
    const putOff = retriesLeft === 0 ? -1 : answers.findIndex(isPassing);
    const [taken, again] = putOff === -1 ? [answers, []] : [answers.slice(0, putOff), commands.slice(putOff)];
    const known = taken.map((answer, index) => answerFor(commands[index], answer));
    if (again.length === 0) return known;
    await pause(retryPauseMs);
    return [...known, ...(await sendAll(again, putOff === 0 ? retriesLeft - 1 : retriesMax))];
  }

  function answerFor(command: ImportCommand | undefined, answer: CommandAnswer): ImportAnswer {
    if (answer.kind === "refused") return { kind: "refused", code: codeOf(answer.code) };
    if (command?.type === "CreateChannel" || command?.type === "CreateWorkspace") {
      made.set(busKeyOf(roomStream(roomIdIn(command))), answer.position);
    }
    return { kind: "accepted" };
  }

  return {
    send: async (command) => {
      const [answer] = await sendAll([command]);
      if (answer === undefined) throw new Error("A command has no answer.");
      return answer;
    },
    sendAll: (commands) => sendAll(commands),
    findChannel: async (name) => {
      await Promise.all([...made].map(([key, position]) => whenVisible(position, key, catchUpMaxMs)));
      const [room] = await readStore.range(rooms, { index: "browse", prefix: [name], limit: 1 });
      return room?.id;
    },
    progress,
  };
}

const roomIdIn = (command: Extract<ImportCommand, { readonly type: "CreateChannel" | "CreateWorkspace" }>): string =>
  command.type === "CreateChannel" ? command.data.roomId : command.data.generalRoomId;

function codeOf(code: string): RefusalCode {
  if (!(code in refusals)) throw new Error(`The command service refused with the unknown code ${code}.`);
  return code as RefusalCode;
}
