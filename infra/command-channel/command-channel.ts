/** A command as it crosses the channel: who asks, what, and under which id. Plain JSON. */
export interface CommandEnvelope {
  /** Made by the asker; the same id is the same command, for ever. */
  readonly commandId: string;
  readonly type: string;
  readonly data: unknown;
  readonly actorId: string;
  readonly actorKind: "user" | "bot" | "app" | "system" | "auditor";
  readonly correlationId: string;
  readonly traceparent?: string;
  /** ISO 8601. Only an import may give it: the time at which it really happened. */
  readonly occurredAt?: string;
  /** What a command needs that must never be in the log, such as a password. It is neither logged nor kept. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A refusal by code, or where the accepted command's last event lies. */
export type CommandAnswer =
  | {
      readonly kind: "accepted";
      readonly stream: string;
      readonly revision: number;
      readonly position: string;
      /** Of a command that wrote to several streams: where the others of its events lie. */
      readonly earlier?: readonly { readonly stream: string; readonly position: string }[];
      readonly result: Readonly<Record<string, unknown>>;
      /** What was made for the asker alone, such as a session's token. Neither logged nor remembered. */
      readonly secrets?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "refused"; readonly code: string; readonly details: Readonly<Record<string, string | number>> };

/** What answers commands at the far end of a channel. It rejects only where something is broken: a "no" is an answer. */
export type CommandHandler = (command: CommandEnvelope) => Promise<CommandAnswer>;

/** The port between the API and the command service. A transport failure may be sent again: the command id makes it one. */
export interface CommandChannel {
  /**
   * Rejects with `CommandChannelUnavailable` when the command did not get through, with any other error when its handler broke.
   * Commands of one room that are sent in one turn reach the handler in the order in which they were sent.
   */
  send(command: CommandEnvelope): Promise<CommandAnswer>;
  /** Resolves when every command that was sent is answered. */
  close(): Promise<void>;
}

/** The channel is closed or its far end cannot be reached; whether the command was handled may be unknown. */
export class CommandChannelUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandChannelUnavailable";
  }
}

/** The far end does not let this process in: the service tokens differ. Trying again is no use. */
export class CommandChannelForbidden extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandChannelForbidden";
  }
}

/** What answers at the address is no command service. Trying again is no use. */
export class NoCommandService extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "NoCommandService";
  }
}
