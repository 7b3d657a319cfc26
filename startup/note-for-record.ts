import { type Noted, notedPlace } from "@logue/command-service/contract/audit.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/**
 * Keeps in the vault what an operator does at the terminal, until a running Logue writes it into the
 * record: the event store has one writer.
 */
export const noteForRecord = (vault: Pick<Vault, "put">, id: string, noted: Noted): Promise<void> =>
  vault.put({ ...notedPlace, id, value: noted });
