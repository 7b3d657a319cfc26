import type { Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { CommandMark } from "./command-digest.ts";

/**
 * The position of a command's last event in a stream, its sender, its digest, and how many events
 * it wrote there.
 */
export interface CommandTrace extends CommandMark {
  readonly actorId: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly eventCount: number;
}

/**
 * The commands that wrote a stream's newest events, by id: after a restart a command sent again is
 * answered from them.
 */
export type RecentCommands = Map<string, CommandTrace>;

const commandsMax = 256;

/** `position` is the append's, where the event itself does not know its own yet. */
export function rememberCommand(commands: RecentCommands, event: RecordedEvent, position: Position): void {
  const { commandId, actorId = "", commandDigest: digest } = event.metadata;
  if (commandId === undefined) return;
  const eventCount = (commands.get(commandId)?.eventCount ?? 0) + 1;
  commands.delete(commandId);
  const { stream, revision } = event;
  commands.set(commandId, { commandId, digest, actorId, stream, revision, position, eventCount });
  if (commands.size <= commandsMax) return;
  const oldest = commands.keys().next();
  if (!oldest.done) commands.delete(oldest.value);
}
