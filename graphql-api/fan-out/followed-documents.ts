import type { PreparedDocument } from "../limits/documents.ts";

/** The documents that a person's subscriptions keep in memory, on all of the person's sockets. */
export interface FollowedDocuments {
  /** Returns false when the person's subscriptions would keep too many words of documents. */
  take(userId: string, document: PreparedDocument): boolean;
  /** One subscription with this document has ended. */
  release(userId: string, document: PreparedDocument): void;
}

/**
 * A subscription keeps its document prepared until it ends, about half a kilobyte for each token.
 * Clients have a few documents and many subscriptions: the same document is counted once.
 */
export const followedTokensMax = 40_000;

interface Followed {
  tokens: number;
  readonly subscriptions: Map<string, number>;
}

export function createFollowedDocuments(tokensMax = followedTokensMax): FollowedDocuments {
  const byPerson = new Map<string, Followed>();
  return {
    take(userId, { digest, tokenCount }) {
      const followed = byPerson.get(userId) ?? { tokens: 0, subscriptions: new Map() };
      const count = followed.subscriptions.get(digest) ?? 0;
      const added = count === 0 ? tokenCount : 0;
      if (followed.tokens + added > tokensMax) return false;
      followed.tokens += added;
      followed.subscriptions.set(digest, count + 1);
      byPerson.set(userId, followed);
      return true;
    },
    release(userId, { digest, tokenCount }) {
      const followed = byPerson.get(userId);
      const count = followed?.subscriptions.get(digest) ?? 0;
      if (followed === undefined || count === 0) return;
      if (count > 1) return void followed.subscriptions.set(digest, count - 1);
      followed.subscriptions.delete(digest);
      followed.tokens -= tokenCount;
      if (followed.subscriptions.size === 0) byPerson.delete(userId);
    },
  };
}
