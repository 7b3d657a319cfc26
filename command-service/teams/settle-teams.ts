import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { rest } from "@logue/infra/retry.ts";
import { systemActorId } from "../contract/commands.ts";
import { derivedId, teamStream } from "../contract/streams.ts";
import { settledPeopleMax, type TeamCommands } from "../contract/teams.ts";
import type { Log } from "../log.ts";
import type { RoomState } from "../rooms/room.ts";
import { entriesOf } from "../states/sharded-map.ts";
import type { TeamState, Unsettled } from "./team.ts";

export interface TeamSettlerOptions {
  readonly eventStore: Pick<EventStore, "readAll">;
  readonly teamNow: (teamId: string) => Promise<TeamState>;
  readonly roomNow: (roomId: string) => Promise<RoomState>;
  readonly handle: (envelope: CommandEnvelope) => Promise<CommandAnswer>;
  readonly log: Log;
  /** How long a team that another process changed is left to that process. Default: 5 seconds. */
  readonly othersPauseMs?: number;
}

/**
 * Makes the members of rooms follow from the events of teams. A team's state says what is still to
 * be done, so that a process continues where another one stopped, and what is done twice changes
 * nothing.
 */
export interface TeamSettler {
  /** Called before a command is handled here: what follows from it is done here at once. */
  expect(commandId: string): void;
  /** Called with each event of every process, in the store's order. */
  observe(event: { readonly stream: string; readonly metadata: Readonly<Record<string, string>> }): void;
  stop(): Promise<void>;
}

const prefix = teamStream("");
const pageSize = 1_000;
const retryPauseMs = 500;
const expectedMax = 1_000;

export function startSettlingTeams(options: TeamSettlerOptions): TeamSettler {
  const { log, othersPauseMs = 5_000 } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const expected = createRecentCache<true>(expectedMax);
  const waiting = new Set<string>();
  const timers = new Map<string, NodeJS.Timeout>();
  let running: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    for (const teamId of waiting) {
      if (signal.aborted) return;
      waiting.delete(teamId);
      try {
        await settleTeam(teamId, options, signal);
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ error: String(error), teamId }, "The channels of a team do not follow it for now");
        waiting.add(teamId);
        await rest(retryPauseMs, signal);
      }
    }
  };

  const wake = (teamId: string): void => {
    waiting.add(teamId);
    running ??= drain().finally(() => {
      running = undefined;
      const [next] = waiting;
      if (next !== undefined && !signal.aborted) wake(next);
    });
  };

  const wakeLater = (teamId: string): void => {
    if (timers.has(teamId)) return;
    const fire = (): void => {
      timers.delete(teamId);
      wake(teamId);
    };
    timers.set(teamId, setTimeout(fire, othersPauseMs).unref());
  };

  const lookingThrough = wakeEveryTeam(options, wake, signal);
  return {
    expect: (commandId) => void expected.set(commandId, true),
    observe({ stream, metadata }) {
      if (!stream.startsWith(prefix)) return;
      const teamId = stream.slice(prefix.length);
      if (expected.has(metadata.commandId ?? "")) wake(teamId);
      else wakeLater(teamId);
    },
    async stop() {
      stopping.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await lookingThrough;
      await running;
    },
  };
}

/** Teams that the process before left unsettled are found by reading all teams once. */
async function wakeEveryTeam(options: TeamSettlerOptions, wake: (teamId: string) => void, signal: AbortSignal): Promise<void> {
  let after: string | undefined;
  while (!signal.aborted) {
    try {
      const events = await options.eventStore.readAll({ after, limit: pageSize, streamPrefixes: [prefix] });
      for (const { stream } of events) wake(stream.slice(prefix.length));
      after = events.at(-1)?.position;
      if (events.length < pageSize) return;
    } catch (error) {
      if (signal.aborted) return;
      options.log.warn({ error: String(error) }, "Teams cannot be looked through for now");
      await rest(retryPauseMs, signal);
    }
  }
}

async function settleTeam(teamId: string, options: TeamSettlerOptions, signal: AbortSignal): Promise<void> {
  for (let settled = -1; ; ) {
    const [owed] = (await options.teamNow(teamId)).unsettled;
    if (owed === undefined || owed.revision === settled || signal.aborted) return;
    for (const roomId of owed.roomIds) await settleInRoom(teamId, roomId, owed, options, signal);
    if (signal.aborted) return;
    const data = { teamId, throughRevision: owed.revision };
    await send("RecordTeamSettled", data, derivedId("team-settled", teamId, String(owed.revision)), options);
    settled = owed.revision;
  }
}

async function settleInRoom(
  teamId: string,
  roomId: string,
  { revision, userId, causedById }: Unsettled,
  options: TeamSettlerOptions,
  signal: AbortSignal,
): Promise<void> {
  const people = userId === null ? await everyoneOf(teamId, roomId, options) : [userId];
  for (let start = 0; start === 0 || start < people.length; start += settledPeopleMax) {
    if (signal.aborted) return;
    const userIds = people.slice(start, start + settledPeopleMax);
    // The id names what is done, so that the same work done again is the same command.
    const commandId = derivedId("team-in-room", teamId, String(revision), roomId, ...userIds);
    await send("SettleTeamInRoom", { teamId, roomId, userIds, causedById }, commandId, options);
  }
}

/** Everyone in the team, and everyone in the room through a team. */
async function everyoneOf(teamId: string, roomId: string, { teamNow, roomNow }: TeamSettlerOptions): Promise<string[]> {
  const [team, room] = await Promise.all([teamNow(teamId), roomNow(roomId)]);
  const people = new Set([...entriesOf(team.members), ...entriesOf(room.byTeam)].map(([userId]) => userId));
  return [...people].sort();
}

/** Refusals that pass are tried again by the caller; the others are a bug, and are told and left. */
async function send<Type extends "SettleTeamInRoom" | "RecordTeamSettled">(
  type: Type,
  data: TeamCommands[Type],
  commandId: string,
  { handle, log }: TeamSettlerOptions,
): Promise<void> {
  const answer = await handle({ type, data, commandId, correlationId: commandId, actorId: systemActorId, actorKind: "system" });
  if (answer.kind !== "refused") return;
  if (["Overloaded", "StoreUnavailable", "StoreFull"].includes(answer.code)) throw new Error(answer.code);
  log.error({ type, code: answer.code, teamId: data.teamId }, "A channel cannot follow a team");
}
