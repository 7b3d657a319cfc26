import type { MessageVersionsQuery } from "../generated/operations.ts";
import { type TextChange, wordDifference } from "./word-difference.ts";

type Version = NonNullable<MessageVersionsQuery["messageVersions"]>[number];

/** One state of a message's text: how it came about and what it changed. */
export interface VersionStep {
  readonly what: "Written" | "Edited" | "Deleted";
  readonly at: string;
  readonly byName: string | null;
  readonly changes: readonly TextChange[];
}

interface Present {
  readonly text: string;
  readonly sentAt: string;
  readonly deletedAt?: string | null;
  readonly sender: { readonly displayName: string };
}

/** The history of a message, newest first, from its older texts and what it is now. */
export function stepsOf(versions: readonly Version[], message: Present): VersionStep[] {
  const first = versions[0]?.text ?? message.text;
  const written: VersionStep = {
    what: "Written",
    at: message.sentAt,
    byName: message.sender.displayName,
    changes: [{ text: first, kind: "same" }],
  };
  const steps = versions.map((version, index): VersionStep => {
    const isDeletion = Boolean(message.deletedAt) && index === versions.length - 1;
    const next = versions[index + 1]?.text ?? message.text;
    return {
      what: isDeletion ? "Deleted" : "Edited",
      at: version.replacedAt,
      byName: version.replacedBy.displayName,
      changes: isDeletion ? [{ text: version.text, kind: "removed" }] : wordDifference(version.text, next),
    };
  });
  return [written, ...steps].reverse();
}
