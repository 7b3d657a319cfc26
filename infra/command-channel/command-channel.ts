/** A command on the channel: its sender, its data and its id. Plain JSON. */
export interface CommandEnvelope {
  /** Chosen by the sender; the same id always means the same command. */
  readonly commandId: string;
  readonly type: string;
  readonly data: unknown;
  readonly actorId: string;
  readonly actorKind: "user" | "bot" | "app" | "system" | "auditor" | "operator";
  readonly correlationId: string;
  readonly traceparent?: string;
  /** The id of the session in which the person sent it, never the session's secret. */
  readonly sessionId?: string;
  /** The access token, import or integration that it came through; none for a session. */
  readonly via?: string;
  /**
   * The only permissions that the access token leaves its owner; none for a session and for a token
   * without such a limit.
   */
  readonly limit?: readonly string[];
  /** The id of the event that made a handler send it; none for what a person asks for. */
  readonly causationId?: string;
  /** ISO 8601. Only an import may set it: the time of the original action. */
  readonly occurredAt?: string;
  /** Data that must never be in the log, such as a password. It is neither logged nor stored. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A refusal's code, or the position of the accepted command's last event. */
export type CommandAnswer =
  | {
      readonly kind: "accepted";
      readonly stream: string;
      readonly revision: number;
      readonly position: string;
      /** For a command that wrote to several streams: the positions of its other events. */
      readonly earlier?: readonly { readonly stream: string; readonly position: string }[];
      readonly result: Readonly<Record<string, unknown>>;
      /** A result only for the sender, such as a session's token. Neither logged nor stored. */
      readonly secrets?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly details: Readonly<Record<string, string | number>>;
      /** For the sender alone: the token by which a sign-in goes on with its second step. */
      readonly secrets?: Readonly<Record<string, string>>;
    };

/**
 * Answers commands in the command service. It rejects only when something is broken: a refusal is
 * an answer.
 */
export type CommandHandler = (command: CommandEnvelope) => Promise<CommandAnswer>;

/**
 * The port between the API and the command service. A command may be sent again after a transport
 * failure: its id identifies it.
 */
export interface CommandChannel {
  /**
   * Rejects with `CommandChannelUnavailable` when the command did not get through, with any other
   * error when its handler broke. Commands of one room that are sent in one turn reach the handler
   * in the order in which they were sent.
   */
  send(command: CommandEnvelope): Promise<CommandAnswer>;
  /** Resolves when every command that was sent is answered. */
  close(): Promise<void>;
}

/**
 * The channel is closed or the command service cannot be reached; whether the command was handled
 * may be unknown.
 */
export class CommandChannelUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandChannelUnavailable";
  }
}

/** The command service rejects this process: the service tokens differ. A retry does not help. */
export class CommandChannelForbidden extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandChannelForbidden";
  }
}

/** The server at the address is not a command service. A retry does not help. */
export class NoCommandService extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "NoCommandService";
  }
}
