import { signalsTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumerHandle, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { PresenceState } from "./presence-state.ts";

/** What instances of the API tell each other. A signal may be lost and is never kept. */
export type Signal =
  | {
      readonly kind: "presence";
      readonly instanceId: string;
      readonly people: readonly PresenceOnInstance[];
    }
  | { readonly kind: "typing"; readonly roomId: string; readonly userId: string; readonly isTyping: boolean }
  /**
   * A draft of this person was saved or deleted; what it says is read from the work-store. Version 0.1.0 takes kinds that it does not
   * know for `signInsEnded`: `ids` is there for it.
   */
  | {
      readonly kind: "draft";
      readonly userId: string;
      readonly roomId: string;
      readonly threadRootId: string | null;
      readonly ids: readonly [];
    }
  /** Ended sessions and revoked access tokens. */
  | { readonly kind: "signInsEnded"; readonly ids: readonly string[] };

export interface PresenceOnInstance {
  readonly userId: string;
  readonly isConnected: boolean;
  readonly chosen: PresenceState;
}

export interface Signals {
  send(key: string, signal: Signal): void;
}

/** Sends signals, and forgets those that the bus does not take: the next heartbeat says the same again. */
export const createSignals = (eventBus: EventBus, onLost: (error: unknown) => void): Signals => ({
  send(key, signal) {
    eventBus.publish(signalsTopic, [{ key, value: JSON.stringify(signal), headers: {} }]).catch(onLost);
  },
});

/** Every signal, those of this instance too. */
export const followSignals = (eventBus: EventBus, onSignal: (signal: Signal) => void): Promise<ConsumerHandle> =>
  eventBus.broadcast({
    topic: signalsTopic,
    handle: (records) => {
      for (const { value } of records) onSignal(JSON.parse(value) as Signal);
    },
  });
