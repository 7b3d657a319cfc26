import type { EntityReference } from "../command.ts";
import type { AcceptedCommand } from "../handling/accept-command.ts";
import type { NamedStates } from "../handling/decide-batch.ts";
import type { CachedState } from "./cached-state.ts";
import type { StateCache } from "./state-cache.ts";

/**
 * The states of all commands. A cached state costs no read; a state that had to be read is checked
 * again, as it may have changed meanwhile.
 */
export async function readStates(cache: StateCache, commands: readonly AcceptedCommand[]): Promise<NamedStates[]> {
  for (let round = 1; ; round += 1) {
    const ready = commands.map((command) => readyStates(cache, command));
    if (ready.every((states) => states !== undefined)) return ready;
    const loaded: NamedStates[] = [];
    for (const [index, command] of commands.entries()) loaded.push(ready[index] ?? (await loadStates(cache, command)));
    // A cache too small for what is asked of it would never be ready: what was just read must do.
    if (round === 3) return loaded;
  }
}

function readyStates(cache: StateCache, command: AcceptedCommand): NamedStates | undefined {
  const states = new Map<string, CachedState>();
  for (const [name, reference] of inReadingOrder(command)) {
    const cached = cache.ready(resolve(reference, states));
    if (cached === undefined) return undefined;
    states.set(name, cached);
  }
  return states;
}

async function loadStates(cache: StateCache, command: AcceptedCommand): Promise<NamedStates> {
  const states = new Map<string, CachedState>();
  for (const [name, reference] of inReadingOrder(command)) {
    const resolved = resolve(reference, states);
    states.set(name, cache.ready(resolved) ?? (await cache.load(resolved)));
  }
  return states;
}

/** References whose id stands in another state come last. */
function inReadingOrder({ references }: AcceptedCommand): (readonly [string, EntityReference<unknown>])[] {
  const entries = Object.entries(references);
  return entries.some(([, { idFrom }]) => idFrom !== undefined)
    ? entries.sort(([, one], [, other]) => Number(one.idFrom !== undefined) - Number(other.idFrom !== undefined))
    : entries;
}

function resolve(reference: EntityReference<unknown>, states: NamedStates): EntityReference<unknown> {
  if (reference.idFrom === undefined) return reference;
  const { reference: name, idIn } = reference.idFrom;
  return {
    ...reference,
    id: idIn(states.get(name)?.state, (other) => states.get(other)?.state) ?? reference.id,
    idFrom: undefined,
  };
}
