import { jsonIn, listAt, notAsSaid, objectAt, provenEventAt, statedAt, textAt } from "./parse-file.ts";
import type { ProvenEvent, StatedByMaker } from "./proven-event.ts";

/** What a proof says about the words of an event; the spelling in files. */
export const provenWords = ["disclosed", "withheld", "erased", "sealedBeforeEventKeys", "none"] as const;

/**
 * `disclosed`: the event's own keys are in the proof, and open its words. `withheld`: they are not,
 * so that the proof is of the encrypted words. `erased`: no key is left. `sealedBeforeEventKeys`: the
 * event has no key of its own. `none`: it holds no words.
 */
export type ProvenWords = (typeof provenWords)[number];

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
  const file = objectAt(jsonIn(text), "file");
  if (file.format !== proofFormat) throw new TypeError(`The format of this file is not ${proofFormat}.`);
  return {
    format: proofFormat,
    log: textAt(file.log, "log"),
    vkeys: listAt(file.vkeys, "vkeys").map((vkey) => textAt(vkey, "vkeys")),
    messageId: textAt(file.messageId, "messageId"),
    events: listAt(file.events, "events").map(eventProofAt),
    stated: statedAt(file.stated),
  };
}

function eventProofAt(value: unknown): EventProof {
  const { event, entry, proof, words, keys } = objectAt(value, "events");
  const known = provenWords.find((each) => each === words);
  if (known === undefined) throw notAsSaid("words");
  return {
    event: provenEventAt(event),
    entry: textAt(entry, "entry"),
    proof: textAt(proof, "proof"),
    words: known,
    keys: listAt(keys, "keys").map((key) => textAt(key, "keys")),
  };
}
