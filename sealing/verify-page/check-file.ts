/**
 * Checks the proof of a message in a browser, by Web Cryptography alone. It is written anew from the
 * formats and imports nothing, so that a fault of the sealer is not repeated here.
 */
export type Bytes = Uint8Array<ArrayBuffer>;
export type Json = Readonly<Record<string, unknown>>;

export interface ShownEvent {
  readonly type: string;
  readonly created: string;
  /** What the event's words are known by. */
  readonly words: string;
  readonly opened: Json;
}

export interface Result {
  readonly problems: readonly string[];
  readonly events: readonly ShownEvent[];
  readonly messageId: string;
  readonly log: string;
  /** The greatest signed tree. */
  readonly size: number;
  /** The kinds of signatures that were checked, and those that this browser cannot check. */
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
  readonly madeAt: string;
  readonly unwitnessedSince: string | null;
  /** How many checkpoints from outside are of the size of a tree in the proof, and were compared. */
  readonly comparedCount: number;
}

interface SignedTree {
  readonly size: number;
  readonly root: string;
}

export interface Key {
  readonly name: string;
  readonly id: string;
  readonly type: number;
  readonly raw: Bytes;
}

export interface Run {
  readonly log: string;
  readonly messageId: string;
  readonly keys: readonly Key[];
  readonly problems: string[];
  readonly checked: Set<string>;
  readonly unchecked: Set<string>;
  /** By which events are proven. */
  readonly trees: SignedTree[];
  size: number;
}

export const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
export const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));
const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What is known before a file is checked, and what is found. No keys given: those in the file. */
export async function newRun(file: Json, trustedKeys: readonly string[]): Promise<Run> {
  const vkeys = trustedKeys.length > 0 ? trustedKeys : (file.vkeys as readonly string[]);
  const keys = await Promise.all(vkeys.map(readKey));
  const found = { problems: [], checked: new Set<string>(), unchecked: new Set<string>(), trees: [], size: 0 };
  return { log: String(file.log), messageId: String(file.messageId), keys, ...found };
}

/**
 * Checks a file by these keys of the log; by none given, by those in the file; and against
 * checkpoints that were kept outside.
 */
export async function checkFile(text: string, trustedKeys: readonly string[], outside: readonly string[] = []): Promise<Result> {
  const file = JSON.parse(text) as Json;
  if (file.format !== "logue-message-proof@v1") throw new Error("This file is not the proof of a message.");
  const run = await newRun(file, trustedKeys);
  const events: ShownEvent[] = [];
  for (const each of file.events as readonly Json[]) events.push(await checkEvent(each, run));
  if (events.length === 0) run.problems.push("It holds no events.");
  if (events.filter(({ type }) => type === "MessagePosted").length > 1) run.problems.push("It holds the posting more than once.");
  const { size } = run;
  const comparedCount = await compareOutside(outside, run);
  const stated = file.stated as Json;
  return {
    ...{ problems: run.problems, events, messageId: run.messageId, log: run.log, size, comparedCount },
    ...{ checked: [...run.checked], unchecked: [...run.unchecked] },
    madeAt: String(stated.madeAt),
    unwitnessedSince: stated.unwitnessedSince === null ? null : String(stated.unwitnessedSince),
  };
}

/** Two trees of one size are two histories, wherever they are named. */
async function compareOutside(notes: readonly string[], run: Run): Promise<number> {
  const kept: SignedTree[] = [];
  for (const note of notes) {
    await openCheckpoint(note, run).then(
      (opened) => kept.push(opened),
      (error: unknown) => run.problems.push(`A checkpoint from outside: ${Object(error).message}`),
    );
  }
  const roots = new Map(run.trees.map(({ size, root }) => [size, root]));
  for (const { size, root } of [...run.trees, ...kept])
    if (roots.has(size) && roots.get(size) !== root) run.problems.push(`There are two signed trees of ${size} events.`);
  return kept.filter(({ size }) => roots.has(size)).length;
}

