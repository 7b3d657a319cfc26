import type { InstanceReactionQuery, InstantInput, ReplayPreviewQuery } from "../generated/operations.ts";
import { momentOf } from "../messages/times.ts";

export type ShownReaction = NonNullable<NonNullable<InstanceReactionQuery["integrationInstance"]>["reaction"]>;
type Waiting = ShownReaction["waiting"];
type Preview = NonNullable<ReplayPreviewQuery["replayPreview"]>;

/** How far an instance is, in a sentence. */
export function stateWords({ isPaused, isSwitchedOff, waiting }: ShownReaction): string {
  const behind = waitingWords(waiting);
  if (isSwitchedOff)
    return sentences("It switched itself off: nothing is sent until it is resumed or its settings change.", behind);
  if (isPaused) return sentences("Paused: nothing is sent until it is resumed.", behind);
  return behind === "" ? "Up to date." : behind;
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

function waitingWords({ count, isMore, since }: Waiting): string {
  if (count === 0) return isMore ? "It is far behind." : "";
  const from = since == null ? "" : `, the first of ${momentOf(since)}`;
  return `${isMore ? "At least " : ""}${counted(count)} ${count === 1 && !isMore ? "waits" : "wait"}${from}.`;
}

const counted = (count: number): string => `${count} ${count === 1 ? "event" : "events"}`;

/** What a replay would send. */
export function previewWords({ count, isMore }: Preview): string {
  if (count === 0)
    return isMore ? "No event among the first 2,000 would be sent; there may be later ones." : "Nothing would be sent.";
  return `${isMore ? "At least " : ""}${counted(count)} would be sent again.`;
}

/**
 * From where to replay: a time as its field has it, or a position in the log as it stands in answers
 * of the API. Undefined for anything else.
 */
export function instantOf(by: "time" | "position", text: string): InstantInput | undefined {
  const plain = text.trim();
  if (by === "position") return /^\d{1,20}$/.test(plain) ? { position: plain.padStart(20, "0") } : undefined;
  const atMs = Date.parse(plain);
  return Number.isNaN(atMs) ? undefined : { recordedAt: new Date(atMs).toISOString() };
}
