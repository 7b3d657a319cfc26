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
}

/** A refusal by code, or where the accepted command's last event lies. */
export type CommandAnswer =
  | {
      readonly kind: "accepted";
      readonly stream: string;
      readonly revision: number;
      readonly position: string;
      readonly result: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "refused"; readonly code: string; readonly details: Readonly<Record<string, string | number>> };

/** The port between the API and the command service. A transport failure may be sent again: the command id makes it one. */
export interface CommandChannel {
  send(command: CommandEnvelope): Promise<CommandAnswer>;
  close(): Promise<void>;
}
