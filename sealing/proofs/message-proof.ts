import type { EventMetadata } from "@logue/infra/event-store/event-store.ts";

/** What a proof says about the words of an event; the spelling in files. */
export const provenWords = ["disclosed", "withheld", "erased", "sealedBeforeEventKeys", "none"] as const;

/**
 * `disclosed`: the event's own keys are in the proof, and open its words. `withheld`: they are not,
 * so that the proof is of the encrypted words. `erased`: no key is left. `sealedBeforeEventKeys`: the
 * event has no key of its own. `none`: it holds no words.
 */
export type ProvenWords = (typeof provenWords)[number];

/** The parts of an event as it is stored; fields with personal data are encrypted. */
export interface ProvenEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** When it was first stored, ISO 8601. */
  readonly created: string;
  readonly data: unknown;
  /** Only for those who may export the record. */
  readonly metadata?: EventMetadata;
}

export interface EventProof {
  readonly event: ProvenEvent;
  /** The entry of the log: canonical JSON. */
  readonly entry: string;
  /** The proof that the entry is in the log: a text in the format tlog-proof. */
  readonly proof: string;
  readonly words: ProvenWords;
  /** The keys of this event and of no other, base64. */
  readonly keys: readonly string[];
}

/** What is stated by the server that made the proof, and proven by nothing. */
export interface StatedByMaker {
  /** ISO 8601. */
  readonly madeAt: string;
  /** When the oldest event was stored that no witness had signed for; null when there was none. */
  readonly unwitnessedSince: string | null;
}

/** A proof of the events that made one message: a file that is checked without this server. */
export interface MessageProof {
  readonly format: typeof proofFormat;
  /** The log's name. */
  readonly log: string;
  /** The log's keys, as the server knows them. A verifier compares them with those it was shown. */
  readonly vkeys: readonly string[];
  readonly messageId: string;
  readonly events: readonly EventProof[];
  readonly stated: StatedByMaker;
}

export const proofFormat = "logue-message-proof@v1";

export const writeMessageProof = (proof: MessageProof): string => `${JSON.stringify(proof, null, 1)}\n`;

/** Throws a `TypeError` that names the first part that is not as the format says. */
export function parseMessageProof(text: string): MessageProof {
  const file = objectAt(parsed(text), "file");
  if (file.format !== proofFormat) throw new TypeError(`The format of this file is not ${proofFormat}.`);
  const stated = objectAt(file.stated, "stated");
  return {
    format: proofFormat,
    log: textAt(file.log, "log"),
    vkeys: listAt(file.vkeys, "vkeys").map((vkey) => textAt(vkey, "vkeys")),
    messageId: textAt(file.messageId, "messageId"),
    events: listAt(file.events, "events").map(eventProofAt),
    stated: {
      madeAt: textAt(stated.madeAt, "madeAt"),
      unwitnessedSince: stated.unwitnessedSince === null ? null : textAt(stated.unwitnessedSince, "unwitnessedSince"),
    },
  };
}

function eventProofAt(value: unknown): EventProof {
  const { event, entry, proof, words, keys } = objectAt(value, "events");
  const { metadata, data, revision, ...texts } = objectAt(event, "event");
  const known = provenWords.find((each) => each === words);
  if (known === undefined) throw notAsSaid("words");
  if (typeof revision !== "number") throw notAsSaid("revision");
  return {
    event: {
      stream: textAt(texts.stream, "stream"),
      revision,
      id: textAt(texts.id, "id"),
      type: textAt(texts.type, "type"),
      created: textAt(texts.created, "created"),
      data,
      ...(metadata !== undefined && { metadata: objectAt(metadata, "metadata") as EventMetadata }),
    },
    entry: textAt(entry, "entry"),
    proof: textAt(proof, "proof"),
    words: known,
    keys: listAt(keys, "keys").map((key) => textAt(key, "keys")),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError("This file is not JSON.");
  }
}

function objectAt(value: unknown, part: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notAsSaid(part);
  return value as Readonly<Record<string, unknown>>;
}

function listAt(value: unknown, part: string): readonly unknown[] {
  if (!Array.isArray(value)) throw notAsSaid(part);
  return value;
}

function textAt(value: unknown, part: string): string {
  if (typeof value !== "string") throw notAsSaid(part);
  return value;
}

const notAsSaid = (part: string): TypeError =>
  new TypeError(`The part "${part}" of this proof is missing or not as the format says.`);
