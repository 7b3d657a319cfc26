import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { openIdentifierDigest } from "./identifier-digest.ts";

test("a name has one digest as long as the vault lives, another one as an address, and another one elsewhere", async (t) => {
  const vault = openMemoryVault();
  const [digest, sameVault, otherVault] = await Promise.all([
    openIdentifierDigest(vault),
    openIdentifierDigest(vault),
    openIdentifierDigest(openMemoryVault()),
  ]);
  t.is(digest("user-name", "alice"), sameVault("user-name", "alice"));
  t.not(digest("user-name", "alice"), digest("email", "alice"));
  t.not(digest("user-name", "alice"), otherVault("user-name", "alice"));
  t.false(digest("user-name", "alice").includes("alice"));
});
