import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { createAccessTokens } from "./access-tokens.ts";

function given() {
  let nowMs = Date.parse("2026-11-23T09:00:00.000Z");
  const clock = () => nowMs;
  const vault = openMemoryVault(clock);
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { vault, tokens: createAccessTokens({ vault, readStore: { get: async () => undefined }, clock }), pass };
}

/** As the command service's identity room writes it to the vault. */
const begin = (vault: Vault, token: string, tokenId: string, expiresAt: string | null = null): Promise<void> =>
  vault.put({ kind: "access-token", id: digestOfToken(token), ownerId: "ada", value: { tokenId, scopes: ["read"], expiresAt } });

test("an access token has a user and scopes", async (t) => {
  const { tokens, vault } = given();
  await begin(vault, "logue_pat_one", "token-1");
  await begin(vault, "another kind of token", "token-2");
  t.like(await tokens.find("logue_pat_one"), { userId: "ada", tokenId: "token-1", scopes: ["read"] });
  t.is(await tokens.find("logue_pat_guessed"), null);
  t.is(await tokens.find("another kind of token"), null);
});

test("an access token stops working when it expires, also while it is cached", async (t) => {
  const { tokens, vault, pass } = given();
  await begin(vault, "logue_pat_one", "token-1", "2026-11-23T09:00:02.000Z");
  t.truthy(await tokens.find("logue_pat_one"));
  pass(2_000);
  t.is(await tokens.find("logue_pat_one"), null);
});

test("an ended access token is refused within seconds, and at once where its end is announced", async (t) => {
  const { tokens, vault, pass } = given();
  for (const name of ["one", "two", "three"]) {
    await begin(vault, `logue_pat_${name}`, name);
    await tokens.find(`logue_pat_${name}`);
  }
  await vault.delete("access-token", digestOfToken("logue_pat_one"));
  await vault.delete("access-token", digestOfToken("logue_pat_two"));
  tokens.forget(["one"]);
  t.is(await tokens.find("logue_pat_one"), null);
  pass(3_000);
  t.is(await tokens.find("logue_pat_two"), null);
  t.truthy(await tokens.find("logue_pat_three"));
});
