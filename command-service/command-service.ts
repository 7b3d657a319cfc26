import type { CommandAnswer, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { type DataKeys, openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { type EventLoopWatch, watchEventLoop } from "@logue/infra/monitoring/event-loop-watch.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { EntityReference } from "./command.ts";
import { commands } from "./commands.ts";
import { openIdentifierDigest } from "./contract/identifier-digest.ts";
import { segmentEventsMax } from "./contract/messages.ts";
import { isRefusal } from "./contract/refusals.ts";
import { teamCommandDeclarations } from "./contract/teams.ts";
import { type AcceptedCommand, acceptCommand } from "./handling/accept-command.ts";
import { answerOnce } from "./handling/answer-once.ts";
import { resendPausesMs, safeAppend } from "./handling/append-safely.ts";
import { refused } from "./handling/command-answers.ts";
import { type CommandDigests, commandDigests } from "./handling/command-digest.ts";
import { commandHandler, type HandleAccepted, type HandleCommand } from "./handling/handle-command.ts";
import { tryCommand, wroteBefore } from "./handling/try-command.ts";
import { type IdentityLimits, openIdentity } from "./identity/identity.ts";
import { type CommandMetrics, measureAppends, measureCommands } from "./load/command-metrics.ts";
import { shedLoad } from "./load/shed-load.ts";
import type { Log } from "./log.ts";
import { oneRoomPerMessage } from "./messages/one-room-per-message.ts";
import { type RoomState, roomReference } from "./rooms/room.ts";
import { followChanges } from "./states/follow-changes.ts";
import { createStateCache, type StateCache } from "./states/state-cache.ts";
import { startSettlingTeams } from "./teams/settle-teams.ts";
import { type TeamState, teamReference } from "./teams/team.ts";
import { type UserState, userReference } from "./users/user.ts";
import { type WorkspaceState, workspaceReference } from "./workspace/workspace.ts";

export interface CommandServiceLimits {
  /** The most commands under way at once; what comes beyond is refused as Overloaded. */
  readonly commandsWaitingMax: number;
  /** The longest that the first command of one stream's queue may have waited when another one comes. */
  readonly waitingMaxMs: number;
  readonly segmentEventsMax: number;
  /** How many events' worth of states is kept in memory; a message weighs about 250 bytes. */
  readonly statesWeightMax: number;
  /** How many of the newest commands are answered from memory when they are sent again. */
  readonly commandsRememberedMax: number;
  readonly resendPausesMs: readonly number[];
  readonly identity: IdentityLimits;
}

export const defaultLimits: CommandServiceLimits = {
  commandsWaitingMax: 1_000,
  waitingMaxMs: 1_000,
  segmentEventsMax,
  statesWeightMax: 1_000_000,
  commandsRememberedMax: 20_000,
  resendPausesMs,
  identity: { sessionDays: 30, loginAttemptsMax: 10, registrationsMax: 100 },
};

export interface CommandServiceOptions {
  /** Seals personal data on the way in and opens it on the way out. */
  readonly eventStore: EventStore;
  /** The same store as it is, personal data sealed: what needs no personal data is read from here. */
  readonly sealedEventStore: EventStore;
  readonly vault: Vault;
  /** The keys of people, which digests of their commands are keyed by; default: those in the vault. */
  readonly dataKeys?: DataKeys;
  readonly log: Log;
  readonly clock?: () => number;
  readonly metrics?: CommandMetrics;
  readonly limits?: Partial<CommandServiceLimits>;
  /** While it is behind, new commands are refused as Overloaded; default: by how late timers fire. */
  readonly eventLoop?: EventLoopWatch;
}

export interface CommandService {
  /**
   * Resolves when the command's decision is durable, or with its refusal; rejects only for a bug of
   * ours.
   */
  readonly handle: (envelope: CommandEnvelope) => Promise<CommandAnswer>;
  health(): CommandServiceHealth;
  /** Lets what is under way end. */
  close(): Promise<void>;
}

export interface CommandServiceHealth {
  readonly isAccepting: boolean;
  readonly commandsWaiting: number;
}

const eventLoopDelayMaxMs = 250;

/** The only writer of events. */
export async function startCommandService(options: CommandServiceOptions): Promise<CommandService> {
  const { eventStore, sealedEventStore, vault, log, metrics, clock = Date.now } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const digest = await openIdentifierDigest(vault);
  const digests = commandDigests(openDataKeyCache(options.dataKeys ?? openDataKeys(vault)));
  const states = createStateCache({
    eventStore,
    sealedEventStore,
    weightMax: limits.statesWeightMax,
    onPoison: ({ id, type, stream, revision }, error) =>
      log.error(
        { eventId: id, type, stream, revision, error: String(error) },
        "A state cannot take an event in and goes on without it",
      ),
  });
  const observers: ((event: RecordedEvent) => void)[] = [states.observe];
  const report = (event: RecordedEvent): void => {
    for (const observe of observers) observe(event);
  };
  const follower = await followChanges(sealedEventStore, report, log);
  const append = safeAppend(eventStore, limits.resendPausesMs);
  const handleCommand = commandHandler({
    states,
    digests,
    clock,
    append: metrics === undefined ? append : measureAppends(append, metrics),
    segmentEventsMax: limits.segmentEventsMax,
    streamWaitingMax: limits.commandsWaitingMax,
    waitingMaxMs: limits.waitingMaxMs,
  });
  const eventLoop = options.eventLoop ?? watchEventLoop(eventLoopDelayMaxMs);
  const shedder = shedLoad(handleCommand, { ...limits, isOverloaded: eventLoop.isBehind, clock });
  const { commandsRememberedMax } = limits;
  const once = answerOnce(oneRoomPerMessage(shedder.handle, commandsRememberedMax), commandsRememberedMax);
  const identity = await openIdentity({
    ...{ vault, clock, log, handle: once },
    limits: limits.identity,
    isAccepting: shedder.isAccepting,
    send: (envelope) => measured(envelope),
    ...identityStates(states, digests),
  });
  const handleLogged = logFailures(identity.handle, log);
  const underWay = new Set<Promise<CommandAnswer>>();
  const accept: HandleCommand = async (envelope) => {
    const command = acceptCommand(envelope, { commands, clock, digest, digests });
    return isRefusal(command) ? refused(command) : handleLogged(command);
  };
  const measured = metrics === undefined ? accept : measureCommands(accept, metrics);
  const teams = startSettlingTeams({ eventStore: sealedEventStore, handle: measured, log, ...teamStates(states) });
  observers.push(teams.observe);
  const handle: HandleCommand = (envelope) => {
    if (Object.hasOwn(teamCommandDeclarations, envelope.type)) teams.expect(envelope.commandId);
    return measured(envelope);
  };

  return {
    handle: (envelope) => {
      const answer = handle(envelope);
      const forget = () => void underWay.delete(answer);
      underWay.add(answer);
      answer.then(forget, forget);
      return answer;
    },
    health: () => ({ isAccepting: shedder.isAccepting(), commandsWaiting: shedder.commandsWaiting() }),
    close: async () => {
      await teams.stop();
      await Promise.allSettled(underWay);
      await identity.stop();
      await follower.stop();
      eventLoop.stop();
    },
  };
}

/**
 * What the identity room may use: a command's decision, and the states as the event store has them
 * now.
 */
function identityStates(states: StateCache, digests: CommandDigests) {
  const now = stateNow(states);
  return {
    tryCommand: (command: AcceptedCommand) => tryCommand(command, { states, digests }),
    wroteBefore: (command: AcceptedCommand, userId: string | null) =>
      wroteBefore(command, userId === null ? workspaceReference : userReference(userId), { states, digests }),
    userNow: async (userId: string) => (await now(userReference(userId))) as UserState,
    workspaceNow: async () => (await now(workspaceReference)) as WorkspaceState,
  };
}

const teamStates = (states: StateCache) => ({
  teamNow: async (teamId: string) => (await stateNow(states)(teamReference(teamId))) as TeamState,
  roomNow: async (roomId: string) => (await stateNow(states)(roomReference(roomId))) as RoomState,
});

/** Reads a state as the event store has it now. */
const stateNow =
  (states: StateCache) =>
  async (reference: EntityReference<unknown>): Promise<unknown> => {
    const cached = await states.load(reference);
    await states.refresh(cached);
    return cached.state;
  };

/** A bug is told to the operator with what is needed to find it, and to the asker as a failure. */
const logFailures =
  (handle: HandleAccepted, log: Log): HandleAccepted =>
  async (command) => {
    try {
      return await handle(command);
    } catch (error) {
      const { type, commandId, actorId } = command.envelope;
      log.error({ error: error instanceof Error ? error.stack : String(error), type, commandId, actorId }, "A command failed");
      throw error;
    }
  };
