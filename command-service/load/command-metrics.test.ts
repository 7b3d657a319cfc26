import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import test from "ava";
import { refuse } from "../contract/refusals.ts";
import type { AppendOutcome } from "../handling/append-safely.ts";
import { refused } from "../handling/command-answers.ts";
import type { HandleCommand } from "../handling/handle-command.ts";
import { measureAppends, measureCommands } from "./command-metrics.ts";

const envelope = { commandId: "1", data: {}, actorId: "1", actorKind: "user", correlationId: "1" } as const;

test("an operator sees how many commands were answered, and how", async (t) => {
  const metrics = createMetrics();
  const handle: HandleCommand = async ({ type }) => {
    if (type === "JoinRoom") throw new Error("A bug.");
    return refused(refuse(type === "PostMessage" ? "Overloaded" : "CommandUnknown"));
  };
  const measured = measureCommands(handle, metrics);
  await measured({ ...envelope, type: "PostMessage" });
  await measured({ ...envelope, type: "PostMessage" });
  await measured({ ...envelope, type: "made up by a client" });
  await t.throwsAsync(measured({ ...envelope, type: "JoinRoom" }));
  const text = await metrics.registry.metrics();
  t.true(text.includes('logue_commands_total{type="PostMessage",outcome="refused",code="Overloaded"} 2'));
  t.true(text.includes('logue_commands_total{type="unknown",outcome="refused",code="CommandUnknown"} 1'));
  t.true(text.includes('logue_commands_total{type="JoinRoom",outcome="failed",code=""} 1'));
  t.true(text.includes('logue_overloads_total{where="command-service"} 2'));
  t.true(text.includes("logue_commands_waiting 0"));
  metrics.close();
});

test("an operator sees how appends go", async (t) => {
  const metrics = createMetrics();
  const outcomes: AppendOutcome[] = [
    { kind: "appended", revision: 1, position: "1" },
    { kind: "conflict" },
    { kind: "unavailable" },
  ];
  const append = measureAppends(async () => outcomes.shift() ?? { kind: "full" }, metrics);
  const event = { id: "1", type: "RoomCreated", data: {}, metadata: {} };
  for (let count = 0; count < 3; count += 1)
    await append({ stream: "room", events: [event, event], expectedRevision: "no_stream" });
  const text = await metrics.registry.metrics();
  t.true(text.includes("logue_appended_events_total 2"));
  t.true(text.includes("logue_append_conflicts_total 1"));
  t.true(text.includes("logue_append_seconds_count 3"));
  metrics.close();
});
