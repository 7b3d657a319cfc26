import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { WebSocket } from "ws";
import type { Credentials } from "../../support/api.ts";
import {
  AssignRoleDocument,
  ChangeWorkspaceSettingsDocument,
  CreateAccessTokenDocument,
  RegisterBotDocument,
  ViewerDocument,
} from "../../support/generated/operations.ts";
import { type House, openOwnHouse } from "../../support/house.ts";
import type { Person } from "../../support/person.ts";
import { uploads } from "../../support/upload.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type Attempt, attempt, isKnown, type Pool, poolOf } from "./operations.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly attempts: number;
  readonly onProgress?: (done: number) => void;
}

export interface FuzzReport {
  /** What must not happen, each described so that it can be tried again alone. */
  readonly faults: readonly string[];
  /** How often each answer came: error codes, and "accepted". */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** So many attempts are made by one group of users; then the group is repaired. */
const sequenceLength = 50;
const atOnce = 8;
const answerMaxMs = 30_000;

/** Tries random operations on its own Logue and reports what went wrong. */
export async function fuzz({ seed, attempts, onProgress }: FuzzOptions): Promise<FuzzReport> {
  const house = await openOwnHouse({ environment: generousLimits });
  try {
    const play = await beginPlay(house);
    for (let done = 0; done < attempts && !house.logue.process.hasEnded(); done += sequenceLength) {
      await lookAfter(play);
      const sample = fc.sample(attempt, { seed: seed + done, numRuns: Math.min(sequenceLength, attempts - done) });
      await inTurns(sample, (one) => tryOne(play, one));
      onProgress?.(Math.min(done + sequenceLength, attempts));
    }
    const output = house.logue.process.output();
    play.faults.push(...errorLinesIn(output));
    if (house.logue.process.hasEnded()) play.faults.push(`The process ended. It said: ${output.slice(-3_000)}`);
    return play;
  } finally {
    await house.close();
  }
}

/** Rate limits are tested elsewhere; here they would hide other faults. */
const generousLimits = {
  LOG_LEVEL: "error",
  LOG_FORMAT: "json",
  REQUESTS_PER_MINUTE_PER_PERSON: "1000000",
  REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000",
  LOGIN_ATTEMPTS_PER_10_MINUTES: "1000000",
};

interface Play {
  readonly house: House;
  readonly people: { readonly name: string; person: Pick<Person, "credentials" | "userId"> }[];
  readonly ids: Readonly<Record<Pool, string[]>>;
  readonly faults: string[];
  readonly outcomes: Map<string, number>;
}

/**
 * A signed-out client, a guest, members, a bot and an administrator, and the ids that they may use.
 */
async function beginPlay(house: House): Promise<Play> {
  const { ada } = house;
  const [owner, member, guest] = [await house.comesIn("owner"), await house.comesIn("member"), await house.comesIn("guest")];
  await ada.does(AssignRoleDocument, { userId: guest.userId, role: "GUEST" });
  const { userId } = await ada.does(RegisterBotDocument, { name: `bot-${uuidv7()}`, displayName: "Bot" });
  const { token } = await ada.does(CreateAccessTokenDocument, { label: "fuzz", scopes: ["READ", "WRITE"], userId });
  const second = await house.comesIn("administrator");
  await ada.does(AssignRoleDocument, { userId: second.userId, role: "ADMINISTRATOR" });
  const roomIds = [
    await owner.createsChannel(),
    await owner.createsChannel({ visibility: "PRIVATE" }),
    await member.createsChannel(),
  ];
  const userIds = [owner.userId, member.userId, guest.userId, userId, second.userId];
  const ids = { room: [...roomIds], user: userIds, other: [...roomIds, ...userIds], ...(await contentsOf(owner, roomIds)) };
  const people: Play["people"] = [
    { name: "nobody", person: { userId: "", credentials: {} } },
    { name: "guest", person: guest },
    { name: "owner", person: owner },
    { name: "member", person: member },
    { name: "bot", person: { userId, credentials: { authorization: `Bearer ${token}` } } },
    { name: "administrator", person: second },
    { name: "owner", person: owner },
  ];
  return { house, people, ids, faults: [], outcomes: new Map() };
}

async function contentsOf(owner: Person, roomIds: readonly string[]): Promise<{ message: string[]; file: string[] }> {
  const ids = { message: [] as string[], file: [] as string[] };
  for (const roomId of roomIds.slice(0, 2)) {
    const { fileId } = await uploads(owner, roomId, { name: "fuzz.txt", bytes: "text" });
    const { id } = await owner.posts(roomId, "Something to talk about", { fileIds: [fileId] });
    const reply = await owner.posts(roomId, "A reply", { threadRootId: id });
    ids.file.push(fileId);
    ids.message.push(id, reply.id);
  }
  return ids;
}

/**
 * Replaces users whom an attempt deactivated, signed out or demoted, so that later attempts are not
 * all refused.
 */
async function lookAfter(play: Play): Promise<void> {
  for (const entry of play.people) {
    if (entry.name === "nobody" || entry.name === "bot") continue;
    const answer = await fetch(`${play.house.logue.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...entry.person.credentials },
      body: JSON.stringify({ query: ViewerDocument.toString() }),
    });
    const { data } = (await answer.json()) as { data?: { viewer?: unknown } };
    if (data?.viewer) continue;
    // An attempt may have closed sign-up or ended the administrator's account: later attempts are
    // then a stranger's.
    const fresh = await replacementOf(play.house, entry.name).catch(() => undefined);
    if (fresh === undefined) continue;
    entry.person = fresh;
    play.ids.user.push(fresh.userId);
  }
}

async function replacementOf(house: House, name: string): Promise<Person> {
  await house.ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const fresh = await house.comesIn(name);
  const role = name === "guest" ? "GUEST" : name === "administrator" ? "ADMINISTRATOR" : undefined;
  if (role !== undefined) await house.ada.does(AssignRoleDocument, { userId: fresh.userId, role });
  return fresh;
}

async function inTurns(attempts: readonly Attempt[], make: (one: Attempt) => Promise<void>): Promise<void> {
  const waiting = [...attempts];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await make(next);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function tryOne(play: Play, one: Attempt): Promise<void> {
  const { credentials } = play.people[one.person % play.people.length]?.person ?? { credentials: {} };
  const request = { query: one.document, variables: withIds(one.variables, play.ids) };
  const answer = await answerTo(play, one, request, credentials).catch((error: unknown) => ({
    fault: `no answer: ${String(error)}`,
  }));
  if ("fault" in answer)
    play.faults.push(
      `${answer.fault}\n${play.people[one.person % play.people.length]?.name} ${one.way} ${JSON.stringify(request)}`,
    );
  else for (const outcome of answer.outcomes) play.outcomes.set(outcome, (play.outcomes.get(outcome) ?? 0) + 1);
}

/** Puts the ids of things that exist, or existed, where the attempt asks for one. */
function withIds(value: unknown, ids: Play["ids"]): unknown {
  if (isKnown(value)) return ids[value.pool][value.known % ids[value.pool].length];
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
}

type Answer = { readonly outcomes: readonly string[] } | { readonly fault: string };

interface GraphqlRequest {
  readonly query: string;
  readonly variables: unknown;
}

async function answerTo(play: Play, one: Attempt, request: GraphqlRequest, credentials: Credentials): Promise<Answer> {
  if (one.way === "socket") return overSocket(play, request, credentials);
  const { status, text } = await waitUntil(
    "an answer",
    () => calmAnswer(play.house.logue.url, one, request, credentials),
    answerMaxMs,
  );
  return status >= 500 ? { fault: `${status} ${text.slice(0, 500)}` } : outcomesIn(play, text);
}

/**
 * Returns undefined when the operation is to be sent again, as clients do: Logue was busy or the
 * connection was closing.
 */
async function calmAnswer(url: string, one: Attempt, request: GraphqlRequest, credentials: Credentials) {
  const response = await overHttp(url, one, request, credentials).catch(() => undefined);
  if (response === undefined) return undefined;
  const text = await response.text();
  return response.status === 503 && text.includes('"Overloaded"') ? undefined : { status: response.status, text };
}

function overHttp(url: string, { way }: Attempt, request: GraphqlRequest, credentials: Credentials): Promise<Response> {
  const signal = AbortSignal.timeout(answerMaxMs);
  const headers = { "content-type": "application/json", ...credentials };
  if (way === "get") {
    const query = new URLSearchParams({
      query: request.query.toWellFormed(),
      variables: JSON.stringify(request.variables) ?? "",
    });
    return fetch(`${url}/graphql?${query}`, { headers: { "apollo-require-preflight": "1", ...headers }, signal });
  }
  const body = JSON.stringify(way === "batch" ? [request, request] : request);
  const sent = way === "broken" ? body.slice(0, -2) : body;
  return fetch(`${url}/graphql`, { method: "POST", headers, body: sent, signal });
}

function outcomesIn(play: Play, text: string): Answer {
  const answer = JSON.parse(text);
  const answers: readonly { data?: Record<string, unknown> | null; errors?: readonly { extensions?: { code?: string } }[] }[] = [
    answer,
  ].flat();
  const outcomes = answers.flatMap(({ data, errors = [] }) => [
    ...errors.map(({ extensions }) => extensions?.code ?? "error without a code"),
    ...Object.values(data ?? {}).map((value) => {
      noteIds(value, play.ids);
      return Object(value).refusal?.code ?? "answered";
    }),
  ]);
  const internal = outcomes.find((code) => code.includes("INTERNAL"));
  return internal === undefined ? { outcomes } : { fault: `${internal} ${text.slice(0, 500)}` };
}

const idsMax = 2_000;

/** Ids in an answer can be used by later attempts. */
function noteIds(value: unknown, ids: Play["ids"]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") noteIds(item, ids);
    else if (/(?:^id|Id|cursor|Cursor|token)$/.test(key)) note(ids[poolOf(key)], item);
  }
}

function note(pool: string[], id: string): void {
  if (pool.length < idsMax && !pool.includes(id)) pool.push(id);
}

const socketMaxMs = 400;

/** On its own socket, until an item arrives or none has arrived for a while. */
async function overSocket(play: Play, request: GraphqlRequest, headers: Credentials): Promise<Answer> {
  const socket = new WebSocket(`${play.house.logue.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
  const answer = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => answer.resolve({ outcomes: ["quiet"] }), socketMaxMs);
  socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
  socket.on("message", (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === "connection_ack") socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: request }));
    else if (type === "ping") socket.send(JSON.stringify({ type: "pong" }));
    else if (type === "complete") answer.resolve({ outcomes: ["completed"] });
    else answer.resolve(outcomesIn(play, JSON.stringify(type === "error" ? { errors: payload } : payload)));
  });
  socket.on("close", (code) =>
    answer.resolve(serverFaults.has(code) ? { fault: `closed: ${code}` } : { outcomes: [String(code)] }),
  );
  socket.on("error", (error) => answer.resolve({ outcomes: [error.message] }));
  try {
    return await answer.promise;
  } finally {
    clearTimeout(timer);
    socket.terminate();
  }
}

/** The server failed, or closed the connection without an answer. */
const serverFaults: ReadonlySet<number> = new Set([1006, 1011, 4500]);

/** Lines of the log at level error or above: each is a bug, whatever the client received. */
const errorLinesIn = (output: string): string[] =>
  output
    .split("\n")
    .filter((line) => /"level":"?(?:error|fatal|50|60)/.test(line) || /^\s*(?:Uncaught|Error:|TypeError)/.test(line));
