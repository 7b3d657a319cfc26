import type { Commands } from "@logue/command-service/contract/commands.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import { listLetters, type ReactionState, readState, whenSteered } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { mayExportRecord } from "../access.ts";
import { refusedPayload, viewerCommand } from "../commands/send-command.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { deliveriesOf } from "./deliveries.ts";
import { replayBeginning } from "./replay-beginning.ts";

type Mutations = "pauseReaction" | "resumeReaction" | "retryDeadLetters" | "replayReaction" | "redeliver";

export const reactionMutations: Pick<MutationResolvers, Mutations> = {
  pauseReaction: (_mutation, { input }, context) => steer(context, input, async () => ({ change: "paused" })),
  resumeReaction: (_mutation, { input }, context) => steer(context, input, async () => ({ change: "resumed" })),
  retryDeadLetters: (_mutation, { input }, context) =>
    steer(context, input, async ({ instance }) => {
      const eventId = input.eventId ?? null;
      const letters = await listLetters(context.services.workStore, instance);
      const isThere = eventId === null || letters.some((letter) => letter.eventId === eventId);
      return isThere ? { change: "retried", eventId } : refuse("DeadLetterUnknown");
    }),
  replayReaction: (_mutation, { input }, context) =>
    steer(context, input, async ({ state }) => {
      const { withDeleted } = input;
      if (withDeleted && !mayExportRecord(context)) return refuse("NotPermitted");
      return { change: "replayed", after: await replayBeginning(context, input.from, state.after), withDeleted };
    }),
  redeliver: (_mutation, { input }, context) =>
    steer(context, input, async ({ instance }) => {
      const { withDeleted, deliveryId } = input;
      if (withDeleted && !mayExportRecord(context)) return refuse("NotPermitted");
      const delivery = (await deliveriesOf(context.services, instance)).find(({ id }) => id === deliveryId);
      if (delivery?.source === undefined) return refuse("DeliveryUnknown");
      const { eventId, position } = delivery.source;
      const before = { direction: "backwards", after: position, limit: 1 } as const;
      const [last] = await context.services.sealedEventStore.readAll(before);
      return { change: "redelivered", after: last?.position ?? startPosition, eventId, withDeleted };
    }),
};

/** What the log says. The hosts of integrations do it. */
interface Steering {
  readonly change: Commands["SteerReaction"]["change"];
  readonly after?: Position;
  readonly eventId?: string | null;
  readonly withDeleted?: boolean;
}

interface Found {
  readonly instance: IntegrationDocument;
  readonly state: ReactionState;
}

/** Within so long a host has usually done it, so that the next query shows it. */
const doneWithinMs = 3_000;

/** What there is of the reaction is told only to those who may steer it. */
async function steer(
  context: RequestContext,
  input: { readonly instanceId: string; readonly commandId?: string | null },
  plan: (found: Found) => Promise<Steering | Refusal>,
) {
  const { instanceId } = input;
  const { viewer, send } = viewerCommand(context, "SteerReaction", input);
  const found = viewerMay(viewer, "workspace.changeSettings") ? await find(context, instanceId) : refuse("NotPermitted");
  const steering = isRefusal(found) ? found : await plan(found);
  if (isRefusal(steering)) return refusedPayload(steering);
  const { change, after = null, eventId = null, withDeleted = false } = steering;
  const payload = await send({ instanceId, change, after, eventId, withDeleted }, { instanceId });
  if (payload.position !== null) await whenSteered(context.services.workStore, payload.position, doneWithinMs);
  return payload;
}

async function find({ services }: RequestContext, instanceId: string): Promise<Found | Refusal> {
  const instance = await services.readStore.get(integrationInstances, instanceId);
  if (instance === undefined) return refuse("IntegrationUnknown");
  const state = await readState(services.workStore, instanceId);
  return state === undefined ? refuse("ReactionUnknown") : { instance, state };
}
