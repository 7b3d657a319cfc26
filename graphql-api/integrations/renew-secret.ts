import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { RenewInstanceSecretInput } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";

/**
 * Makes the secret of an instance. The one of before becomes the former one first, where the
 * integration signs by both, so that receivers can change over.
 */
export async function renewInstanceSecret(context: RequestContext, input: RenewInstanceSecretInput) {
  const { instanceId: scopeId } = input;
  const { viewer, commandId } = viewerCommand(context, "ChangeSetting", input);
  if (!viewerMay(viewer, "workspace.changeSettings")) return refusedPayload(refuse("NotPermitted"));
  const { readStore, vault, integrations } = context.services;
  const instance = await readStore.get(integrationInstances, scopeId);
  const made = integrations.find(({ name }) => name === instance?.name)?.makesSecret;
  if (made === undefined) return refusedPayload(refuse("IntegrationUnknown"));
  const { key, formerKey } = made;
  const set = async (name: string, settingValue: string, id: string) => {
    const data = { scope: "integration", scopeId, key: name, value: null, secretId: derivedId(id, "setting") } as const;
    return (await sendSecretCommand(context, "ChangeSetting", data, { actor: viewer, commandId: id, secrets: { settingValue } }))
      .outcome;
  };
  const current = await readSecretSetting(vault, "integration", scopeId, key);
  const signsByFormer = current !== undefined && formerKey !== undefined;
  const kept = signsByFormer ? await set(formerKey, current, derivedId(commandId, "former-secret")) : undefined;
  if (kept?.refusal) return refusedPayload(kept.refusal);
  const outcome = await set(key, made.make(), commandId);
  // A command that is sent again changes nothing, and answers what was set the first time.
  const secret = outcome.refusal === null ? await readSecretSetting(vault, "integration", scopeId, key) : undefined;
  return payload(outcome, { instanceId: scopeId, secret: secret ?? "", signsByFormer });
}
