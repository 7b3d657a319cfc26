import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { signatureTime } from "../checkpoints/cosignature.ts";
import { type KeyKind, type NoteSigner, type NoteVerifier, noteSigner, noteVerifier } from "../checkpoints/keys.ts";

/** The name of a log and its keys, as the vault keeps them. */
interface StoredKeys {
  readonly origin: string;
  /** Base64. It is never changed: the labels of all entries are made with it. */
  readonly labelKey: string;
  readonly signing: readonly StoredKey[];
}

interface StoredKey {
  readonly kind: KeyKind;
  /** DER, base64. Of a key that has ended only the public one is kept. */
  readonly privateKey?: string;
  readonly publicKey?: string;
  /** When it was made, epoch milliseconds; missing for the first keys. */
  readonly fromMs?: number;
  /** When it stops signing; missing while no rotation has replaced it. */
  readonly untilMs?: number;
}

/** A key of the log, and when it signs. */
export interface LogKey {
  readonly verifier: NoteVerifier;
  /** Epoch milliseconds; undefined for the first keys. */
  readonly fromMs: number | undefined;
  /** Undefined for a key that no rotation has replaced. */
  readonly untilMs: number | undefined;
}

export interface LogKeys {
  /** The name of the log and of its keys: an address without a scheme. */
  readonly origin: string;
  /** The key of the streams' labels. */
  readonly labelKey: Buffer;
  /** Those that sign now: during an overlap the old ones and the new ones. */
  readonly signers: readonly NoteSigner[];
  /** Those of all keys that the log ever had, so that older checkpoints stay verifiable. */
  readonly verifiers: readonly NoteVerifier[];
  readonly keys: readonly LogKey[];
}

const place = { kind: "seal", id: "keys", ownerId: "server" } as const;

/** Ed25519 for the witnesses of today, ML-DSA-44 for the time of quantum computers. */
const madeKinds = ["ed25519", "mlDsa44Cosignature"] as const;

/**
 * The keys of this installation's log, which are made once. `originOf` names a new log; an existing
 * one keeps its name.
 */
export async function openLogKeys(
  vault: Pick<Vault, "get" | "putIfAbsent">,
  originOf: () => string | Promise<string>,
  clock: () => number = Date.now,
): Promise<LogKeys> {
  const held = await readLogKeys(vault, clock);
  if (held !== undefined) return held;
  // Of several processes that make keys at once, one succeeds, and all use its keys.
  await vault.putIfAbsent({ ...place, value: makeKeys(await originOf()) });
  const made = await readLogKeys(vault, clock);
  if (made === undefined) throw new Error("The vault has not kept the keys of the sealed log.");
  return made;
}

/** Undefined until a sealer has made the keys. */
export async function readLogKeys(vault: Pick<Vault, "get">, clock: () => number = Date.now): Promise<LogKeys | undefined> {
  const secret = await vault.get(place.kind, place.id);
  return secret && openKeys(secret, clock);
}

/**
 * Makes new signing keys. Those before sign beside them for so long, so that witnesses and verifiers
 * have time to learn the new ones; of those that have ended the private keys are dropped. It is one
 * write, so that nothing is half done. Undefined when another rotation came first, or without a log.
 */
export async function rotateLogKeys(
  vault: Pick<Vault, "get" | "replaceValue">,
  overlapMs: number,
  clock: () => number = Date.now,
): Promise<LogKeys | undefined> {
  const secret = await vault.get(place.kind, place.id);
  if (secret === undefined) return undefined;
  const held = secret.value as StoredKeys;
  const nowMs = clock();
  const ending = held.signing.map((key) =>
    ended({ ...key, untilMs: Math.min(key.untilMs ?? nowMs + overlapMs, nowMs + overlapMs) }, nowMs),
  );
  const signing = [...ending, ...makeSigningKeys().map((key) => ({ ...key, fromMs: nowMs }))];
  const isReplaced = await vault.replaceValue({ ...place, value: { ...held, signing } }, secret.value);
  return isReplaced ? readLogKeys(vault, clock) : undefined;
}

function ended(key: StoredKey, nowMs: number): StoredKey {
  const { privateKey, ...others } = key;
  if (privateKey === undefined || isSigning(key, nowMs)) return key;
  const publicKey = createPublicKey(privateKeyOf(privateKey)).export({ format: "der", type: "spki" });
  return { ...others, publicKey: publicKey.toString("base64") };
}

const isSigning = ({ untilMs = Number.POSITIVE_INFINITY }: Pick<StoredKey, "untilMs">, nowMs: number): boolean => nowMs < untilMs;

function makeKeys(origin: string): StoredKeys {
  return { origin, labelKey: randomBytes(32).toString("base64"), signing: makeSigningKeys() };
}

const makeSigningKeys = (): StoredKey[] =>
  madeKinds.map((kind) => {
    const { privateKey } = kind === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("ml-dsa-44");
    return { kind, privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64") };
  });

const privateKeyOf = (base64: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(base64, "base64"), format: "der", type: "pkcs8" });

function openKeys({ value }: Secret, clock: () => number): LogKeys {
  const { origin, labelKey, signing } = value as StoredKeys;
  const nowSeconds = (): number => Math.floor(clock() / 1_000);
  const nowMs = clock();
  const keys = signing.map((key) => ({ verifier: verifierOf(origin, key), fromMs: key.fromMs, untilMs: key.untilMs }));
  return {
    origin,
    labelKey: Buffer.from(labelKey, "base64"),
    signers: signing.flatMap((key) =>
      key.privateKey === undefined || !isSigning(key, nowMs)
        ? []
        : [noteSigner(origin, key.kind, privateKeyOf(key.privateKey), nowSeconds)],
    ),
    verifiers: keys.map(({ verifier }) => verifier),
    keys,
  };
}

/** A signature from after the end of its key is wrong. Only those of ML-DSA tell their time. */
function verifierOf(
  origin: string,
  { kind, privateKey, publicKey, untilMs = Number.POSITIVE_INFINITY }: StoredKey,
): NoteVerifier {
  const key =
    privateKey === undefined
      ? createPublicKey({ key: Buffer.from(publicKey ?? "", "base64"), format: "der", type: "spki" })
      : createPublicKey(privateKeyOf(privateKey));
  const verifier = noteVerifier(origin, kind, key);
  const isInTime = (signature: Buffer): boolean => kind === "ed25519" || (signatureTime(signature) ?? 0) * 1_000 <= untilMs;
  return { ...verifier, verify: (text, signature) => isInTime(signature) && verifier.verify(text, signature) };
}
