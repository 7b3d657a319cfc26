import { openValue, sealValue } from "@logue/infra/vault/sealed-value.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";

/** What is kept in the browser while it is at the other system's page. */
const attemptSchema = z.object({
  instanceId: z.string(),
  /** To sign in, to link the account of the person who is signed in, or to see what would happen. */
  purpose: z.enum(["signIn", "link", "try"]),
  /** The person who is signed in; null to sign in. */
  person: z.object({ userId: z.string(), sessionId: z.string() }).nullable(),
  /** The path that is shown afterwards. */
  returnTo: z.string(),
  kept: z.record(z.string(), z.string()),
  startedAtMs: z.number(),
});

export type SignInAttempt = z.infer<typeof attemptSchema>;

export const attemptLifeMs = 10 * 60_000;

export interface AttemptSeal {
  seal(attempt: SignInAttempt): string;
  /** Undefined for what was not sealed here, or too long ago. */
  open(sealed: string, nowMs: number): SignInAttempt | undefined;
}

const label = { kind: "server", id: "sign-in-attempt", ownerId: "server" } as const;

/** Attempts lie in the browser alone: strangers who begin thousands fill no store. */
export async function openAttemptSeal(vault: Vault): Promise<AttemptSeal> {
  const key = await openServerKey(vault, "sign-in-attempts");
  return {
    seal: (attempt) => sealValue(key, label, attempt).toString("base64url"),
    open(sealed, nowMs) {
      const opened = attemptSchema.safeParse(unsealed(key, Buffer.from(sealed, "base64url"))).data;
      return opened !== undefined && nowMs - opened.startedAtMs < attemptLifeMs ? opened : undefined;
    },
  };
}

function unsealed(key: Uint8Array, bytes: Uint8Array): unknown {
  try {
    return openValue(key, label, bytes);
  } catch {
    return undefined;
  }
}
