import { setImmediate as othersTurn } from "node:timers/promises";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";

type Needed = Pick<Services, "readStore">;

const listedAtOnce = 100;

/** The documents of all instances, the oldest first; those that were added after a place in the log. */
export async function listInstances({ readStore }: Needed, addedAfter?: string): Promise<readonly IntegrationDocument[]> {
  const found: IntegrationDocument[] = [];
  for (;;) {
    const after = found.at(-1)?.order ?? addedAfter;
    const query = { index: "newest", prefix: [true], limit: listedAtOnce, ...(after !== undefined && { after }) };
    const page = await readStore.range(integrationInstances, query);
    found.push(...page);
    if (page.length < listedAtOnce) return found;
    await othersTurn();
  }
}

/**
 * Reads the instances of these integrations as they are now, as often as it is asked. However many
 * others there are, each of them is read once.
 */
export function openInstancesOf(services: Needed, names: ReadonlySet<string>): () => Promise<readonly IntegrationDocument[]> {
  const ids = new Set<string>();
  let seenUpTo: string | undefined;
  return async () => {
    const added = await listInstances(services, seenUpTo);
    seenUpTo = added.at(-1)?.order ?? seenUpTo;
    for (const { id, name } of added) if (names.has(name)) ids.add(id);
    if (ids.size === 0) return [];
    const found = await services.readStore.getMany(integrationInstances, [...ids]);
    return found.filter((instance) => instance !== undefined);
  };
}
