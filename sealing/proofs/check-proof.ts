import { hash } from "node:crypto";
import { openWithDisclosedKey, type SealedEvent } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import type { NoteVerifier } from "../checkpoints/keys.ts";
import { parseProof } from "../checkpoints/log-proof.ts";
import { canonicalJson } from "../entries/canonical-json.ts";
import { isSameHash, leafHash } from "../tree/hashing.ts";
import { isIncluded } from "../tree/proofs.ts";
import type { EventProof, MessageProof } from "./message-proof.ts";

/** What is proven about one event. */
export interface CheckedEvent {
  readonly type: string;
  /** When it was stored, ISO 8601. */
  readonly created: string;
  readonly index: number | undefined;
  readonly words: EventProof["words"];
  /** What the disclosed keys opened. */
  readonly opened: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

export interface CheckedProof {
  readonly problems: readonly string[];
  readonly events: readonly CheckedEvent[];
  /** The trees by which the events are proven, and who has signed them. */
  readonly checkpoints: readonly OpenedCheckpoint[];
  /** How many checkpoints from outside are of the size of one of these trees, and were compared. */
  readonly comparedCount: number;
}

/**
 * Checks a proof by the keys of the log that are trusted, and against checkpoints that were kept
 * outside. Nothing in the file is believed.
 */
export function checkProof(
  file: MessageProof,
  verifiers: readonly NoteVerifier[],
  outside: readonly OpenedCheckpoint[],
): CheckedProof {
  const problems: string[] = [];
  const checkpoints = new Map<string, OpenedCheckpoint>();
  const events = file.events.map((each) => checkEvent(each, file, verifiers, checkpoints));
  if (events.length === 0) problems.push("It holds no events.");
  const trees = [...checkpoints.values()];
  for (const { origin, size, root } of trees) {
    const isFork = (other: OpenedCheckpoint): boolean => other.size === size && !isSameHash(other.root, root);
    if (outside.some(isFork)) problems.push(`A checkpoint from outside names another tree of ${size} events of ${origin}.`);
    if (trees.some(isFork)) problems.push(`It names two trees of ${size} events of ${origin}.`);
  }
  const posted = events.filter(({ type }) => type === "MessagePosted");
  if (posted.length > 1) problems.push("It holds the posting of the message more than once.");
  return {
    problems: [...problems, ...events.flatMap((event) => event.problems)],
    events,
    checkpoints: trees,
    comparedCount: outside.filter((kept) => trees.some(({ size }) => size === kept.size)).length,
  };
}

function checkEvent(
  { event, entry, proof, words, keys }: EventProof,
  { log, messageId }: MessageProof,
  verifiers: readonly NoteVerifier[],
  checkpoints: Map<string, OpenedCheckpoint>,
): CheckedEvent {
  const problems: string[] = [];
  const parsed = parseProof(proof);
  if (parsed === undefined) problems.push("Its proof is not spelled like one (tlog-proof).");
  else {
    const checkpoint = openSigned(parsed.checkpoint, log, verifiers, problems);
    if (checkpoint !== undefined) {
      checkpoints.set(`${checkpoint.size} ${Buffer.from(checkpoint.root).toString("base64")}`, checkpoint);
      if (!isIncluded(leafHash(Buffer.from(entry)), parsed.index, parsed.path, checkpoint))
        problems.push("Its entry is not in the signed log.");
    }
  }
  problems.push(...differencesOf(event, entry).map((part) => `Its ${part} is not what was sealed.`));
  if (Object(event.data).messageId !== messageId) problems.push("It is an event of another message.");
  const opened = openWords({ ...event, metadata: event.metadata ?? {} }, words, keys, problems);
  const { type, created } = event;
  return {
    type,
    created,
    index: parsed?.index,
    words,
    opened,
    problems: problems.map((problem) => `${type} of ${created}: ${problem}`),
  };
}

function openSigned(
  note: string,
  log: string,
  verifiers: readonly NoteVerifier[],
  problems: string[],
): OpenedCheckpoint | undefined {
  try {
    return openCheckpoint(note, log, verifiers);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** The parts of the event that are not those of its entry. */
export function differencesOf(event: EventProof["event"], text: string): string[] {
  let entry: Readonly<Record<string, unknown>>;
  try {
    entry = Object(JSON.parse(text));
  } catch {
    return ["entry"];
  }
  const expected: Readonly<Record<string, unknown>> = {
    v: 1,
    revision: event.revision,
    id: event.id,
    type: event.type,
    created: Date.parse(event.created),
    data: digestOf(event.data),
    ...(event.metadata !== undefined && { metadata: digestOf(event.metadata) }),
  };
  return Object.keys(expected).filter((part) => expected[part] !== entry[part]);
}

const digestOf = (value: unknown): string => hash("sha256", canonicalJson(value));

const wordsFor = { notSealed: "none", sealedBeforeEventKeys: "sealedBeforeEventKeys" } as const;

function openWords(
  event: SealedEvent,
  words: EventProof["words"],
  keys: readonly string[],
  problems: string[],
): Readonly<Record<string, unknown>> {
  const opened: Record<string, unknown> = {};
  for (const key of keys) {
    const result = openWithDisclosedKey(event, key);
    if (result.kind === "opened") Object.assign(opened, result.fields);
    else problems.push("A key in the proof does not open its words.");
  }
  const { kind } = openWithDisclosedKey(event, "");
  const known = kind in wordsFor ? wordsFor[kind as keyof typeof wordsFor] : undefined;
  const isAsSaid =
    words === "disclosed" ? keys.length > 0 : keys.length === 0 && (words === "withheld" || words === (known ?? "erased"));
  if (!isAsSaid) problems.push("What it says about its words is untrue.");
  return opened;
}
