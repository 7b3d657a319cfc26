import { isDeepStrictEqual } from "node:util";
import { sourceSettingKeys } from "@logue/command-service/contract/external-sources.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";

type Sourced = Pick<IntegrationDocument, "settings" | "sources">;

/**
 * The settings that said another system, or another id of people, when an account was linked at this
 * time. A value that is said to be of the same system counts as the present one.
 */
export function settingsChangedSince({ settings = {}, sources = [] }: Sourced, linkedAt: string): readonly string[] {
  const former = Array.isArray(settings.formerAddresses) ? settings.formerAddresses : [];
  return sourceSettingKeys.filter((key) => {
    const changes = sources.filter((source) => source.key === key);
    const then = changes.findLast(({ since }) => since <= linkedAt)?.value;
    return changes.length > 0 && !isDeepStrictEqual(then, changes.at(-1)?.value) && !isSaidToBeSame(former, then);
  });
}

/** Whether an account that was linked at this time is of the system that the instance asks now. */
export const isOfSameSource = (instance: Sourced, linkedAt: string): boolean =>
  settingsChangedSince(instance, linkedAt).length === 0;

const emptySetting = "none";

const isSaidToBeSame = (former: readonly string[], then: SettingValue | undefined): boolean =>
  former.includes(String(then ?? emptySetting));
