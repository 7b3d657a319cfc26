import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { createAccessTokens } from "./access-tokens.ts";

function given() {
  let nowMs = Date.parse("2026-11-23T09:00:00.000Z");
  const clock = () => nowMs;
  const vault = openMemoryVault(clock);
  const ended: string[] = [];
  const tokens = createAccessTokens({ vault, clock, onEnded: (ids) => void ended.push(...ids) });
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { vault, tokens, ended, pass };
}

test("an access token says who it stands for and what it may, and the vault keeps its digest alone", async (t) => {
  const { tokens, vault } = given();
  const token = await tokens.create("ada", { tokenId: "token-1", scopes: ["read"], expiresAt: null });
  t.regex(token, /^logue_pat_[\w-]{43}$/);
  t.like(await tokens.find(token), { userId: "ada", tokenId: "token-1", scopes: ["read"] });
  t.is(await tokens.find("logue_pat_guessed"), null);
  t.false(JSON.stringify(await vault.list("access-token", "ada")).includes(token));
});

test("an access token stops working when it expires, also while it is remembered", async (t) => {
  const { tokens, pass } = given();
  const token = await tokens.create("ada", { tokenId: "token-1", scopes: ["read"], expiresAt: "2026-11-23T09:00:02.000Z" });
  t.truthy(await tokens.find(token));
  pass(2_000);
  t.is(await tokens.find(token), null);
});

test("a revoked access token is refused at once, and the others go on", async (t) => {
  const { tokens, ended } = given();
  const lost = await tokens.create("ada", { tokenId: "token-1", scopes: ["read"], expiresAt: null });
  const kept = await tokens.create("ada", { tokenId: "token-2", scopes: ["read"], expiresAt: null });
  await tokens.find(lost);
  t.true(await tokens.revoke("ada", "token-1"));
  t.false(await tokens.revoke("bea", "token-2"));
  t.is(await tokens.find(lost), null);
  t.truthy(await tokens.find(kept));
  t.deepEqual(ended, ["token-1"]);
});
