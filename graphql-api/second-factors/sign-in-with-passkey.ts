import { storedPasskey } from "@logue/command-service/contract/passkeys.ts";
import { idSchema } from "@logue/command-service/contract/schemas.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import type { RequestContext } from "../context.ts";
import { endReplaced } from "../sessions/end-replaced.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { idOfNobody } from "../users/find-account.ts";
import { sessionPayload } from "../users/session-payload.ts";
import { relyingPartyOf } from "./prepare-passkey.ts";

const answerSchema = z.object({
  id: z.string(),
  /** The id of the person, as it was given when the passkey was made. */
  response: z.object({ userHandle: z.string().optional() }).optional(),
});

interface Given {
  readonly challenge: string;
  readonly response: string;
}

/** The passkey says whose it is; the command service checks it. */
export async function signInWithPasskey(context: RequestContext, { challenge, response }: Given) {
  const { services, origin } = context;
  const userId = ownerIn(response);
  const factor = { kind: "passkey", factorId: await passkeyIn(services.vault, userId, response) } as const;
  const data = { userId, sessionId: uuidv7(), method: "passkey", factor } as const;
  const actor = { userId, actorKind: "user" } as const;
  const secrets = { challenge, code: response, origin, relyingParty: relyingPartyOf(context) };
  const { outcome } = await sendSecretCommand(context, "SignIn", data, { actor, secrets });
  await endReplaced(context, outcome);
  const user = await services.readStore.get(users, userId);
  return sessionPayload(context, outcome, { ...actor, role: user?.role ?? "guest" }, data.sessionId);
}

function ownerIn(response: string): string {
  const handle = answerIn(response)?.response?.userHandle ?? "";
  const userId = idSchema.safeParse(Buffer.from(handle, "base64url").toString()).data;
  return userId ?? idOfNobody(handle);
}

/** The id of the person's passkey that answered; null where it is none of theirs. */
export async function passkeyIn(vault: Vault, userId: string, response: string): Promise<string | null> {
  const credentialId = answerIn(response)?.id;
  const passkeys = await vault.list("passkey", userId);
  return passkeys.find(({ value }) => storedPasskey.parse(value).credentialId === credentialId)?.id ?? null;
}

function answerIn(response: string): z.infer<typeof answerSchema> | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(response)).data;
  } catch {
    return undefined;
  }
}
