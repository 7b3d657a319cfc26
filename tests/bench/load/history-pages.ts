import type { Dataset } from "../dataset/dataset.ts";
import { messageText, seededRandom } from "../dataset/words.ts";
import { ask } from "./api.ts";
import { timelinePage } from "./documents.ts";
import type { HttpPool } from "./http-connection.ts";

interface Page {
  readonly room: {
    readonly lastNumber: number;
    readonly messages: { readonly edges: readonly { readonly node: { readonly number: number; readonly text: string } }[] };
  };
}

const historyRoom = 0;
const pageLength = 50;
const pagesVerified = 50;

/**
 * Asks for the page around a message of the long conversation and throws unless it holds just what
 * was said there.
 */
export async function readPageAround(pool: HttpPool, dataset: Dataset, cookie: string, number: number): Promise<void> {
  const variables = { roomId: dataset.historyRoomId, around: number, first: pageLength };
  const { data } = await ask<Page>(pool, cookie, timelinePage, variables);
  const nodes = data.room.messages.edges.map(({ node }) => node);
  const begins = nodes[0]?.number ?? 0;
  const isWhole = nodes.every(
    (node, place) => node.number === begins + place && node.text === messageText(historyRoom, node.number),
  );
  const holdsIt = begins <= number && number < begins + nodes.length;
  if (!isWhole || !holdsIt || nodes.length < Math.min(pageLength / 2, dataset.historyMessages)) {
    throw new Error(`The page around message ${number} holds ${nodes.length} messages from ${begins} on, or other texts.`);
  }
}

/** Samples of the whole conversation, its first and its last message among them. */
export async function verifyHistory(pool: HttpPool, dataset: Dataset): Promise<void> {
  const cookie = dataset.people[0]?.cookie ?? "";
  const random = seededRandom(dataset.historyMessages);
  const numbers = Array.from({ length: pagesVerified }, () => 1 + (random() % dataset.historyMessages));
  for (const number of [1, dataset.historyMessages, ...numbers]) await readPageAround(pool, dataset, cookie, number);
}
