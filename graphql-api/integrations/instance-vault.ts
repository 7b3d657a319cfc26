import type { InstanceVault } from "@logue/integrations/index.ts";
import type { Services } from "../context.ts";

const kind = "provider";

/** Deletes what the instance kept, such as its keys. */
export const forgetInstance = ({ vault }: Pick<Services, "vault">, instanceId: string): Promise<void> =>
  vault.deleteOwned(kind, instanceId);

/** What an instance keeps in the vault, apart from the values of its secret settings. */
export function instanceVault({ vault, clock }: Pick<Services, "vault" | "clock">, instanceId: string): InstanceVault {
  const place = (id: string) => ({ kind, id: `${instanceId}/${id}`, ownerId: instanceId }) as const;
  return {
    get: async (id) => (await vault.get(kind, place(id).id))?.value,
    putIfAbsent: (id, value, lifeMs) =>
      vault.putIfAbsent({
        ...place(id),
        value,
        ...(lifeMs !== undefined && { expiresAt: new Date(clock() + lifeMs).toISOString() }),
      }),
    async take(id) {
      const secret = await vault.get(kind, place(id).id);
      if (secret === undefined || !(await vault.deleteValue(kind, secret.id, secret.value))) return undefined;
      return secret.value;
    },
  };
}
