import type { Interactive, InteractiveHost, OfferedCommand } from "@logue/integrations/index.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { listInstances } from "../integrations/list-instances.ts";
import { plainSettings } from "../integrations/plain-settings.ts";

/** An instance that offers commands, or hears what is pressed in its messages. */
export interface Program {
  readonly instance: IntegrationDocument;
  readonly interactive: Interactive;
  readonly values: InteractiveHost["values"];
}

export type OfferingProgram = Program & { readonly offered: OfferedCommand };

async function listPrograms(services: Pick<Services, "readStore" | "integrations">): Promise<Program[]> {
  return (await listInstances(services)).flatMap((instance) => {
    const integration = services.integrations.find(({ name }) => name === instance.name);
    if (integration?.interactive === undefined) return [];
    return [{ instance, interactive: integration.interactive, values: plainSettings(integration, instance) }];
  });
}

/** The commands of all instances, the oldest instance first: the first one with a word has it. */
export async function listOffers(services: Services): Promise<OfferingProgram[]> {
  const offers = new Map<string, OfferingProgram>();
  for (const program of await listPrograms(services)) {
    const offered = (program.interactive.runCommand && program.interactive.offers?.(program.values)) ?? [];
    const added = offered.filter(({ word }) => !offers.has(word));
    if (added.length === 0 || !(await isActive(services, program))) continue;
    for (const each of added) offers.set(each.word, { ...program, offered: each });
  }
  return [...offers.values()];
}

/** The program whose account this is, if it hears what is pressed. */
export const programOfAccount = (services: Services, actorId: string): Promise<Program | undefined> =>
  hearing(services, ({ instance }) => instance.actorId === actorId);

/** The instance, if it hears what is pressed. */
export const programById = (services: Services, instanceId: string): Promise<Program | undefined> =>
  hearing(services, ({ instance }) => instance.id === instanceId);

async function hearing(services: Services, isMeant: (program: Program) => boolean): Promise<Program | undefined> {
  const program = (await listPrograms(services)).find(isMeant);
  return program?.interactive.press !== undefined && (await isActive(services, program)) ? program : undefined;
}

/** An instance is paused by deactivating its account. */
const isActive = async ({ readStore }: Services, { instance }: Program): Promise<boolean> =>
  (await readStore.get(users, instance.actorId))?.isActive === true;
