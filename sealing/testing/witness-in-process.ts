import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { noteSigner, noteVerifier } from "../checkpoints/keys.ts";
import { parseNote, signatureOf, writeNote } from "../checkpoints/signed-note.ts";
import type { Witness } from "../outside/witness.ts";
import { isConsistent, type TreeHead } from "../tree/proofs.ts";

export interface WitnessInProcess extends Witness {
  /** The trees that it has cosigned, in their order. */
  readonly seen: TreeHead[];
  /** The statuses by which it refused a tree; that it knows another size is no refusal. */
  readonly refused: number[];
  /** Answers with this instead, while it is given; with the status 0 it breaks the line. */
  answerWith: { readonly status: number; readonly body?: string; readonly isSilent?: boolean } | undefined;
  close(): Promise<void>;
}

const sizeType = "text/x.tlog.size";

/** A witness as tlog-witness describes it, which trusts every log. */
export async function startWitness(name = "witness.example"): Promise<WitnessInProcess> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const signer = noteSigner(name, "ed25519Cosignature", privateKey, () => Math.floor(Date.now() / 1_000));
  const seen: TreeHead[] = [];
  const refused: number[] = [];
  const server = createServer(async (request, response) => {
    const [head = "", ...rest] = (await textOf(request)).split("\n\n");
    if (witness.answerWith?.isSilent === true) return;
    if (witness.answerWith?.status === 0) return void request.socket.destroy();
    const { status, body = "", type } = { type: "text/plain", ...(witness.answerWith ?? answerTo(head, rest.join("\n\n"))) };
    if (status !== 200 && type !== sizeType) refused.push(status);
    response.writeHead(status, { "content-type": type }).end(body);
  });
  const answerTo = (head: string, note: string): { status: number; body?: string; type?: string } => {
    const [old = "", ...path] = head.split("\n");
    const { text } = parseNote(note);
    const checkpoint = parseCheckpointText(text);
    if (checkpoint === undefined) return { status: 400 };
    const known = seen.at(-1) ?? { size: 0, root: Buffer.alloc(32) };
    const oldSize = Number(old.replace("old ", ""));
    if (oldSize > checkpoint.size) return { status: 400 };
    if (oldSize !== known.size) return { status: 409, body: `${known.size}\n`, type: sizeType };
    const proof = path.map((hash) => Buffer.from(hash, "base64"));
    if (known.size > 0 && !isConsistent(known, checkpoint, proof)) return { status: 422 };
    seen.push(checkpoint);
    return { status: 200, body: writeNote({ text: "", signatures: [signatureOf(text, signer)] }).slice(1) };
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const witness: WitnessInProcess = {
    url: new URL(`http://127.0.0.1:${port}/prefix`),
    verifier: noteVerifier(name, "ed25519Cosignature", publicKey),
    ...{ seen, refused },
    answerWith: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return witness;
}
