import type { Resolvers } from "../generated/resolvers.ts";
import { listSettings } from "./settings.ts";

export const settingTypes = {
  SettingResult: {
    setting: async ({ scope, scopeId, key }, _arguments, context) => {
      const all = await listSettings(context, scope, scopeId);
      return all?.find((setting) => setting.key === key) ?? null;
    },
  },
} satisfies Pick<Resolvers, "SettingResult">;
