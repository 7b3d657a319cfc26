import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { emptyRoot } from "../tree/hashing.ts";
import type { TreeHead } from "../tree/proofs.ts";

/** The last tree that may be signed, and how far in the event store it reaches. */
export interface SealHead extends TreeHead {
  /** The position of its last event in the store of today; another store has other positions. */
  readonly position: Position;
}

const place = { kind: "seal", id: "head", ownerId: "server" } as const;

interface StoredHead {
  readonly size: number;
  readonly root: string;
  readonly position: Position;
}

const stored = ({ size, root, position }: SealHead): StoredHead => ({
  size,
  root: Buffer.from(root).toString("base64"),
  position,
});

export const emptyHead: SealHead = { size: 0, root: emptyRoot, position: startPosition };

/** The head in the vault: that of the empty tree before the first seal. */
export async function readHead(vault: Pick<Vault, "get" | "putIfAbsent">): Promise<SealHead> {
  const head = await readHeadIfAny(vault);
  if (head !== undefined) return head;
  // A head can be replaced only when there is one.
  await vault.putIfAbsent({ ...place, value: stored(emptyHead) });
  return emptyHead;
}

/** Undefined before the first sealer has begun. */
export async function readHeadIfAny(vault: Pick<Vault, "get">): Promise<SealHead | undefined> {
  const secret = await vault.get(place.kind, place.id);
  if (secret === undefined) return undefined;
  const { size, root, position } = secret.value as StoredHead;
  return { size, root: Buffer.from(root, "base64"), position };
}

/**
 * Moves the head on before the tree is signed. False, and nothing written, when another sealer has
 * moved it: so no two trees of one size are ever signed.
 */
export const replaceHead = (vault: Pick<Vault, "replaceValue">, head: SealHead, next: SealHead): Promise<boolean> =>
  vault.replaceValue({ ...place, value: stored(next) }, stored(head));
