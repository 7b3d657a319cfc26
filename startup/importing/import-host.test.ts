import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { busKeyOf, directoryStream, roomStream } from "@logue/command-service/contract/streams.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ImportCommand } from "@logue/integrations/integration.ts";
import test from "ava";
import { createCommandSender } from "./import-host.ts";

const roomId = "5878f865-15d0-4253-964d-c30f807a08e0";
const rename: ImportCommand = {
  ...{ type: "RenameRoom", data: { roomId, name: "general" }, commandId: "98a1e2d7-5cb5-5b0e-9d26-5a2f2d0c3a55" },
  ...{ actorId: systemActorId, occurredAt: "2022-02-28T00:32:44.000Z" },
};
const at = (place: number): string => String(place).padStart(20, "0");

/** Where a channel is looked for after a command that the service answered so. */
async function waitedFor(answer: Pick<Extract<CommandAnswer, { kind: "accepted" }>, "stream" | "position" | "earlier">) {
  const waited: [key: string, position: string][] = [];
  const sender = createCommandSender({
    commandChannel: { send: async () => ({ kind: "accepted", revision: 0, result: {}, ...answer }), close: async () => {} },
    whenVisible: async (position, key) => {
      waited.push([key, position]);
      return true;
    },
    readStore: { range: async () => [] } as Pick<ReadStore, "range"> as ReadStore,
    importer: "slack",
  });
  await sender.send(rename);
  await sender.findChannel("general");
  return waited;
}

test("a channel is looked for once the events of a renaming can be seen, each in its own stream", async (t) => {
  const earlier = [{ stream: directoryStream, position: at(7) }];
  t.deepEqual(await waitedFor({ stream: roomStream(roomId), position: at(8), earlier }), [
    [busKeyOf(directoryStream), at(7)],
    [roomId, at(8)],
  ]);
});

test("a renaming that changed nothing is waited for in the stream that its answer names, and not in the room's", async (t) => {
  t.deepEqual(await waitedFor({ stream: directoryStream, position: at(9) }), [[busKeyOf(directoryStream), at(9)]]);
});

test("an import is settled once the last event of each stream can be seen", async (t) => {
  const waited: [key: string, position: string][] = [];
  let position = 0;
  const sender = createCommandSender({
    commandChannel: {
      send: async () => ({ kind: "accepted", revision: 0, result: {}, stream: roomStream(roomId), position: at(++position) }),
      close: async () => {},
    },
    whenVisible: async (asked, key) => {
      waited.push([key, asked]);
      return true;
    },
    readStore: { range: async () => [] } as Pick<ReadStore, "range"> as ReadStore,
    importer: "slack",
  });
  for (const _time of [1, 2, 3]) await sender.send(rename);
  await sender.settled();
  t.deepEqual(waited, [[roomId, at(3)]]);
});
