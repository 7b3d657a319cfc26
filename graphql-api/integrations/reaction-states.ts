import { publicEventsOf, sourcesOf } from "@logue/command-service/contract/public-events/public-events.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { readRange } from "@logue/infra/event-store/replaying/read-range.ts";
import { listLetters, type Reaction, readState } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import { demand, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { InstantInput, IntegrationReaction, ReplayPreview } from "../generated/resolvers.ts";
import { plainSettings } from "./plain-settings.ts";
import { reactionParts } from "./reacting.ts";
import { replayBeginning } from "./replay-beginning.ts";

const shownLettersMax = 100;
const waitingMax = 500;
const countedMax = 2_000;

/** What administrators see of an instance; null where it does nothing with events or has not begun. */
export async function reactionOf(context: RequestContext, instance: IntegrationDocument): Promise<IntegrationReaction | null> {
  demand(signedIn(context), "workspace.changeSettings");
  const { workStore } = context.services;
  const state = await readState(workStore, instance.id);
  if (state === undefined) return null;
  const { after, isPaused, failing, lastFailure, switchedOffWith } = state;
  const letters = await listLetters(workStore, instance);
  return {
    ...{ isPaused, isSwitchedOff: switchedOffWith !== undefined, position: after },
    waiting: await waitingAfter(context, instance, after),
    failing: failing && { ...failing, since: timeOf(failing.sinceMs) },
    lastFailure: lastFailure === undefined ? null : { ...lastFailure, at: timeOf(lastFailure.atMs) },
    deadLetterCount: letters.length,
    deadLetters: letters.slice(0, shownLettersMax),
  };
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

async function waitingAfter(context: RequestContext, instance: IntegrationDocument, after: Position) {
  const sources = sourcesOf(reactionIn(context, instance)?.events ?? []);
  const page = await context.services.sealedEventStore.readAll({ after, limit: waitingMax + 1 });
  const waiting = page.slice(0, waitingMax).filter(({ type }) => sources.has(type));
  return { count: waiting.length, isMore: page.length > waitingMax, since: waiting[0]?.created ?? null };
}

const reactionIn = ({ services }: RequestContext, instance: IntegrationDocument): Reaction | undefined =>
  services.integrations.find(({ name }) => name === instance.name)?.react;

/** Counts what a replay would send, by the rules of the replay itself. */
export async function previewReplay(
  context: RequestContext,
  instance: IntegrationDocument,
  from: InstantInput,
): Promise<ReplayPreview | null> {
  const { services } = context;
  const react = reactionIn(context, instance);
  const state = await readState(services.workStore, instance.id);
  if (react === undefined || state === undefined) return null;
  const after = await replayBeginning(context, from, state.after);
  const isSent = sentBy(context, instance, react);
  const sources = sourcesOf(react.events);
  let [looked, count] = [0, 0];
  for await (const { events } of readRange(services.sealedEventStore, { after, until: state.after })) {
    for (const event of events.filter(({ type }) => sources.has(type))) {
      if (looked === countedMax) return { after, count, isMore: true };
      looked += 1;
      const opened = await services.roomLogs.open(event);
      for (const made of publicEventsOf(opened)) if (await isSent(made, opened)) count += 1;
    }
  }
  return { after, count, isMore: false };
}

type PublicEvents = ReturnType<typeof publicEventsOf>;

function sentBy({ services }: RequestContext, instance: IntegrationDocument, react: Reaction) {
  const integration = services.integrations.find(({ name }) => name === instance.name);
  const settings = integration === undefined ? {} : plainSettings(integration, instance);
  const { seenBy } = reactionParts(services);
  const reacting = { ...instance, settings: undefined, addedAt: instance.order };
  return async (event: PublicEvents[number], source: Parameters<typeof seenBy>[2]): Promise<boolean> => {
    if (!react.events.includes(event.type)) return false;
    if (react.wants?.(event, settings, instance.actorId) === false) return false;
    return (await seenBy(reacting, event, source, true)) !== null;
  };
}
