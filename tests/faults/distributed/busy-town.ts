import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import type { ApiAnswer, Mutation } from "../../support/api.ts";
import {
  AddReactionDocument,
  ChangeWorkspaceSettingsDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  PostMessageDocument,
  type RefusalCode,
  RemoveReactionDocument,
} from "../../support/generated/operations.ts";
import { atDoor, createWorkspace, type Person, registers } from "../../support/person.ts";
import { type SeededRandom, seededRandom } from "../../support/seeded-random.ts";
import { waitUntil } from "../../support/wait-until.ts";

const rooms = 2;
const writers = 4;
/**
 * On a quick machine too, a fault of twenty seconds leaves no more messages than can be compared at
 * once.
 */
const pauseMaxMs = 200;
const retryPauseMs = 100;
const patienceMs = 240_000;
const emoji = ["tada", "rocket", "heart", "eyes"];

/** An acknowledged message in the state that it must have now. */
export interface Said {
  readonly messageId: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly threadRootId: string | null;
  text: string;
  isDeleted: boolean;
  /** `emoji userId`; without meaning once the message is deleted. */
  readonly reactions: Set<string>;
}

/** The same user at each instance of the API. */
export type Doors = readonly Person[];

export interface Room {
  readonly id: string;
  /** The root of all replies; it is never deleted. */
  readonly rootId: string;
}

/** A workspace with rooms and users who write in them, on a distributed Logue. */
export interface BusyTown {
  readonly seed: number;
  readonly founder: Doors;
  readonly writers: readonly Doors[];
  readonly rooms: readonly Room[];
  /** All acknowledged changes so far, in the order of the acknowledgements. */
  readonly said: Map<string, Said>;
}

export interface Talk {
  /**
   * How many operations were acknowledged since the start; throws the error of a writer that
   * failed.
   */
  done(): number;
  /** Waits until that many more are acknowledged. */
  untilMore(count: number, meanwhile?: string): Promise<void>;
  /** Stops the writers after their current operation. */
  calmDown(): Promise<void>;
}

export async function openBusyTown({ urls }: { readonly urls: readonly string[] }, seed: number): Promise<BusyTown> {
  const [url = ""] = urls;
  const ada = await createWorkspace(url);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const doorsOf = (person: Person): Doors => urls.map((door) => atDoor(person, door));
  const people: Person[] = [];
  for (let index = 0; index < writers; index += 1) people.push(await registers(url, `writer-${index}`));
  const town = { seed, founder: doorsOf(ada), writers: people.map(doorsOf), rooms: [] as Room[], said: new Map<string, Said>() };
  for (let index = 0; index < rooms; index += 1) {
    const id = await ada.createsChannel();
    await ada.adds(id, ...people);
    const root = { messageId: uuidv7(), roomId: id, text: "The root", threadRootId: null };
    await ada.does(PostMessageDocument, root);
    town.rooms.push({ id, rootId: root.messageId });
    keep(town, root, ada);
  }
  return town;
}

/**
 * Half of the writers post and reply; the others also edit, delete and react, which needs reads.
 * Each writer runs one operation at a time, and repeats it under the same id at one API instance
 * after the other until it is acknowledged.
 */
export function keepTalking(town: BusyTown, seed: number = town.seed): Talk {
  const random = seededRandom(seed);
  let isOver = false;
  let done = 0;
  let failure: unknown;
  const talk = async (doors: Doors, doesAll: boolean, own: SeededRandom): Promise<void> => {
    while (!isOver) {
      await (doesAll ? doSomething : post)(town, doors, own);
      done += 1;
      await pause(own.below(pauseMaxMs));
    }
  };
  const everybody = Promise.all(
    town.writers.map((doors, index) => talk(doors, index % 2 === 0, seededRandom(random.below(2 ** 31)))),
  );
  everybody.catch((error: unknown) => {
    failure = error;
  });
  const count = (): number => {
    if (failure !== undefined) throw failure;
    return done;
  };
  return {
    done: count,
    untilMore: async (more, meanwhile = "people to write on") => {
      const goal = count() + more;
      await waitUntil(meanwhile, () => count() >= goal, patienceMs);
    },
    calmDown: async () => {
      isOver = true;
      await everybody;
    },
  };
}

async function doSomething(town: BusyTown, doors: Doors, random: SeededRandom): Promise<void> {
  const choice = random.below(10);
  if (choice < 5) return post(town, doors, random);
  const { userId } = personOf(doors);
  const standing = [...town.said.values()].filter(({ isDeleted }) => !isDeleted);
  const own = standing.filter(({ senderId }) => senderId === userId);
  if (choice === 5 && own.length > 5) return remove(doors, random.pick(own), random);
  if (choice <= 7 && own.length > 0) return edit(doors, random.pick(own), random);
  return react(doors, random.pick(standing), random);
}

