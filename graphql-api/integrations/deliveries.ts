import type { Delivery, NotedDelivery } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";

type Needed = Pick<Services, "workStore" | "clock">;
type Instance = Pick<IntegrationDocument, "id" | "actorId">;
type NamedInstance = Instance & Pick<IntegrationDocument, "name">;

/** The newest that an instance's log keeps. */
export const deliveriesMax = 50;
const keptMs = 7 * 24 * 60 * 60_000;
/** So many more may be there until the old ones are deleted together. */
const surplusMax = 10;

const kind = "delivery";
const prefixOf = ({ id }: Instance): string => `integration ${id} `;

type Noting = Needed & Pick<Services, "metrics">;

/** Counts and notes what became of a request, encrypted under the key of the instance's account. */
export async function noteDelivery(services: Noting, instance: NamedInstance, delivery: Delivery): Promise<void> {
  const { workStore, clock, metrics } = services;
  metrics.integrationDeliveries.inc({ integration: instance.name, outcome: delivery.outcome });
  const [id, at] = [uuidv7({ msecs: clock() }), new Date(clock()).toISOString()];
  const noted: NotedDelivery = { ...delivery, id, at };
  await workStore.put({ kind, ownerId: instance.actorId, id: prefixOf(instance) + id, value: noted, updatedAt: at });
  if (Number.parseInt(id.slice(-4), 16) % surplusMax === 0) await deleteOld(services, instance);
}

/** Newest first. */
export const deliveriesOf = async (services: Needed, instance: Instance): Promise<readonly NotedDelivery[]> =>
  (await storedOf(services, instance)).kept.map(({ value }) => value as NotedDelivery);

/** What the log of the instance keeps, newest first, and what it keeps no longer. */
async function storedOf({ workStore, clock }: Needed, instance: Instance) {
  const stored = (await workStore.list(kind, instance.actorId))
    .filter(({ id }) => id.startsWith(prefixOf(instance)))
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const oldFrom = stored.slice(0, deliveriesMax).findIndex(({ updatedAt }) => Date.parse(updatedAt) <= clock() - keptMs);
  const keptCount = oldFrom === -1 ? deliveriesMax : oldFrom;
  return { kept: stored.slice(0, keptCount), old: stored.slice(keptCount) };
}

async function deleteOld({ workStore, clock }: Needed, instance: Instance): Promise<void> {
  for (const { id } of (await storedOf({ workStore, clock }, instance)).old)
    await workStore.delete({ kind, ownerId: instance.actorId, id });
}

/** Deletes the log of an instance that was removed. */
export async function forgetDeliveries({ workStore }: Pick<Needed, "workStore">, instance: Instance): Promise<void> {
  for (const { id } of await workStore.list(kind, instance.actorId))
    if (id.startsWith(prefixOf(instance))) await workStore.delete({ kind, ownerId: instance.actorId, id });
}
