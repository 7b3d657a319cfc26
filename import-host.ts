import { setTimeout as pause } from "node:timers/promises";
import { type RefusalCode, refusals } from "@logue/command-service/contract/refusals.ts";
import { busKeyOf, roomStream } from "@logue/command-service/contract/streams.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ImportCommand, ImportHost } from "@logue/integrations/integration.ts";
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
const retryPauseMs = 200;
const retriesMax = 50;
const catchUpMaxMs = 60_000;

/** What an import may touch, on the services of this process. Its commands are the system's, in the name of whoever did the thing. */
export function createImportHost({ commandChannel, whenVisible, readStore, progress }: ImportHostOptions): ImportHost {
  /** Of each channel made here, by its bus key, where it lies. */
  const made = new Map<string, Position>();

  async function send(command: ImportCommand, retriesLeft = retriesMax): ReturnType<ImportHost["send"]> {
    const answer = await commandChannel.send({ ...command, actorKind: "system", correlationId: command.commandId });
    if (answer.kind === "accepted") {
      if (command.type === "CreateChannel" || command.type === "CreateWorkspace") {
        made.set(busKeyOf(roomStream(roomIdIn(command))), answer.position);
      }
      return { kind: "accepted" };
    }
    if (!passingCodes.has(answer.code) || retriesLeft === 0) return { kind: "refused", code: codeOf(answer.code) };
    await pause(retryPauseMs);
    return send(command, retriesLeft - 1);
  }

  return {
    send: (command) => send(command),
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
