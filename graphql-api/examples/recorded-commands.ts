import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { AuditEntryDocument } from "@logue/projection-service/contract/audit.ts";
import { newestEntries } from "../audit/record.ts";
import type { TestApi } from "../testing/workspace.ts";

export interface RecordedCommands {
  /** The types of the commands that have written events. */
  readonly types: ReadonlySet<string>;
  /** What the record does not say of these events, one line each. */
  readonly missing: readonly string[];
}

export interface NotedCommands {
  follow(api: Pick<TestApi, "backEnd">): void;
  /** Looks for the events of the commands in the record. */
  look(api: Pick<TestApi, "backEnd">): Promise<RecordedCommands>;
}

/** Notes every command that is sent to an API from the moment on that it is followed. */
export function noteCommands(): NotedCommands {
  const sent = new Map<string, CommandEnvelope>();
  return {
    follow({ backEnd: { commands } }) {
      const { send } = commands;
      Object.assign(commands, {
        send: (command: CommandEnvelope) => {
          sent.set(command.commandId, command);
          return send(command);
        },
      });
    },
    async look({ backEnd: { readStore, sealedEventStore } }) {
      const entries = new Map<string, AuditEntryDocument>();
      for await (const entry of newestEntries(readStore)) entries.set(entry.id, entry);
      const events = await sealedEventStore.readAll({ limit: 100_000 });
      const written = events.flatMap((event) => {
        const command = sent.get(String(event.metadata.commandId));
        return command === undefined ? [] : [{ event, command }];
      });
      return {
        types: new Set(written.map(({ command }) => command.type)),
        missing: written.flatMap(({ event, command }) => differenceOf(event, command, entries.get(event.position)) ?? []),
      };
    },
  };
}

/** Undefined where the entry says who sent the command, through what, and because of what. */
function differenceOf(
  { type, position }: RecordedEvent,
  { type: command, actorId, actorKind, sessionId, via, causationId }: CommandEnvelope,
  entry: AuditEntryDocument | undefined,
): string | undefined {
  const told = entry && [entry.type, entry.actorId, entry.actorKind, entry.sessionId, entry.via, entry.causeId];
  const expected = [type, actorId, actorKind, sessionId, via, causationId];
  if (JSON.stringify(told) === JSON.stringify(expected)) return undefined;
  return `${command} at ${position}: ${JSON.stringify(told)} instead of ${JSON.stringify(expected)}`;
}
