import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { SettingDeclaration, SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { refuseSettingValue } from "@logue/command-service/contract/setting-values.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { payload, refusedPayload, viewerCommand } from "../commands/send-command.ts";
import { withIdsForNames } from "../external-accounts/mapped-names.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { declaredSettings } from "./declared-settings.ts";
import { settingPlaceId } from "./settings.ts";

export const settingMutations: Pick<MutationResolvers, "changeSetting"> = {
  changeSetting: async (_mutation, { input }, context) => {
    const { scope, key, secretValue = null } = input;
    const { viewer, commandId, send } = viewerCommand(context, "ChangeSetting", input);
    const place = { scope, scopeId: settingPlaceId(context, scope, input.scopeId), key };
    const declared = await declaredSettings(context.services, scope, place.scopeId);
    const declaration = Object.hasOwn(declared, key) ? declared[key] : undefined;
    const given = input.value ?? null;
    const value = scope === "integration" ? await withIdsForNames(context, key, given) : given;
    const permission = scope === "integration" ? declaration?.permission : undefined;
    // The command service asks for the permission that settings of all integrations need.
    if (permission != null && permission !== "workspace.changeSettings" && !viewerMay(viewer, permission))
      return refusedPayload(refuse("NotPermitted", { permission }));
    const refusal = scope === "integration" ? refuseOwnSetting(key, declaration, value, secretValue) : undefined;
    if (refusal !== undefined) return refusedPayload(refusal);
    if (secretValue === null && !declaration?.isSecret) return send({ ...place, value }, place);
    const secretId = secretValue === null ? null : derivedId(commandId, "setting");
    const secrets: Record<string, string> = secretValue === null ? {} : { settingValue: secretValue };
    const options = { actor: viewer, commandId, secrets };
    const { outcome } = await sendSecretCommand(context, "ChangeSetting", { ...place, value, secretId }, options);
    return payload(outcome, place);
  },
};

/** The command service knows no integration by name, so what one declares is checked here. */
function refuseOwnSetting(
  key: string,
  declaration: SettingDeclaration | undefined,
  value: SettingValue,
  secretValue: string | null,
): Refusal | undefined {
  if (declaration === undefined) return refuse("SettingUnknown", { setting: key });
  if (!declaration.isSecret)
    return secretValue === null ? refuseSettingValue(key, declaration, value) : refuse("SettingInvalid", { setting: key });
  const isAllowed = value === null && (secretValue === null || declaration.schema.safeParse(secretValue).success);
  return isAllowed ? undefined : refuse("SettingInvalid", { setting: key });
}
