import { randomUUID } from "node:crypto";
import { parseProof, writeProof } from "../checkpoints/log-proof.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is tampered with follows no type.
export type LooseProof = any;

const flip = (text: string, at: number): string => `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
/** Changes the text of an event's proof. */
export const changeProof = (event: LooseProof, change: (proof: LooseProof) => object): void => {
  const proof = parseProof(event.proof);
  event.proof = writeProof({ ...proof, ...change(proof) } as Parameters<typeof writeProof>[0]);
};

/** Ways to change the proof of a message with two events, each of which a verifier must name. */
export const proofTamperings: Readonly<Record<string, (file: LooseProof, first: LooseProof, second: LooseProof) => void>> = {
  log: (file) => {
    file.log = "other.example.org/log";
  },
  messageId: (file) => {
    file.messageId = randomUUID();
  },
  "no events": (file) => {
    file.events = [];
  },
  stream: (_file, first) => {
    first.event.stream = "conversation-2";
  },
  revision: (_file, first) => {
    first.event.revision += 1;
  },
  id: (_file, first) => {
    first.event.id = randomUUID();
  },
  type: (_file, first) => {
    first.event.type = "MessageEdited";
  },
  created: (_file, first) => {
    first.event.created = "2020-01-01T00:00:00.000Z";
  },
  "data: the sender": (_file, first) => {
    first.event.data.senderId = randomUUID();
  },
  "data: the words": (_file, first) => {
    first.event.data.text = flip(first.event.data.text, 60);
  },
  "data: more of it": (_file, first) => {
    first.event.data.more = 1;
  },
  metadata: (_file, first) => {
    first.event.metadata.commandId = "8";
  },
  entry: (_file, first) => {
    first.entry = first.entry.replace('"v":1', '"v":2');
  },
  "entry: spaces": (_file, first) => {
    first.entry = ` ${first.entry}`;
  },
  "entry: no JSON": (_file, first) => {
    first.entry = "{";
  },
  "the entry of another event": (_file, first, second) => {
    first.entry = second.entry;
  },
  "words: withheld though there are keys": (_file, first) => {
    first.words = "withheld";
  },
  "words: disclosed without keys": (_file, first) => {
    first.keys = [];
  },
  "words: erased though there are keys": (_file, first) => {
    first.words = "erased";
  },
  "words: said to have no key": (_file, first) => void Object.assign(first, { words: "sealedBeforeEventKeys", keys: [] }),
  "words: said to be none": (_file, first) => void Object.assign(first, { words: "none", keys: [] }),
  "the key of another event": (_file, first, second) => {
    first.keys = second.keys;
  },
  "a key with another byte": (_file, first) => {
    first.keys = [flip(first.keys[0], 5)];
  },
  "proof: no proof": (_file, first) => {
    first.proof = "none";
  },
  "proof: index": (_file, first) => changeProof(first, ({ index }) => ({ index: index + 1 })),
  "proof: a hash": (_file, first) => changeProof(first, ({ path }) => ({ path: [Buffer.alloc(32), ...path.slice(1)] })),
  "proof: a hash less": (_file, first) => changeProof(first, ({ path }) => ({ path: path.slice(1) })),
  "proof: size": (_file, first) =>
    changeProof(first, ({ checkpoint }) => ({ checkpoint: checkpoint.replace(/\n(\d+)\n/, "\n1$1\n") })),
  "proof: a signature": (_file, first) =>
    changeProof(first, ({ checkpoint }) => ({ checkpoint: flip(checkpoint, checkpoint.indexOf("— ") + 60) })),
  "proof: no signature that is known": (_file, first) =>
    changeProof(first, ({ checkpoint }) => ({ checkpoint: checkpoint.replaceAll("— ", "— x") })),
  "the posting twice": (file, first) => void file.events.push(first),
};
