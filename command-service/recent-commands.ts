import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";

/** Where a command's last event lies in a stream, who sent it, and how many events it left there. */
export interface CommandTrace {
  readonly actorId: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly eventCount: number;
}

/** The commands that wrote a stream's newest events, by id: after a restart a command sent again is answered from them. */
export type RecentCommands = Map<string, CommandTrace>;

const commandsMax = 256;

/** `position` is the append's, where the event itself does not know its own yet. */
export function rememberCommand(commands: RecentCommands, event: RecordedEvent, position: Position): void {
  const { commandId, actorId = "" } = event.metadata;
  if (commandId === undefined) return;
  const eventCount = (commands.get(commandId)?.eventCount ?? 0) + 1;
  commands.delete(commandId);
  commands.set(commandId, { actorId, stream: event.stream, revision: event.revision, position, eventCount });
  if (commands.size <= commandsMax) return;
  const oldest = commands.keys().next();
  if (!oldest.done) commands.delete(oldest.value);
}
