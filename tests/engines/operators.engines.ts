import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import { endOf, startNode } from "../support/child-process.ts";
import { type DistributedLogue, placesIn, startDistributedLogue } from "../support/distributed-logue.ts";
import { freePort } from "../support/free-ports.ts";
import {
  AssignRoleDocument,
  ChangeWorkspaceSettingsDocument,
  DeleteMessageDocument,
  EditMessageDocument,
} from "../support/generated/operations.ts";
import { createWorkspace, type Person, registers } from "../support/person.ts";
import { enginesIn } from "../support/profiles.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

const patienceMs = 4 * 60_000;
const programMaxMs = 60_000;

const openCase = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { result { caseId } refusal { code } } }`;
const closeCase = `mutation ($input: CloseCaseInput!) { closeCase(input: $input) { refusal { code } } }`;
const record = `{ auditLog(filter: { kinds: ["LogExported", "EventsReplayed"] }) { edges { node { kind actorKind } } } }`;
const then = `query ($roomId: ID!, $at: InstantInput!) {
  room(id: $roomId) { asOf(at: $at) { messages(last: 9) { edges { node { text isDeleted } } } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test says what an answer holds by looking into it.
async function answer(person: Person, source: string, variables: object = {}): Promise<any> {
  const { data, errors } = await person.ask(source, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** A room with a message that was edited and one that was deleted, and an auditor's open case. */
async function givenStory(url: string) {
  const ada = await createWorkspace(url);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const vera = await registers(url, "vera");
  await ada.does(AssignRoleDocument, { userId: vera.userId, role: "AUDITOR" });
  const roomId = await ada.createsChannel();
  const [edited, deleted] = [await ada.posts(roomId, "We sail at nine"), await ada.posts(roomId, "Not a word to Ben")];
  const at = { recordedAt: new Date().toISOString() };
  await ada.does(EditMessageDocument, { messageId: edited.id, text: "We sail at ten" });
  await ada.does(DeleteMessageDocument, { messageId: deleted.id });
  await waitUntil("the events to be sealed", async () => {
    return (await answer(ada, `{ message(id: "${edited.id}") { proof { size } } }`)).message.proof;
  });
  const input = { number: "17", reason: "A complaint", roomIds: [roomId], expiresAt: "2999-01-01T00:00:00Z" };
  const opened = await waitUntil(
    "the auditor's role to be known",
    async () => (await answer(vera, openCase, { input })).openCase.result,
  );
  return { ada, vera, roomId, at, caseId: opened.caseId as string };
}

let logue: DistributedLogue;
test.before(async (t) => {
  t.timeout(patienceMs);
  logue = await startDistributedLogue({ engines: enginesIn(process.env), copies: 1 });
});
test.after.always(() => logue?.stop());

test("on separate services an operator replays, exports and verifies the log over EventStoreDB's protocol, and the past is read", async (t) => {
  t.timeout(patienceMs);
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const { ada, vera, roomId, at, caseId } = await givenStory(logue.urls[0] ?? "");
  const run = async (program: string, ...options: string[]) => {
    const child = startNode([`startup/${program}.ts`, ...options], logue.environment);
    return { exitCode: await endOf(child, programMaxMs), output: child.output() };
  };

  const past = (await answer(ada, then, { roomId, at })).room.asOf.messages.edges.map(({ node }: { node: object }) => node);
  t.deepEqual(past, [
    { text: "We sail at nine", isDeleted: false },
    { text: "Not a word to Ben", isDeleted: false },
  ]);

  const replayed = join(folder.path, "replayed.jsonl");
  const replay = await run("replay/replay-command", "--data", folder.path, "--from", "0", "--to", replayed);
  t.is(replay.exitCode, 0, replay.output);
  const lines = (await readFile(replayed, "utf8")).trim().split("\n");
  t.is(lines.filter((line) => line.includes("We sail at")).length, 2);
  t.false(
    lines.some((line) => line.includes("Not a word")),
    "deleted since",
  );

  const file = join(folder.path, "export.json");
  const exportFor = (id: string) => run("verifying/export-log", folder.path, "--to", file, "--case", id);
  const unknown = await exportFor(randomUUID());
  t.deepEqual([unknown.exitCode, /--case: CaseUnknown/.test(unknown.output)], [2, true], unknown.output);
  const exported = await exportFor(caseId);
  t.is(exported.exitCode, 0, exported.output);
  const proven = await run("verifying/verify", file);
  t.is(proven.exitCode, 0, proven.output);
  t.regex(proven.output, /Proven: the events 0 to \d+/);
  t.is((await answer(vera, closeCase, { input: { caseId } })).closeCase.refusal, null);
  t.regex((await exportFor(caseId)).output, /--case: CaseClosed/);

  const verified = await run("verifying/verify", folder.path);
  t.is(verified.exitCode, 0, verified.output);
  t.regex(verified.output, /sealed events: all are stored as they were sealed/);
  const kinds = await waitUntil("the record to tell of both", async () => {
    const { edges } = (await answer(vera, record)).auditLog;
    return edges.length === 2 && edges.map(({ node }: { node: { kind: string } }) => node.kind).sort();
  });
  t.deepEqual(kinds, ["EventsReplayed", "LogExported"]);
});

test("an API that starts before the projection service waits for its documents, and answers when they are there", async (t) => {
  t.timeout(patienceMs);
  // The log and its vault stay; all that follows from the log is empty.
  const { VAULT: _own, ...places } = placesIn(enginesIn(process.env), `t${randomUUID().slice(0, 8)}`);
  const environment = { ...logue.environment, ...places };
  const startService = async (name: string) => {
    const port = await freePort();
    const child = startNode([`startup/start-${name}.ts`, "--port", `${port}`], environment);
    t.teardown(() => child.stop());
    return async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      return { status: answer?.status, text: (await answer?.text()) ?? "" };
    };
  };
  const apiState = await startService("graphql-api");
  const waits = /waits for .*the projection service's documents at mongodb:/;
  const first = await waitUntil("the API to wait for documents", async () => {
    const state = await apiState();
    return waits.test(state.text) && state;
  });
  t.is(first.status, 503);
  await startService("projection-service");
  await waitUntil("the API to be ready", async () => (await apiState()).status === 200);
});
