import type { Browser } from "playwright-core";
import { MarkReadDocument } from "../../support/generated/operations.ts";
import type { House } from "../../support/house.ts";
import type { Person } from "../../support/person.ts";

/** The workspace that the client is measured in. */
export interface Town {
  readonly house: House;
  readonly browser: Browser;
  readonly roomId: string;
  readonly roomName: string;
  /** The number of each message of the room by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

const writers = 8;

/** Creates the channel `town` with so many messages of several people, and returns its id. */
export async function fillRoom(house: House, messages: number): Promise<string> {
  const { ada } = house;
  const roomId = await ada.createsChannel({ name: "town" });
  const people: Person[] = [ada];
  for (let index = 1; index < writers; index += 1) people.push(await house.comesIn("writer"));
  await ada.adds(roomId, ...people.slice(1));
  let next = 1;
  const write = async (person: Person): Promise<void> => {
    for (let index = next++; index <= messages; index = next++) await person.posts(roomId, textOf(index));
  };
  await Promise.all(people.map(write));
  return roomId;
}

/** Lets Ada, who is the one that reads, write the newest message and read all; returns all numbers. */
export async function readAll({ ada }: House, roomId: string): Promise<ReadonlyMap<string, number>> {
  const { number } = await ada.posts(roomId, "The newest message");
  await ada.does(MarkReadDocument, { roomId, number: number ?? 0 });
  return new Map((await ada.timeline(roomId)).map((message) => [message.id, message.number ?? 0]));
}

/** Texts of the lengths and kinds that people write. */
export function textOf(index: number): string {
  if (index % 23 === 0) return `Message ${index}\n\n\`\`\`ts\nconst berth = ${index};\nmoor(berth);\n\`\`\``;
  if (index % 13 === 0) return `Message ${index} with **words** that matter, a [link](https://example.org/${index}) and @ada`;
  if (index % 7 === 0) return `Message ${index}. ${"The ferry leaves at six, and nobody is on the quay yet. ".repeat(4)}`;
  return `Message ${index}: all well at berth ${index % 9}`;
}
