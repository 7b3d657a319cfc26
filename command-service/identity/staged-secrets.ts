import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";
import { everySettingScope } from "../contract/settings.ts";
import { signInMethod } from "../contract/sign-in.ts";
import { everyTokenScope } from "../contract/token-permissions.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";

const madeFactors = z.object({
  authenticator: z
    .object({
      factorId: z.string(),
      label: z.string(),
      /** Absent once it is settled. */
      secret: z.string().optional(),
      /** The step of the code that confirmed it: it counts no second time. */
      step: z.number(),
    })
    .optional(),
  passkey: z
    .object({
      ...{ factorId: z.string(), label: z.string(), credentialId: z.string(), publicKey: z.string() },
      ...{ counter: z.number(), transports: z.array(z.string()) },
    })
    .optional(),
  mail: z.object({ factorId: z.string(), email: z.string() }).optional(),
  recovery: z.object({ setId: z.string(), codes: z.array(z.string()) }).optional(),
});

export type MadeFactors = z.infer<typeof madeFactors>;

/** Secrets made for a command. They open nothing until `settle` finds the command's event. */
export const madeSecrets = z.object({
  password: z.object({ hash: z.string() }).optional(),
  session: z
    .object({
      sessionId: z.string(),
      token: z.string(),
      method: signInMethod.optional(),
      instanceId: z.string().optional(),
      isNewDevice: z.boolean().optional(),
      userAgent: z.string(),
      address: z.string(),
    })
    .optional(),
  accessToken: z
    .object({
      tokenId: z.string(),
      token: z.string(),
      scopes: z.array(z.enum(everyTokenScope)),
      permissions: z.array(z.string()).optional(),
      expiresAt: z.string().nullable(),
    })
    .optional(),
  inviteLink: z.object({ inviteId: z.string(), token: z.string() }).optional(),
  signInLink: z.object({ linkId: z.string(), token: z.string(), keepsPassword: z.boolean().optional() }).optional(),
  /** Also without any in it: the command may have ended some. */
  factors: madeFactors.optional(),
  /** The secret of a program; without one it is public. */
  oauthClient: z
    .object({ clientId: z.string(), given: z.object({ secretId: z.string(), secret: z.string().nullable() }).nullable() })
    .optional(),
  oauthGrant: z.object({ grantId: z.string() }).optional(),
  /** That who uses the session has confirmed it. */
  proof: z.object({ sessionId: z.string() }).optional(),
  /** A secret setting's new value. Without a value, the command ends secrets of this scope. */
  setting: z
    .object({
      scope: z.enum(everySettingScope),
      scopeId: z.string(),
      given: z.object({ key: z.string(), secretId: z.string(), value: z.string() }).nullable(),
    })
    .optional(),
});

export type MadeSecrets = z.infer<typeof madeSecrets>;

const stagedSecrets = z.object({
  id: z.string(),
  commandId: z.string(),
  actorId: z.string(),
  /** Whose secrets they are; null where they are the workspace's. */
  userId: z.string().nullable(),
  stagedAtMs: z.number(),
  /** Whether everything that the event made valid is so. */
  isSettled: z.boolean(),
  made: madeSecrets,
});

export type StagedSecrets = Readonly<z.infer<typeof stagedSecrets>>;

/** Shown again for so long to who sends the command again; what has no event by then never will. */
export const stagedForMs = 10 * 60_000;

/** The content too, since a command id may stand for one command in each of several streams. */
export const stagedIdOf = ({ commandId, content }: AcceptedCommand): string => `${commandId}/${content}`;

/** What can be lost without harm, since its owner only signs in again, or is settled, goes by itself. */
const expiryOf = (staged: StagedSecrets) =>
  staged.isSettled || isSessionAlone(staged) ? { expiresAt: new Date(staged.stagedAtMs + stagedForMs).toISOString() } : {};

/** For a sign-in, the most frequent command: it is staged by one write and settled by one more. */
export const isSessionAlone = ({ made: { session, ...others } }: StagedSecrets): boolean =>
  session !== undefined && Object.values(others).every((other) => other === undefined);

const secretOf = (staged: StagedSecrets): Secret => ({
  kind: "staged",
  id: staged.id,
  ownerId: staged.userId ?? staged.actorId,
  value: staged,
  ...expiryOf(staged),
});

const stagedOf = (secret: Secret): StagedSecrets => stagedSecrets.parse(secret.value);

export async function readStaged(vault: Vault, id: string): Promise<StagedSecrets | undefined> {
  const secret = await vault.get("staged", id);
  return secret && stagedOf(secret);
}

/**
 * Returns what is staged under the id afterwards: this, or what another process staged for the same
 * command before.
 */
export async function stage(vault: Vault, staged: StagedSecrets): Promise<StagedSecrets> {
  if (await vault.putIfAbsent(secretOf(staged))) return staged;
  return (await readStaged(vault, staged.id)) ?? staged;
}

/** What is kept of it to be shown again: no password, no app's secret, and no value of a setting. */
export const settled = (staged: StagedSecrets): StagedSecrets => ({
  ...staged,
  isSettled: true,
  made: { ...staged.made, password: undefined, setting: undefined, factors: withoutSecret(staged.made.factors) },
});

const withoutSecret = (factors: MadeFactors | undefined): MadeFactors | undefined =>
  factors?.authenticator === undefined ? factors : { ...factors, authenticator: { ...factors.authenticator, secret: undefined } };

export const replaceStaged = (vault: Vault, staged: StagedSecrets): Promise<void> => vault.put(secretOf(staged));

export const unstage = (vault: Vault, id: string): Promise<void> => vault.delete("staged", id);

const pageSize = 100;

export async function* everyStaged(vault: Vault): AsyncGenerator<StagedSecrets> {
  for (let after: { readonly kind: "staged"; readonly id: string } | undefined = { kind: "staged", id: "" }; after; ) {
    const page: Secret[] = await vault.page(after, pageSize);
    const staged = page.filter(({ kind }) => kind === "staged");
    yield* staged.map(stagedOf);
    const last = staged.at(-1);
    after = last !== undefined && staged.length === pageSize ? { kind: "staged", id: last.id } : undefined;
  }
}
