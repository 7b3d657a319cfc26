import { randomUUID } from "node:crypto";
import type { Secret, Vault } from "@logue/infra/vault/vault.ts";

const id = "erasing";
const leaseMs = 30_000;

/**
 * Does the work if no other process does it now, and answers whether it did. After the death of a
 * process another one may begin within half a minute.
 */
export async function whileAlone(vault: Vault, work: () => Promise<void>): Promise<boolean> {
  const holder = randomUUID();
  const lease = (): Secret => ({
    ...{ kind: "server", id, ownerId: "server", value: { holder } },
    expiresAt: new Date(Date.now() + leaseMs).toISOString(),
  });
  if (!(await vault.putIfAbsent(lease()))) return false;
  const renewing = setInterval(() => void vault.putIfPresent(lease()).catch(() => undefined), leaseMs / 3);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await vault.delete("server", id);
  }
  return true;
}
