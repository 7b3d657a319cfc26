import type { Commands } from "@logue/command-service/contract/commands.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { type Position, startPosition } from "@logue/infra/event-store/event-store.ts";
import {
  changeState,
  type KeptLetter,
  listLetters,
  paused,
  type ReactionState,
  readState,
  redeliver,
  replayedAfter,
  resumed,
  retryLetter,
} from "@logue/integrations/index.ts";
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
  pauseReaction: (_mutation, { input }, context) =>
    steer(context, input, async ({ change }) => ({ change: "paused", make: () => change(paused) })),
  resumeReaction: (_mutation, { input }, context) =>
    steer(context, input, async ({ change }) => ({ change: "resumed", make: () => change(resumed) })),
  retryDeadLetters: (_mutation, { input }, context) =>
    steer(context, input, async ({ instance, retry }) => {
      const eventId = input.eventId ?? null;
      const letters = await listLetters(context.services.workStore, instance);
      const wanted = letters.filter((letter) => eventId === null || letter.eventId === eventId);
      if (eventId !== null && wanted.length === 0) return refuse("DeadLetterUnknown");
      return { change: "retried", eventId, make: () => retry(wanted) };
    }),
  replayReaction: (_mutation, { input }, context) =>
    steer(context, input, async ({ state, change }) => {
      const { withDeleted } = input;
      if (withDeleted && !mayExportRecord(context)) return refuse("NotPermitted");
      const after = await replayBeginning(context, input.from, state.after);
      return { change: "replayed", after, withDeleted, make: () => change(replayedAfter(after, withDeleted)) };
    }),
  redeliver: (_mutation, { input }, context) =>
    steer(context, input, async ({ instance }) => {
      const { withDeleted, deliveryId } = input;
      if (withDeleted && !mayExportRecord(context)) return refuse("NotPermitted");
      const { workStore, sealedEventStore, clock } = context.services;
      const delivery = (await deliveriesOf(context.services, instance)).find(({ id }) => id === deliveryId);
      if (delivery?.source === undefined) return refuse("DeliveryUnknown");
      const { eventId, position } = delivery.source;
      const [last] = await sealedEventStore.readAll({ direction: "backwards", after: position, limit: 1 });
      const asked = { eventId, before: last?.position ?? startPosition, type: delivery.event ?? "", withDeleted };
      return { change: "redelivered", eventId, withDeleted, make: () => redeliver(workStore, instance, asked, clock()) };
    }),
};

/** What the log says, and then how it is done. */
interface Steering {
  readonly change: Commands["SteerReaction"]["change"];
  readonly after?: Position;
  readonly eventId?: string | null;
  readonly withDeleted?: boolean;
  readonly make: () => Promise<unknown>;
}

interface Found {
  readonly instance: IntegrationDocument;
  readonly state: ReactionState;
  change(how: (state: ReactionState) => ReactionState): Promise<unknown>;
  retry(letters: readonly KeptLetter[]): Promise<unknown>;
}

/**
 * The log says who did it before it is done, and a command that is sent again does it again. What
 * there is of the reaction is told only to those who may steer it.
 */
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
  const { make, change, after = null, eventId = null, withDeleted = false } = steering;
  const payload = await send({ instanceId, change, after, eventId, withDeleted }, { instanceId });
  if (payload.refusal === null) await make();
  return payload;
}

async function find({ services }: RequestContext, instanceId: string): Promise<Found | Refusal> {
  const { readStore, workStore, clock } = services;
  const instance = await readStore.get(integrationInstances, instanceId);
  if (instance === undefined) return refuse("IntegrationUnknown");
  const state = await readState(workStore, instanceId);
  if (state === undefined) return refuse("ReactionUnknown");
  return {
    ...{ instance, state },
    change: (how) => changeState(workStore, instanceId, clock(), how),
    async retry(letters) {
      for (const { eventId } of letters) await retryLetter(workStore, instance, eventId, clock());
    },
  };
}
