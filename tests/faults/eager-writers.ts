import { v7 as uuidv7 } from "uuid";
import { ApiError } from "../support/api.ts";
import { CreateChannelDocument, PostMessageDocument } from "../support/generated/operations.ts";
import type { House } from "../support/house.ts";
import type { Person } from "../support/person.ts";
import { type SeededRandom, seededRandom } from "../support/seeded-random.ts";
import { waitUntil } from "../support/wait-until.ts";

const patienceMs = 60_000;

/** Users who write as fast as they can from one address. */
export const eagerLimits = {
  REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000000",
  REQUESTS_PER_MINUTE_PER_PERSON: "1000000000",
};

/** A message that Logue said it has stored. */
export interface Acknowledged {
  readonly messageId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly text: string;
}

/** Users who write until they are stopped, each message again under its id until it is acknowledged. */
export interface EagerWriters {
  readonly acknowledged: readonly Acknowledged[];
  /** Waits until so many more are acknowledged, up to this number. */
  writeOn(random: SeededRandom, most: number): Promise<void>;
  stop(): Promise<void>;
}

/** Rooms that all of them are in, and a message in each whose thread they reply in. */
export interface Rooms {
  readonly ids: readonly string[];
  readonly rootIds: readonly string[];
}

export const enterWriters = (house: Pick<House, "comesIn">, count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => house.comesIn("writer")));

export async function openRooms(people: readonly Person[], names: readonly string[]): Promise<Rooms> {
  const [founder, ...others] = people;
  if (founder === undefined) throw new Error("There is no such user.");
  const memberIds = others.map(({ userId }) => userId);
  const openRoom = async (name: string) => (await founder.does(CreateChannelDocument, { name, memberIds })).roomId;
  const ids = await Promise.all(names.map(openRoom));
  const rootIds = await Promise.all(ids.map(async (roomId) => (await founder.posts(roomId, "The root")).id));
  return { ids, rootIds };
}

/** `withinMs`: how long one message, and what `writeOn` waits for, may take. */
export function writeEagerly(people: readonly Person[], rooms: Rooms, random: SeededRandom, withinMs = patienceMs): EagerWriters {
  const acknowledged: Acknowledged[] = [];
  let isOver = false;
  const write = async (person: Person, own: SeededRandom): Promise<void> => {
    while (!isOver) {
      const message = nextMessage(person, rooms, own);
      await waitUntil("the message to be acknowledged", () => isAcknowledged(person, message), withinMs);
      acknowledged.push(message);
    }
  };
  const all = Promise.all(people.map((person) => write(person, seededRandom(random.below(2 ** 31)))));
  // Told by the next call of `writeOn` or `stop`, not by an end of the whole process.
  all.catch(() => undefined);
  return {
    acknowledged,
    async writeOn(own, most) {
      const goal = acknowledged.length + 1 + own.below(most);
      const isReached = waitUntil(`message ${goal} to be acknowledged`, () => acknowledged.length >= goal, withinMs);
      await Promise.race([isReached, all]);
    },
    async stop() {
      isOver = true;
      await all;
    },
  };
}

function nextMessage({ name }: Person, { ids, rootIds }: Rooms, random: SeededRandom): Acknowledged {
  const room = random.below(ids.length);
  return {
    messageId: uuidv7(),
    roomId: ids[room] ?? "",
    threadRootId: random.below(4) === 0 ? (rootIds[room] ?? null) : null,
    text: `${name} says ${random.below(1_000_000)}`,
  };
}

/** False while Logue does not answer or an engine fails; any other refusal fails the test. */
async function isAcknowledged(person: Person, message: Acknowledged): Promise<boolean> {
  const input = { ...message, alsoInRoom: false };
  const answer = await person.ask(PostMessageDocument, { input }).catch((error: unknown) => {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  });
  const refusal = answer?.data?.postMessage.refusal?.code;
  if (answer === undefined || refusal === "StoreUnavailable") return false;
  if (!answer.data || refusal) throw new ApiError(answer);
  return true;
}
