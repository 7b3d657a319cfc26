import { setImmediate as nextTurn } from "node:timers/promises";
import type { ExecutionContext, TestFn } from "ava";
import {
  type CommandAnswer,
  type CommandChannel,
  CommandChannelUnavailable,
  type CommandEnvelope,
  type CommandHandler,
} from "./command-channel.ts";

/** Opens a channel to the handler. */
export type OpenCommandChannel = (handle: CommandHandler) => Promise<CommandChannel>;

type DeclarePromise = (
  sentence: string,
  body: (t: ExecutionContext, open: (handle: CommandHandler) => Promise<CommandChannel>) => Promise<void>,
) => void;

const command: CommandEnvelope = {
  commandId: "01900000-0000-7000-8000-000000000001",
  type: "PostMessage",
  data: {
    roomId: "general",
    text: 'Grüße 😀 \u0000 "\\',
    mentions: [],
    quoted: null,
    nested: { deep: [1.5, true, "x".repeat(20_000)] },
  },
  actorId: "ada",
  actorKind: "user",
  correlationId: "01900000-0000-7000-8000-000000000002",
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  sessionId: "01900000-0000-7000-8000-000000000003",
  via: "import:slack",
  limit: ["messages.post", "messages.read"],
  causationId: "01900000-0000-7000-8000-000000000004",
  occurredAt: "2020-01-01T00:00:00.000Z",
};

const accepted: CommandAnswer = {
  kind: "accepted",
  stream: "conversation-general",
  revision: 41,
  position: "00000000000000000977",
  earlier: [{ stream: "directory", position: "00000000000000000975" }],
  result: { messageId: "m1", number: 7, tags: ["ä"] },
};

const refused: CommandAnswer = { kind: "refused", code: "MessageTooLong", details: { lengthMax: 10_000, room: "general" } };

/** Every promise of the command channel's port, for any adapter. */
export function describeCommandChannel(test: TestFn, name: string, openChannel: OpenCommandChannel): void {
  const promise: DeclarePromise = (sentence, body) =>
    test(`${name}: ${sentence}`, (t) =>
      body(t, async (handle) => {
        const channel = await openChannel(handle);
        t.teardown(() => channel.close());
        return channel;
      }));
  describeAnswers(promise);
  describeEnds(promise);
}

function describeAnswers(promise: DeclarePromise): void {
  promise("a command and its answer arrive unchanged, as plain JSON", async (t, open) => {
    const received: CommandEnvelope[] = [];
    const channel = await open(async (envelope) => {
      received.push(envelope);
      return accepted;
    });
    const answer = await channel.send(command);
    t.deepEqual(received, [command]);
    t.deepEqual(JSON.parse(JSON.stringify(received[0])), command);
    t.deepEqual(JSON.parse(JSON.stringify(answer)), accepted);
  });

  promise("a refusal is an answer, not an error", async (t, open) => {
    const channel = await open(async () => refused);
    t.deepEqual(await channel.send(command), refused);
  });

  promise("commands sent together are handled together, and each gets its own answer", async (t, open) => {
    const waiting: (() => void)[] = [];
    const channel = await open(async ({ commandId }) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        // The last command is answered first, so that matching answers by order of arrival would
        // fail.
        if (waiting.length === 20) for (const release of waiting.toReversed()) release();
      });
      return { ...accepted, stream: commandId };
    });
    const ids = Array.from({ length: 20 }, (_, index) => `command-${index}`);
    const answers = await Promise.all(ids.map((commandId) => channel.send({ ...command, commandId })));
    t.deepEqual(
      answers.map((answer) => answer.kind === "accepted" && answer.stream),
      ids,
    );
  });

  promise("commands of one room sent in one turn arrive in that order, at any number and size", async (t, open) => {
    const received: string[] = [];
    const channel = await open(async ({ commandId }) => {
      received.push(commandId);
      return { ...accepted, stream: commandId };
    });
    const ids = Array.from({ length: 250 }, (_, index) => `command-${index}`);
    const data = { roomId: "general", text: "x".repeat(5_000) };
    const answers = await Promise.all(ids.map((commandId) => channel.send({ ...command, commandId, data })));
    t.deepEqual(received, ids);
    t.deepEqual(
      answers.map((answer) => answer.kind === "accepted" && answer.stream),
      ids,
    );
  });

  promise("a handler that breaks fails its own command and no other", async (t, open) => {
    const channel = await open(async ({ type }) => {
      if (type === "Broken") throw new Error("A bug.");
      return accepted;
    });
    const [broken, whole] = await Promise.allSettled([channel.send({ ...command, type: "Broken" }), channel.send(command)]);
    t.is(broken.status, "rejected");
    t.deepEqual(whole, { status: "fulfilled", value: accepted });
    t.deepEqual(await channel.send(command), accepted);
  });
}

function describeEnds(promise: DeclarePromise): void {
  promise("a closed channel rejects commands with an error that says so", async (t, open) => {
    const received: CommandEnvelope[] = [];
    const channel = await open(async (envelope) => {
      received.push(envelope);
      return accepted;
    });
    await channel.close();
    await t.throwsAsync(channel.send(command), { instanceOf: CommandChannelUnavailable });
    t.deepEqual(received, []);
    await t.notThrowsAsync(channel.close());
  });

  promise("closing waits until all sent commands are answered", async (t, open) => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const channel = await open(async () => {
      begun.resolve();
      await gate.promise;
      return accepted;
    });
    const answer = channel.send(command);
    await begun.promise;
    let isClosed = false;
    const closed = channel.close().then(() => {
      isClosed = true;
    });
    await nextTurn();
    t.false(isClosed);
    gate.resolve();
    t.deepEqual(await answer, accepted);
    await closed;
  });
}
