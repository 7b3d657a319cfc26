import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import {
  AddReactionDocument,
  DeleteMessageDocument,
  EditMessageDocument,
  type MessagePartsFragment,
  PinMessageDocument,
  PostMessageDocument,
  RemoveReactionDocument,
  ThreadDocument,
} from "./generated/operations.ts";
import type { Person } from "./person.ts";
import type { SeededRandom } from "./seeded-random.ts";

const pauseMaxMs = 25;
/** Threads begin only under these first messages, so that a comparison knows where to look. */
const rootsMax = 20;
const emoji = ["tada", "rocket", "heart", "eyes"];

export interface BusyRoom {
  /** The number of actions so far. */
  readonly done: () => number;
  /** Stops the users after what they are doing now. */
  calmDown(): Promise<void>;
}

/**
 * Users who post, reply, edit, delete, react and pin in a room at random until they are stopped.
 */
export function keepBusy(people: readonly Person[], roomId: string, random: SeededRandom): BusyRoom {
  let isOver = false;
  let done = 0;
  const own = new Map<string, string[]>(people.map(({ userId }) => [userId, []]));
  const all: string[] = [];
  const roots: string[] = [];

  async function doSomething(person: Person): Promise<void> {
    const mine = own.get(person.userId) ?? [];
    const choice = random.below(10);
    if (choice < 4 || all.length < 3) {
      const threadRootId = choice === 3 && roots.length > 0 ? random.pick(roots) : null;
      const alsoInRoom = threadRootId !== null && random.below(2) === 0;
      const input = { messageId: uuidv7(), roomId, text: `Word ${done}`, threadRootId, alsoInRoom };
      const { data } = await person.ask(PostMessageDocument, { input });
      // No thread can begin under a message that another user has deleted meanwhile.
      if (!data?.postMessage.result) return;
      mine.push(input.messageId);
      all.push(input.messageId);
      if (threadRootId === null && roots.length < rootsMax) roots.push(input.messageId);
      return;
    }
    const messageId = random.pick(all);
    // A message that another user deleted meanwhile, or a repeated reaction, is refused: that is
    // expected.
    if (choice < 6 && mine.length > 0)
      await person.ask(EditMessageDocument, { input: { messageId: random.pick(mine), text: `Again ${done}` } });
    else if (choice === 6 && mine.length > 5)
      await person.ask(DeleteMessageDocument, { input: { messageId: random.pick(mine) } });
    else if (choice === 7) await person.ask(RemoveReactionDocument, { input: { messageId, emoji: random.pick(emoji) } });
    else if (choice === 8) await person.ask(PinMessageDocument, { input: { messageId } });
    else await person.ask(AddReactionDocument, { input: { messageId, emoji: random.pick(emoji) } });
  }

  async function isBusy(person: Person): Promise<void> {
    while (!isOver) {
      await doSomething(person);
      done += 1;
      await pause(random.below(pauseMaxMs));
    }
  }

  const everybody = Promise.all(people.map(isBusy));
  return {
    done: () => done,
    calmDown: async () => {
      isOver = true;
      await everybody;
    },
  };
}

/** Every message of a room, thread replies included, by id, as queries return it. */
export async function wholeRoom(person: Person, roomId: string): Promise<Map<string, MessagePartsFragment>> {
  const timeline = await person.timeline(roomId);
  const roots = timeline.filter(({ threadRootId }) => threadRootId === null).slice(0, 2 * rootsMax);
  const threads = await Promise.all(roots.map(({ id }) => wholeThread(person, id)));
  return new Map([...timeline, ...threads.flat()].map((message) => [message.id, message]));
}

export async function wholeThread(person: Person, rootId: string): Promise<MessagePartsFragment[]> {
  const replies: MessagePartsFragment[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { message } = await person.query(ThreadDocument, { rootId, first: 100, after });
    if (!message) throw new Error("The root of the thread is gone.");
    replies.push(...message.thread.edges.map(({ node }) => node));
    if (!message.thread.pageInfo.hasNextPage) return replies;
    after = message.thread.pageInfo.endCursor;
  }
}
