import type { MessageVersionsQuery } from "../generated/operations.ts";
import { type TextChange, wordDifference } from "./word-difference.ts";

type Version = NonNullable<MessageVersionsQuery["messageVersions"]>[number];

/** One state of a message's text: how it came about and what it changed. */
export interface VersionStep {
  readonly what: "Written" | "Edited" | "Deleted" | "Restored" | `Restored version ${number}`;
  /** Which text it led to, 1 for the first; null for the present one, and where it was deleted. */
  readonly version: number | null;
  readonly at: string;
  readonly byName: string | null;
  readonly changes: readonly TextChange[];
}

interface Present {
  readonly text: string;
  readonly sentAt: string;
  readonly deletedAt?: string | null;
  readonly restoredVersion?: number | null;
  readonly sender: { readonly displayName: string };
}

/** The history of a message, newest first, from its older texts and what it is now. */
export function stepsOf(versions: readonly Version[], message: Present): VersionStep[] {
  const first = versions[0]?.text ?? message.text;
  const written: VersionStep = {
    what: "Written",
    version: versions.length === 0 ? null : 1,
    at: message.sentAt,
    byName: message.sender.displayName,
    changes: [{ text: first, kind: "same" }],
  };
  const steps = versions.map((version, index): VersionStep => {
    const after = versions[index + 1];
    const isDeletion = after === undefined ? Boolean(message.deletedAt) : after.isDeleted;
    const next = after?.text ?? message.text;
    const restored = (after ?? message).restoredVersion;
    const edited = restored ? (`Restored version ${restored}` as const) : "Edited";
    const changed = version.isDeleted ? "Restored" : edited;
    return {
      what: isDeletion ? "Deleted" : changed,
      version: after === undefined || isDeletion ? null : index + 2,
      at: version.replacedAt,
      byName: version.replacedBy.displayName,
      changes: isDeletion
        ? [{ text: version.text, kind: "removed" }]
        : wordDifference(version.isDeleted ? next : version.text, next),
    };
  });
  return [written, ...steps].reverse();
}
