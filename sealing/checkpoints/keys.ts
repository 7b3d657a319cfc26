import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { cosignedMessage, signatureTime, timestamped } from "./cosignature.ts";

/** The kinds of keys of signed notes, with the byte that stands for each (signed-note). */
export const keyTypes = { ed25519: 0x01, ed25519Cosignature: 0x04, mlDsa44Cosignature: 0x06 } as const;

export type KeyKind = keyof typeof keyTypes;

export interface NoteVerifier {
  readonly name: string;
  readonly keyId: number;
  readonly kind: KeyKind;
  /** The key as text: `name+hex key id+base64 of type and public key`. */
  readonly vkey: string;
  readonly verify: (text: string, signature: Buffer) => boolean;
}

export interface NoteSigner {
  readonly name: string;
  readonly keyId: number;
  readonly sign: (text: string) => Buffer;
}

/** What stands before the bytes of a public key in its DER form. */
const derPrefixes: Readonly<Record<"ed25519" | "ml-dsa-44", Buffer>> = {
  ed25519: Buffer.from("302a300506032b6570032100", "hex"),
  "ml-dsa-44": Buffer.from("30820532300b06096086480165030403110382052100", "hex"),
};
const publicKeySizesBytes = { ed25519: 32, "ml-dsa-44": 1312 } as const;

const algorithmOf = (kind: KeyKind): "ed25519" | "ml-dsa-44" => (kind === "mlDsa44Cosignature" ? "ml-dsa-44" : "ed25519");

/** The verifier of a public key under the name that its notes give it. */
export function noteVerifier(name: string, kind: KeyKind, publicKey: KeyObject): NoteVerifier {
  const prefix = derPrefixes[algorithmOf(kind)];
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(prefix.length);
  return verifierOf(name, kind, Buffer.from(raw));
}

/** Throws where the text is not a verifier key of a kind that is known here. */
export function parseVerifierKey(vkey: string): NoteVerifier {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(vkey) ?? [];
  const bytes = Buffer.from(base64 ?? "", "base64");
  const kind = (Object.keys(keyTypes) as KeyKind[]).find((known) => keyTypes[known] === bytes[0]);
  if (name === undefined || kind === undefined || bytes.length !== publicKeySizesBytes[algorithmOf(kind)] + 1) {
    throw new TypeError(`This is not a verifier key (name+hash+base64): ${vkey.slice(0, 80)}`);
  }
  const verifier = verifierOf(name, kind, bytes.subarray(1));
  if (verifier.vkey !== vkey)
    throw new TypeError(`The hash in the verifier key of ${name} does not fit the key; ${id} is wrong.`);
  return verifier;
}

function verifierOf(name: string, kind: KeyKind, raw: Buffer): NoteVerifier {
  const algorithm = algorithmOf(kind);
  const key = createPublicKey({ key: Buffer.concat([derPrefixes[algorithm], raw]), format: "der", type: "spki" });
  const typed = Buffer.concat([Buffer.of(keyTypes[kind]), raw]);
  const keyId = createHash("sha256").update(`${name}\n`).update(typed).digest().readUInt32BE(0);
  return {
    name,
    keyId,
    kind,
    vkey: `${name}+${keyId.toString(16).padStart(8, "0")}+${typed.toString("base64")}`,
    verify: (text, signature) => isSignedBy(key, { name, kind }, text, signature),
  };
}

function isSignedBy(key: KeyObject, { name, kind }: { name: string; kind: KeyKind }, text: string, signature: Buffer): boolean {
  if (kind === "ed25519") return verify(null, Buffer.from(text), key, signature);
  const time = signatureTime(signature);
  if (time === undefined) return false;
  const message = cosignedMessage(kind, name, text, time);
  return message !== undefined && verify(null, message, key, signature.subarray(8));
}

/**
 * Signs notes with a private key. `nowSeconds` is the clock of cosignatures, which carry their time:
 * POSIX seconds.
 */
export function noteSigner(name: string, kind: KeyKind, privateKey: KeyObject, nowSeconds: () => number): NoteSigner {
  const { keyId } = noteVerifier(name, kind, createPublicKey(privateKey));
  return {
    name,
    keyId,
    sign(text) {
      if (kind === "ed25519") return sign(null, Buffer.from(text), privateKey);
      const time = nowSeconds();
      const message = cosignedMessage(kind, name, text, time);
      if (message === undefined) throw new TypeError("Only a checkpoint can be cosigned.");
      return timestamped(time, sign(null, message, privateKey));
    },
  };
}
