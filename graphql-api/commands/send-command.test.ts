import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import type { RequestContext } from "../context.ts";
import { openTestWorkspace } from "../testing/workspace.ts";
import { sendCommand, viewerCommand } from "./send-command.ts";

/** A context whose command service returns this outcome, and whose projections take this long. */
async function contextAnswering(answer: CommandAnswer, isVisible = true): Promise<[RequestContext, () => Promise<void>]> {
  const workspace = await openTestWorkspace();
  const context = workspace.contextOf(workspace.administrator);
  const commands = { send: async () => answer, close: async () => undefined };
  return [{ ...context, services: { ...context.services, commands, whenVisible: async () => isVisible } }, workspace.close];
}

const actor = { userId: uuidv7(), actorKind: "user" } as const;
const accepted = { kind: "accepted", stream: `user-${actor.userId}`, revision: 1, position: "7", result: {} } as const;

test("an accepted command returns its position and whether queries see it yet", async (t) => {
  for (const isVisible of [true, false]) {
    const [context, close] = await contextAnswering(accepted, isVisible);
    t.teardown(close);
    const outcome = await sendCommand(context, "ClearStatus", { userId: actor.userId }, { actor });
    t.deepEqual(outcome, { refusal: null, position: "7", isVisible });
  }
});

test("a command names the viewer's session by its id, or the access token that it came with", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator } = workspace;
  const sent: CommandEnvelope[] = [];
  const commands = {
    send: async (command: CommandEnvelope) => {
      sent.push(command);
      return accepted;
    },
    close: async () => undefined,
  };
  const tokenId = uuidv7();
  for (const viewer of [administrator, { ...administrator, sessionId: null, tokenId }]) {
    const context = workspace.contextOf(viewer);
    const services = { ...context.services, commands, whenVisible: async () => true };
    await viewerCommand({ ...context, services }, "ClearStatus").send({ userId: viewer.userId }, null);
  }
  const [bySession, byToken] = sent;
  t.is(bySession?.sessionId, administrator.sessionId ?? "");
  t.is(bySession?.via, undefined);
  t.is(byToken?.sessionId, undefined);
  t.is(byToken?.via, `token:${tokenId}`);
});

test("a refused command returns the reason", async (t) => {
  const [context, close] = await contextAnswering({ kind: "refused", code: "Overloaded", details: { waiting: 3 } });
  t.teardown(close);
  const outcome = await sendCommand(context, "ClearStatus", { userId: actor.userId }, { actor });
  t.deepEqual(outcome, { refusal: { refused: "Overloaded", details: { waiting: 3 } }, position: null, isVisible: false });
});

test("a refusal with an unknown code is a bug", async (t) => {
  const [context, close] = await contextAnswering({ kind: "refused", code: "toString", details: {} });
  t.teardown(close);
  await t.throwsAsync(sendCommand(context, "ClearStatus", { userId: actor.userId }, { actor }), { message: /toString/ });
});
