import type { NoteVerifier } from "../checkpoints/keys.ts";
import { type NoteSignature, parseNote, verifyNote } from "../checkpoints/signed-note.ts";

/** A witness that speaks tlog-witness, and the key that its cosignatures are verified with. */
export interface Witness {
  readonly url: URL;
  readonly verifier: NoteVerifier;
}

/** What a witness says that an operator must know. It never stops the sealer. */
export const witnessFindings = {
  WitnessAhead: "A witness knows a larger tree of this log than this log does: the log was put back to an older copy.",
  WitnessOfOtherTree: "A witness knows another tree of this log.",
  WitnessRefuses: "A witness does not take checkpoints of this log. Give it the log's verifier key.",
  WitnessUnreachable: "A witness does not answer as witnesses do.",
  WrongCosignature: "A witness has answered with a signature that its key does not verify.",
} as const;

export type WitnessFindingCode = keyof typeof witnessFindings;

export class WitnessFinding extends Error {
  readonly code: WitnessFindingCode;

  constructor(code: WitnessFindingCode, details: string, options?: ErrorOptions) {
    super(`${witnessFindings[code]} ${details}`, options);
    this.name = "WitnessFinding";
    this.code = code;
  }
}

export interface ShownCheckpoint {
  readonly size: number;
  readonly note: string;
  /** The consistency path from the tree of this size. */
  pathFrom(oldSize: number): Promise<readonly Buffer[]>;
}

const answerWithinMs = 10_000;
const answerSizeMaxBytes = 64 * 1_024;

/**
 * Shows a checkpoint to a witness and returns its cosignature. `knownSize` is the tree that the
 * witness is thought to know; where it knows another one, it says so and is asked again from there.
 * Throws a `WitnessFinding`.
 */
export async function cosign(witness: Witness, shown: ShownCheckpoint, knownSize: number): Promise<NoteSignature> {
  const first = await ask(witness, shown, Math.min(knownSize, shown.size));
  if (first.kind === "cosigned") return first.signature;
  if (first.size > shown.size) {
    throw new WitnessFinding("WitnessAhead", `${witness.url.host} knows ${first.size} events, and the log has ${shown.size}.`);
  }
  const second = await ask(witness, shown, first.size);
  if (second.kind === "cosigned") return second.signature;
  throw new WitnessFinding("WitnessOfOtherTree", `${witness.url.host} knows one of ${second.size} events.`);
}

type Answer =
  | { readonly kind: "cosigned"; readonly signature: NoteSignature }
  | { readonly kind: "knows"; readonly size: number };

async function ask(witness: Witness, { note, pathFrom }: ShownCheckpoint, oldSize: number): Promise<Answer> {
  const path = await pathFrom(oldSize);
  const body = [`old ${oldSize}`, ...path.map((hash) => hash.toString("base64")), "", note].join("\n");
  const { status, text, type } = await post(new URL("add-checkpoint", withSlash(witness.url)), body);
  const { host } = witness.url;
  if (status === 200) return { kind: "cosigned", signature: cosignatureIn(text, note, witness) };
  if (status === 409 && type === "text/x.tlog.size") {
    const size = Number(/^(0|[1-9][0-9]{0,15})\n$/.exec(text)?.[1]);
    if (Number.isSafeInteger(size)) return { kind: "knows", size };
  }
  if (status === 409 || status === 422) throw new WitnessFinding("WitnessOfOtherTree", `${host} has answered ${status}.`);
  if (status === 403 || status === 404) throw new WitnessFinding("WitnessRefuses", `${host} has answered ${status}.`);
  throw new WitnessFinding("WitnessUnreachable", `${host} has answered ${status}.`);
}

function cosignatureIn(lines: string, note: string, { url, verifier }: Witness): NoteSignature {
  const { text } = parseNote(note);
  try {
    const answered = `${text}\n${lines}`;
    verifyNote(answered, [verifier]);
    const signature = parseNote(answered).signatures.find(
      ({ name, keyId }) => name === verifier.name && keyId === verifier.keyId,
    );
    if (signature !== undefined) return signature;
  } catch (cause) {
    throw new WitnessFinding("WrongCosignature", url.host, { cause });
  }
  throw new WitnessFinding("WrongCosignature", url.host);
}

const withSlash = (url: URL): URL => (url.pathname.endsWith("/") ? url : new URL(`${url.pathname}/`, url));

/** A witness is named by the operator, so that its address may lie in the own network. */
async function post(url: URL, body: string): Promise<{ status: number; text: string; type: string }> {
  try {
    const signal = AbortSignal.timeout(answerWithinMs);
    const response = await fetch(url, { method: "POST", body, redirect: "error", signal });
    const type = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
    return { status: response.status, text: await textOf(response), type };
  } catch (cause) {
    throw cause instanceof WitnessFinding ? cause : new WitnessFinding("WitnessUnreachable", url.host, { cause });
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of response.body ?? []) {
    sizeBytes += chunk.length;
    if (sizeBytes > answerSizeMaxBytes) throw new WitnessFinding("WitnessUnreachable", "Its answer is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
