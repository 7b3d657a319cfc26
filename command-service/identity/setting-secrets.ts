import type { Vault } from "@logue/infra/vault/vault.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { settingSecretsOwner, storedSettingSecret } from "../contract/secrets.ts";
import { type SettingCommands, settingDeclarationOf } from "../contract/settings.ts";
import { entryOf } from "../states/sharded-map.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import type { MadeSecrets, StagedSecrets } from "./staged-secrets.ts";

type ChangeSetting = SettingCommands["ChangeSetting"];

interface GivenValue {
  readonly settingValue?: string | undefined;
}

/** The value of a secret setting as it is staged, or why it is no value for this setting. */
export async function makeSettingSecret(
  { scope, scopeId, key, secretId = null }: ChangeSetting,
  given: GivenValue,
  vault: Vault,
): Promise<MadeSecrets | Refusal> {
  const { settingValue: value = null } = given;
  const isAllowed = settingDeclarationOf(scope, key, true)?.schema.safeParse(value).success === true;
  if (!isAllowed || (value === null) !== (secretId === null)) return refuse("SettingInvalid", { setting: key });
  if (value === null || secretId === null) return { setting: { scope, scopeId, given: null } };
  const refusal = await refuseOtherValue({ secretId }, given, vault);
  return refusal ?? { setting: { scope, scopeId, given: { key, secretId, value } } };
}

/** A command that is sent again with another value must not answer as if that value were set. */
export async function refuseOtherValue(
  { secretId = null }: Pick<ChangeSetting, "secretId">,
  { settingValue }: GivenValue,
  vault: Vault,
): Promise<Refusal | undefined> {
  const secret = secretId === null ? undefined : await vault.get("setting", secretId);
  if (secret === undefined) return undefined;
  return storedSettingSecret.parse(secret.value).value === settingValue ? undefined : refuse("CommandIdReused");
}

interface SettingSettlingOptions {
  readonly vault: Vault;
  readonly workspaceNow: () => Promise<WorkspaceState>;
}

/**
 * Makes the secrets of one thing's settings agree with the events: the new value is kept if the
 * event exists, and replaced and removed ones are deleted. Every value has an id of its own, so that
 * a slow process never writes an older value over a newer one.
 */
export async function settleSetting(
  { made, isSettled, stagedAtMs }: StagedSecrets,
  { vault, workspaceNow }: SettingSettlingOptions,
): Promise<MadeSecrets["setting"]> {
  const { setting } = made;
  if (setting === undefined || isSettled) return undefined;
  const { scope, scopeId, given } = setting;
  const ownerId = settingSecretsOwner(scope, scopeId);
  if (given !== null && secretIdOf(await workspaceNow(), setting, given.key) === given.secretId) {
    const value = { key: given.key, value: given.value, setAtMs: stagedAtMs };
    await vault.putIfAbsent({ kind: "setting", id: given.secretId, ownerId, value });
  }
  // Listed before the state is read: what becomes valid after that is not taken for ended.
  const kept = await vault.list("setting", ownerId);
  const state = await workspaceNow();
  for (const { id, value } of kept)
    if (secretIdOf(state, setting, storedSettingSecret.parse(value).key) !== id) await vault.delete("setting", id);
  return given !== null && secretIdOf(state, setting, given.key) === given.secretId ? setting : undefined;
}

type Place = Pick<ChangeSetting, "scope" | "scopeId">;

/** The id of the secret that the events say is set. */
function secretIdOf({ settings, integrations }: WorkspaceState, { scope, scopeId }: Place, key: string): unknown {
  const values: object | undefined = scope === "integration" ? entryOf(integrations, scopeId)?.settings : settings;
  return (values as Readonly<Record<string, unknown>> | undefined)?.[key];
}