export async function readKey(vkey: string): Promise<Key> {
  const [name = "", id = "", base64 = ""] = vkey.trim().split("+", 3).concat("");
  const typed = fromBase64(vkey.trim().slice(name.length + id.length + 2) || base64);
  const expected = toHex((await sha256(joined(utf8(`${name}\n`), typed))).slice(0, 4));
  if (expected !== id) throw new Error(`The key of ${name} does not fit its number.`);
  return { name, id, type: typed[0] ?? 0, raw: typed.slice(1) };
}

async function checkEvent(each: Json, run: Run): Promise<ShownEvent> {
  const event = each.event as Json;
  const title = `${event.type} of ${event.created}`;
  const fail = (problem: string): void => void run.problems.push(`${title}: ${problem}`);
  const entryText = String(each.entry);
  const isInLog = await isProven(String(each.proof), entryText, run).catch((error: unknown) =>
    fail(String(Object(error).message)),
  );
  if (isInLog === false) fail("It is not in the signed log.");
  for (const part of await differences(event, entryText)) fail(`Its ${part} is not what was sealed.`);
  if (Object(event.data).messageId !== run.messageId) fail("It is an event of another message.");
  const keys = each.keys as readonly string[];
  const opened = await openWords(event, keys).catch(() => void fail("A key in the proof does not open its words."));
  if (!isAsSaid(String(each.words), keys, event.data as Json)) fail("What it says about its words is untrue.");
  return { type: String(event.type), created: String(event.created), words: String(each.words), opened: opened ?? {} };
}

/** Whether the entry stands in the signed tree. Throws what is wrong with a signature. */
async function isProven(proof: string, entry: string, run: Run): Promise<boolean> {
  const end = proof.indexOf("\n\n");
  const [first, ...lines] = proof.slice(0, end).split("\n");
  if (first !== "c2sp.org/tlog-proof@v1") throw new Error("Its proof is not in the format tlog-proof.");
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const index = Number(/^index ([0-9]+)$/.exec(lines.shift() ?? "")?.[1] ?? Number.NaN);
  const tree = await openCheckpoint(proof.slice(end + 2), run);
  const { size, root } = tree;
  run.trees.push(tree);
  return toBase64(await rootFrom(await leafOf(entry), index, size, lines.map(fromBase64))) === root;
}

/** The tree that a signed note names. Throws what is wrong with a signature. */
export async function openCheckpoint(note: string, run: Run): Promise<SignedTree> {
  const split = note.lastIndexOf("\n\n");
  const text = note.slice(0, split + 1);
  const [origin = "", size = "", root = ""] = text.split("\n");
  if (origin !== run.log) throw new Error("It is signed for another log.");
  const lines = note.slice(split + 2).trimEnd();
  await checkSignatures(text, lines.split("\n"), run);
  run.size = Math.max(run.size, Number(size));
  return { size: Number(size), root };
}

export const leafOf = (entry: string): Promise<Bytes> => sha256(joined(Uint8Array.of(0), utf8(entry)));

export const node = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(joined(Uint8Array.of(1), left, right));

