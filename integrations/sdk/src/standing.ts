import type { Message } from "./generated/operations.ts";

export interface ReactionChange {
  readonly message: Message;
  /** The emoji's short name. */
  readonly emoji: string;
  readonly userId: string;
  /** Whether it was added; else it was removed. */
  readonly isAdded: boolean;
}

export type MessageChange =
  | { readonly kind: "message" | "edit" | "delete"; readonly message: Message }
  | ({ readonly kind: "reaction" } & ReactionChange);

/** What is remembered of a message, to tell what changed next time. */
interface Known {
  readonly sentAt: string;
  readonly editedAt: string | null;
  readonly isDeleted: boolean;
  /** Emoji and user id, for each reaction. */
  readonly reactions: readonly string[];
}

const knownMax = 1_000;

/**
 * Where a bot stands: the cursor of what it was told, and the latest messages that it knows. Logue
 * sends a message as it is now, whatever changed; what that was follows from what was known before. A
 * message that is not known and was sent after the oldest of them that was forgotten is new.
 */
export class Standing {
  cursor: string | null;
  #forgottenTo: string;
  readonly #known: Map<string, Known>;

  constructor(begunAt: string, text: string | null) {
    const saved = text === null ? null : (JSON.parse(text) as Saved);
    this.cursor = saved?.cursor ?? null;
    this.#forgottenTo = saved?.forgottenTo ?? begunAt;
    this.#known = new Map(saved?.known ?? []);
  }

  /** What changed of a message that was sent again. */
  take(message: Message): readonly MessageChange[] {
    const before = this.#known.get(message.id);
    const now = knownOf(message);
    this.#remember(message.id, now);
    if (before === undefined && now.sentAt > this.#forgottenTo) {
      return now.isDeleted ? [] : [{ kind: "message", message }, ...reactionsSince([], now.reactions, message)];
    }
    const { isDeleted, editedAt, reactions } = before ?? this.#asForgotten(now);
    if (now.isDeleted) return isDeleted ? [] : [{ kind: "delete", message }];
    const isEdited = now.editedAt !== editedAt || isDeleted;
    return [...(isEdited ? [{ kind: "edit" as const, message }] : []), ...reactionsSince(reactions, now.reactions, message)];
  }

  /** For the cursor store. */
  save(): string {
    return JSON.stringify({ cursor: this.cursor, forgottenTo: this.#forgottenTo, known: [...this.#known] } satisfies Saved);
  }

  /** Of an old message only an edit can be told by its time; its reactions count as known. */
  #asForgotten(now: Known): Known {
    const isEditNew = now.editedAt !== null && now.editedAt > this.#forgottenTo;
    return { ...now, isDeleted: false, editedAt: isEditNew ? null : now.editedAt };
  }

  #remember(id: string, known: Known): void {
    this.#known.set(id, known);
    if (this.#known.size <= knownMax) return;
    let oldest = { id, sentAt: known.sentAt };
    for (const [each, { sentAt }] of this.#known) if (sentAt < oldest.sentAt) oldest = { id: each, sentAt };
    this.#known.delete(oldest.id);
    if (oldest.sentAt > this.#forgottenTo) this.#forgottenTo = oldest.sentAt;
  }
}

interface Saved {
  readonly cursor: string | null;
  readonly forgottenTo: string;
  readonly known: readonly (readonly [string, Known])[];
}

const knownOf = ({ sentAt, editedAt, deletedAt, reactions }: Message): Known => ({
  sentAt,
  editedAt,
  isDeleted: deletedAt !== null,
  reactions: reactions.flatMap(({ emoji, userIds }) => userIds.map((userId) => `${emoji} ${userId}`)),
});

function reactionsSince(before: readonly string[], now: readonly string[], message: Message): MessageChange[] {
  const change = (reaction: string, isAdded: boolean): MessageChange => {
    const [emoji = "", userId = ""] = reaction.split(" ");
    return { kind: "reaction", message, emoji, userId, isAdded };
  };
  return [
    ...now.filter((each) => !before.includes(each)).map((each) => change(each, true)),
    ...before.filter((each) => !now.includes(each)).map((each) => change(each, false)),
  ];
}
