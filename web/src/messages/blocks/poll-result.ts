import type { MessagePartsFragment } from "../../generated/operations.ts";

type Votes = readonly Pick<MessagePartsFragment["reactions"][number], "emoji" | "userIds">[];

/** An answer of a poll with its votes. */
export interface PollAnswer {
  readonly emoji: string;
  readonly label: string;
  readonly count: number;
  /** Of the most votes that an answer has, 0 to 100. */
  readonly percentOfMost: number;
  readonly isMine: boolean;
  /** Whether no other answer has more votes. */
  readonly isAhead: boolean;
}

/** The answers of a poll, and how many people voted. Votes are reactions to its message. */
export function pollResult(
  options: readonly { readonly emoji: string; readonly label: string }[],
  reactions: Votes,
  userId: string,
): { readonly answers: readonly PollAnswer[]; readonly voters: number } {
  const votesOf = new Map(reactions.map(({ emoji, userIds }) => [emoji, userIds]));
  const voted = options.map(({ emoji }) => votesOf.get(emoji) ?? []);
  const most = Math.max(...voted.map(({ length }) => length));
  const answers = options.map(({ emoji, label }, index) => {
    const userIds = voted[index] ?? [];
    const count = userIds.length;
    const percentOfMost = most === 0 ? 0 : (100 * count) / most;
    return { emoji, label, count, percentOfMost, isMine: userIds.includes(userId), isAhead: count > 0 && count === most };
  });
  return { answers, voters: new Set(voted.flat()).size };
}
