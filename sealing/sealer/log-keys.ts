import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { type KeyKind, type NoteSigner, type NoteVerifier, noteSigner, noteVerifier } from "../checkpoints/keys.ts";

/** The name of a log and its keys, as the vault keeps them. */
interface StoredKeys {
  readonly origin: string;
  /** Base64. It is never changed: the labels of all entries are made with it. */
  readonly labelKey: string;
  readonly signing: readonly { readonly kind: KeyKind; readonly privateKey: string }[];
}

export interface LogKeys {
  /** The name of the log and of its keys: an address without a scheme. */
  readonly origin: string;
  /** The key of the streams' labels. */
  readonly labelKey: Buffer;
  readonly signers: readonly NoteSigner[];
  readonly verifiers: readonly NoteVerifier[];
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

function makeKeys(origin: string): StoredKeys {
  const signing = madeKinds.map((kind) => {
    const { privateKey } = kind === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("ml-dsa-44");
    return { kind, privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64") };
  });
  return { origin, labelKey: randomBytes(32).toString("base64"), signing };
}

function openKeys({ value }: Secret, clock: () => number): LogKeys {
  const { origin, labelKey, signing } = value as StoredKeys;
  const keys = signing.map(({ kind, privateKey }) => ({
    kind,
    key: createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" }),
  }));
  const nowSeconds = (): number => Math.floor(clock() / 1_000);
  return {
    origin,
    labelKey: Buffer.from(labelKey, "base64"),
    signers: keys.map(({ kind, key }) => noteSigner(origin, kind, key, nowSeconds)),
    verifiers: keys.map(({ kind, key }) => noteVerifier(origin, kind, createPublicKey(key))),
  };
}
