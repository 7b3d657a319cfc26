import { signalsTopic } from "@logue/command-service/contract/topics.ts";
import type { ConsumerHandle, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { PresenceState } from "./presence-state.ts";

/** Signals between instances of the API. A signal may be lost and is never stored. */
export type Signal =
  | {
      readonly kind: "presence";
      readonly instanceId: string;
      readonly people: readonly PresenceOnInstance[];
    }
  | { readonly kind: "typing"; readonly roomId: string; readonly userId: string; readonly isTyping: boolean }
  /**
   * A draft of this person was saved or deleted. Its text is read from the work-store. Version
   * 0.1.0 treats unknown kinds as `signInsEnded`; `ids` is needed for that version.
   */
  | {
      readonly kind: "draft";
      readonly userId: string;
      readonly roomId: string;
      readonly threadRootId: string | null;
      readonly ids: readonly [];
    }
  /** A scheduled message of this person changed. It is read from the work-store too. */
  | { readonly kind: "scheduledMessage"; readonly userId: string; readonly messageId: string; readonly ids: readonly [] }
  /** A program answered this person alone. It is read from the work-store too. */
  | { readonly kind: "programAnswer"; readonly userId: string; readonly answerId: string; readonly ids: readonly [] }
  /** A program opened, changed or closed a dialog of this person. It is read from the work-store too. */
  | {
      readonly kind: "programDialog";
      readonly userId: string;
      readonly dialogId: string;
      readonly askedBy: string | null;
      readonly ids: readonly [];
    }
  /** A program with an open socket is asked something; it is read from the work-store. */
  | {
      readonly kind: "envelopeWaits";
      readonly instanceId: string;
      readonly actorId: string;
      readonly envelopeId: string;
      readonly ids: readonly [];
    }
  | { readonly kind: "envelopeAnswered"; readonly envelopeId: string; readonly ids: readonly [] }
  /** This person arranged the sidebar. It is read from the work-store too. */
  | { readonly kind: "sidebar"; readonly userId: string; readonly ids: readonly [] }
  /** What a client of this person shows. The ids are for version 0.1.0 again. */
  | {
      readonly kind: "sight";
      readonly userId: string;
      readonly clientId: string;
      readonly sight: Sight | null;
      readonly ids: readonly [];
    }
  /** This person is erased: nothing of the person is shown any more. */
  | { readonly kind: "personErased"; readonly userId: string; readonly ids: readonly [] }
  /** Ended sessions and revoked access tokens. */
  | { readonly kind: "signInsEnded"; readonly ids: readonly string[] };

/** A room that a person reads, and the thread that is open beside it. */
export interface Sight {
  readonly roomId: string;
  readonly threadRootId: string | null;
}

export interface PresenceOnInstance {
  readonly userId: string;
  readonly isConnected: boolean;
  readonly chosen: PresenceState;
  /** Without input for some time. Missing in signals of version 0.1.0. */
  readonly isIdle?: boolean;
  /** By the person's schedule or pause. Missing in signals of version 0.1.0. */
  readonly isNotDisturbed?: boolean;
}

export interface Signals {
  send(key: string, signal: Signal): void;
}

/** Sends signals. Those that the bus does not accept are dropped: the next heartbeat repeats them. */
export const createSignals = (eventBus: EventBus, onLost: (error: unknown) => void): Signals => ({
  send(key, signal) {
    eventBus.publish(signalsTopic, [{ key, value: JSON.stringify(signal), headers: {} }]).catch(onLost);
  },
});

/** Every signal, also those of this instance. */
export const followSignals = (eventBus: EventBus, onSignal: (signal: Signal) => void): Promise<ConsumerHandle> =>
  eventBus.broadcast({
    topic: signalsTopic,
    handle: (records) => {
      for (const { value } of records) onSignal(JSON.parse(value) as Signal);
    },
  });
