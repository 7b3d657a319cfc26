import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { SecretKind } from "@logue/infra/vault/vault.ts";
import { files } from "@logue/projection-service/contract/files.ts";
import test from "ava";
import { erasePerson } from "./erase-person.ts";

const ofAccount: readonly SecretKind[] = [
  ...(["password", "session", "access-token", "sign-in-link", "session-proof", "device-notice"] as const),
  ...(["totp", "passkey", "factor-use", "recovery-codes", "mail-factor", "mail-code", "email-link", "oauth-grant"] as const),
];

test("an erased person keeps no second factor, session or grant, and the programs' tokens end; others keep theirs", async (t) => {
  const vault = openMemoryVault(Date.now);
  const put = (kind: SecretKind, ownerId: string, id: string) => vault.put({ kind, id, ownerId, value: {} });
  for (const kind of ofAccount) for (const owner of ["ann", "ben"]) await put(kind, owner, `${kind} of ${owner}`);
  for (const owner of ["ann", "ben"]) await put("oauth-token", `oauth-grant of ${owner}`, `token of ${owner}`);
  const erased: string[] = [];
  const eraseOwner = async (userId: string): Promise<void> => void erased.push(userId);
  const commands = { send: () => Promise.reject(new Error("There are no files to purge.")) };
  const readStore = await openMemoryReadStore();
  await readStore.declare({ projection: files.projection, version: 1 }, [files]);
  const stores = { vault, commands, readStore, dataKeys: { eraseOwner }, sealedWorkStore: { eraseOwner } };
  await erasePerson(stores, "ann");
  await erasePerson(stores, "ann");
  for (const kind of ofAccount) {
    t.deepEqual(await vault.list(kind, "ann"), [], kind);
    t.is((await vault.list(kind, "ben")).length, 1, kind);
  }
  t.is(await vault.get("oauth-token", "token of ann"), undefined);
  t.truthy(await vault.get("oauth-token", "token of ben"));
  t.deepEqual(new Set(erased), new Set(["ann"]));
});
