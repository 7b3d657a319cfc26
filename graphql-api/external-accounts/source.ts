import { isDeepStrictEqual } from "node:util";
import { sourceSettingKeys } from "@logue/command-service/contract/external-accounts.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";

type Sourced = Pick<IntegrationDocument, "settings" | "sources">;

/**
 * Whether an account that was linked at this time is of the system that the instance asks now, or of
 * one that is said to be the same under another address.
 */
export function isOfSameSource({ settings = {}, sources = [] }: Sourced, linkedAt: string): boolean {
  const former = Array.isArray(settings.formerAddresses) ? settings.formerAddresses : [];
  return sourceSettingKeys.every((key) => {
    const changes = sources.filter((source) => source.key === key);
    const then = changes.findLast(({ since }) => since <= linkedAt)?.value;
    if (changes.length === 0 || isDeepStrictEqual(then, changes.at(-1)?.value)) return true;
    return isSaidToBeSame(former, then);
  });
}

const isSaidToBeSame = (former: readonly string[], then: SettingValue | undefined): boolean =>
  typeof then === "string" && former.includes(then);
