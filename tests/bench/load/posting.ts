import type { Histogram } from "hdr-histogram-js";
import { v7 as uuidv7 } from "uuid";
import { nowMicroseconds, openHistogram, record } from "../report/latency.ts";
import { graphqlPath } from "./api.ts";
import { postMessage } from "./documents.ts";
import type { HttpPool } from "./http-connection.ts";
import type { Person } from "./town.ts";

/** What came of a post: a refusal's code, or `unknown` where no answer came. */
export type Outcome = "pending" | "accepted" | "unknown" | (string & {});

/**
 * Posts by their index; the index is in the text, so that a receiver knows when the post was due.
 */
export interface Posting {
  readonly dueAtMicroseconds: number[];
  readonly outcomes: Outcome[];
  /** From when it was due to the answer, by what came of it. */
  readonly accepted: Histogram;
  readonly refused: Histogram;
  /** Sends the next post, which was due at this moment. */
  post(dueAtMicroseconds: number): void;
  textOf(index: number): string;
  /** Comes back when every post has been answered. */
  settled(): Promise<void>;
  countOf(outcome: Outcome, from?: number): number;
  /** The latencies so far are forgotten. */
  forgetLatencies(): void;
}

export interface PostingOptions {
  readonly pool: HttpPool;
  readonly people: readonly Person[];
  readonly roomId: string;
}

const words = "the tide is low at nine so we take the small boat and bring ropes for everybody who comes along".split(" ");
const wordsPerMessage = 10;

export const textMark = "bench ";

export function startPosting({ pool, people, roomId }: PostingOptions): Posting {
  const dueAtMicroseconds: number[] = [];
  const outcomes: Outcome[] = [];
  const underWay = new Set<Promise<void>>();
  const accepted = openHistogram();
  const refused = openHistogram();

  const send = async (index: number, dueAt: number): Promise<void> => {
    const person = people[index % people.length];
    const input = { messageId: uuidv7(), roomId, text: textOf(index) };
    const body = JSON.stringify({ query: postMessage, variables: { input } });
    const outcome = await pool.post({ path: graphqlPath, cookie: person?.cookie ?? "", body }).then(outcomeOf, () => "unknown");
    outcomes[index] = outcome;
    record(outcome === "accepted" ? accepted : refused, nowMicroseconds() - dueAt);
  };

  return {
    dueAtMicroseconds,
    outcomes,
    accepted,
    refused,
    textOf,
    post(dueAt) {
      const index = outcomes.push("pending") - 1;
      dueAtMicroseconds.push(dueAt);
      const sent = send(index, dueAt).finally(() => underWay.delete(sent));
      underWay.add(sent);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    countOf: (outcome, from = 0) => outcomes.reduce((sum, found, index) => sum + (found === outcome && index >= from ? 1 : 0), 0),
    forgetLatencies() {
      accepted.reset();
      refused.reset();
    },
  };
}

function textOf(index: number): string {
  const said = Array.from({ length: wordsPerMessage }, (_, place) => words[(index * 7 + place * 3) % words.length]);
  return `${textMark}${index} ${said.join(" ")}`;
}

interface PostAnswer {
  readonly data?: { readonly postMessage?: { readonly refusal: { readonly code: string } | null } | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function outcomeOf({ status, body }: { readonly status: number; readonly body: Buffer }): Outcome {
  const answer: PostAnswer = JSON.parse(body.toString("utf8"));
  const [error] = answer.errors ?? [];
  if (error !== undefined) return error.extensions?.code ?? `${status} ${error.message}`;
  return answer.data?.postMessage?.refusal?.code ?? "accepted";
}