/** RFC 9162 §2.1.3.2. The result is no root when the path has the wrong length. */
async function rootFrom(leaf: Bytes, index: number, size: number, path: readonly Bytes[]): Promise<Bytes> {
  let [at, last, hash] = [index, size - 1, leaf];
  if (!(index >= 0 && index < size)) return new Uint8Array();
  for (const sibling of path) {
    if (last === 0) return new Uint8Array();
    if (at % 2 === 1 || at === last) {
      hash = await node(sibling, hash);
      while (at % 2 === 0 && at > 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else hash = await node(hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : new Uint8Array();
}

async function checkSignatures(text: string, lines: readonly string[], run: Run): Promise<void> {
  let count = 0;
  for (const line of lines) {
    const [, name = "", base64 = ""] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = fromBase64(base64);
    const key = run.keys.find((known) => known.name === name && known.id === toHex(bytes.slice(0, 4)));
    if (key === undefined) continue;
    const kind = key.type === 1 ? "Ed25519" : "ML-DSA-44";
    const isRight = await isSigned(key, text, bytes.slice(4));
    if (isRight === undefined) run.unchecked.add(kind);
    else if (!isRight) throw new Error(`The ${kind} signature is wrong.`);
    else {
      run.checked.add(kind);
      if (key.name === run.log) count += 1;
    }
  }
  if (count === 0) throw new Error("No known key of the log has signed it, as far as this browser can check.");
}

/** Undefined where this browser cannot check such a signature. */
async function isSigned({ type, raw, name }: Key, text: string, signature: Bytes): Promise<boolean | undefined> {
  const [algorithm, format] = type === 1 ? ["Ed25519", "raw"] : ["ML-DSA-44", "raw-public"];
  if (type !== 1 && type !== 6) return undefined;
  try {
    const key = await crypto.subtle.importKey(format as "raw", raw, { name: algorithm ?? "" }, false, ["verify"]);
    const [message, signed] = type === 1 ? [utf8(text), signature] : [cosigned(name, text, signature), signature.slice(8)];
    return await crypto.subtle.verify({ name: algorithm ?? "" }, key, signed, message);
  } catch {
    return undefined;
  }
}

/** What an ML-DSA-44 key signs of a checkpoint (tlog-cosignature). */
function cosigned(name: string, text: string, signature: Bytes): Bytes {
  const [origin = "", size = "", root = ""] = text.split("\n");
  const withLength = (word: string): Bytes => joined(Uint8Array.of(utf8(word).length), utf8(word));
  const numbers = new DataView(new ArrayBuffer(16));
  numbers.setBigUint64(8, BigInt(size));
  const range = new Uint8Array(numbers.buffer);
  return joined(utf8("subtree/v1\n\0"), withLength(name), signature.slice(0, 8), withLength(origin), range, fromBase64(root));
}

export async function differences(event: Json, text: string): Promise<string[]> {
  const entry = JSON.parse(text.startsWith("{") && text.endsWith("}") ? text : "{}") as Json;
  const digest = async (value: unknown): Promise<string> => toHex(await sha256(utf8(canonical(value))));
  const expected: Json = {
    ...{ v: 1, revision: event.revision, id: event.id, type: event.type, created: Date.parse(String(event.created)) },
    data: await digest(event.data),
    ...(event.metadata !== undefined && { metadata: await digest(event.metadata) }),
  };
  return Object.keys(expected).filter((part) => expected[part] !== entry[part]);
}

/** RFC 8785. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const object = value as Json;
  const names = Object.keys(object).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(object[name])}`).join(",")}}`;
}

const sealedFields = (data: Json): string[] =>
  Object.keys(data).filter((field) => typeof data[field] === "string" && /^sealed[12]:/.test(String(data[field])));

function isAsSaid(words: string, keys: readonly string[], data: Json): boolean {
  const fields = sealedFields(data);
  if (words === "disclosed") return keys.length > 0;
  if (keys.length > 0) return false;
  if (fields.length === 0) return words === "none" || words === "withheld";
  const isOld = fields.some((field) => String(data[field]).startsWith("sealed1:"));
  return words === "withheld" || words === (isOld ? "sealedBeforeEventKeys" : "erased");
}

/** Opens what each key is committed to. Throws when one opens nothing. */
async function openWords({ data, stream, id }: Json, keys: readonly string[]): Promise<Json> {
  const opened: Record<string, unknown> = {};
  for (const text of keys) {
    const raw = fromBase64(text);
    const commitment = toBase64(await sha256(joined(utf8("logue event key commitment"), raw)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
    const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
    const fields = sealedFields(data as Json).filter((field) => String(Object(data)[field]).split(":")[2] === commitment);
    if (fields.length === 0) throw new Error("The key is of another event.");
    for (const field of fields) {
      const bytes = fromBase64(String(Object(data)[field]).split(":")[3] ?? "");
      const additionalData = utf8(`${stream}|${id}|${field}`);
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: bytes.slice(0, 12), additionalData },
        key,
        bytes.slice(12),
      );
      opened[field] = JSON.parse(new TextDecoder().decode(plain));
    }
  }
  return opened;
}
