import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type ThreadReadingDocument, threadReadings } from "@logue/projection-service/contract/threads.ts";

/** Of the threads that a person chose to follow, so many are listed and told of. */
const chosenMax = 1_000;

/** The threads that a person chose to follow, the latest choices first. */
export const chosenThreadsOf = (readStore: ReadStore, userId: string): Promise<ThreadReadingDocument[]> =>
  readStore.range(threadReadings, { index: "followed", prefix: [userId], order: "descending", limit: chosenMax });