/** Posts a message in one of the rooms, or replies there. */
export async function post(town: BusyTown, doors: Doors, random: SeededRandom): Promise<void> {
  const person = personOf(doors);
  const room = random.pick(town.rooms);
  const threadRootId = random.below(4) === 0 ? room.rootId : null;
  const message = { messageId: uuidv7(), roomId: room.id, threadRootId, text: wordsOf(person, random) };
  expectAnswer(await untilAnswered(doors, PostMessageDocument, message, random), null);
  keep(town, message, person);
}

async function edit(doors: Doors, message: Said, random: SeededRandom): Promise<void> {
  const { messageId } = message;
  const text = wordsOf(personOf(doors), random);
  expectAnswer(await untilAnswered(doors, EditMessageDocument, { messageId, text, commandId: uuidv7() }, random), null);
  message.text = text;
}

async function remove(doors: Doors, message: Said, random: SeededRandom): Promise<void> {
  const { messageId } = message;
  expectAnswer(await untilAnswered(doors, DeleteMessageDocument, { messageId, commandId: uuidv7() }, random), null);
  message.isDeleted = true;
}

/**
 * Adds a reaction, or removes one of the writer's. The sender may delete the message at the same
 * time.
 */
async function react(doors: Doors, { messageId, reactions }: Said, random: SeededRandom): Promise<void> {
  const input = { messageId, emoji: random.pick(emoji), commandId: uuidv7() };
  const reaction = `${input.emoji} ${personOf(doors).userId}`;
  const isThere = reactions.has(reaction);
  const document = isThere ? RemoveReactionDocument : AddReactionDocument;
  const refusal = await untilAnswered(doors, document as typeof AddReactionDocument, input, random);
  expectAnswer(refusal, null, "MessageDeleted");
  if (refusal !== null) return;
  if (isThere) reactions.delete(reaction);
  else reactions.add(reaction);
}

function keep(town: BusyTown, message: Pick<Said, "messageId" | "roomId" | "threadRootId" | "text">, sender: Person): void {
  town.said.set(message.messageId, { ...message, senderId: sender.userId, isDeleted: false, reactions: new Set() });
}

/**
 * Sends the same input, under the same id, to one API instance after the other, until it is
 * accepted or finally refused.
 */
async function untilAnswered<Input>(
  doors: Doors,
  document: Mutation<unknown, { input: Input }>,
  input: Input,
  random: SeededRandom,
): Promise<RefusalCode | null> {
  const first = random.below(doors.length);
  const untilMs = performance.now() + patienceMs;
  let last: unknown;
  for (let attempt = 0; performance.now() < untilMs; attempt += 1) {
    const person = doors[(first + attempt) % doors.length] ?? personOf(doors);
    const answer = await person.ask(document, { input }).catch(brokenConnection);
    const verdict = typeof answer === "string" ? undefined : verdictOn(answer);
    if (verdict !== undefined) return verdict.refusal;
    last = answer;
    await pause(retryPauseMs);
  }
  throw new Error(`In ${patienceMs} ms this was not acknowledged: ${JSON.stringify(input)}; at last ${JSON.stringify(last)}`);
}

/**
 * Which errors of `fetch` come from a broken connection or answer, or from a Logue that stays busy.
 */
function brokenConnection(error: unknown): string {
  const isTooBusy = error instanceof Error && error.message.includes("Logue to be less busy");
  if (error instanceof TypeError || error instanceof SyntaxError || isTooBusy) return `${error.message} ${error.cause}`;
  throw error;
}

/**
 * Undefined while Logue reports that an engine fails. An acknowledged message that is called
 * unknown is not readable yet.
 */
function verdictOn({
  status,
  data,
  errors,
}: ApiAnswer<{ readonly [field: string]: { readonly refusal: { readonly code: RefusalCode } | null } }>) {
  const payload = Object.values(data ?? {})[0];
  const trouble = ["StoreUnavailable", "MessageUnknown"];
  if (payload) {
    const refusal = payload.refusal?.code ?? null;
    return refusal !== null && trouble.includes(refusal) ? undefined : { refusal };
  }
  if (status === 503 || errors.some(({ extensions }) => extensions?.code === "StoreUnavailable")) return undefined;
  throw new Error(`Neither accepted nor refused: ${status} ${JSON.stringify(errors)}`);
}

function expectAnswer(refusal: RefusalCode | null, ...expected: readonly (RefusalCode | null)[]): void {
  if (!expected.includes(refusal)) throw new Error(`Refused: ${refusal}`);
}

const wordsOf = (person: Person, random: SeededRandom): string => `${person.name} says ${random.below(1_000_000)}`;

function personOf([person]: Doors): Person {
  if (person === undefined) throw new Error("There is no such user.");
  return person;
}
