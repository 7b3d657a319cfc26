import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { rest } from "@logue/infra/retry.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { GraphQLError } from "graphql";
import { clientError } from "../execution/operation-errors.ts";
import { requestError } from "../execution/request-errors.ts";
import { readError } from "../execution/store-errors.ts";
import type { Connection } from "../fan-out/connection.ts";
import { enterRoom } from "../fan-out/enter-room.ts";
import type { Beginning, LiveField } from "../fan-out/live-field.ts";
import { LiveSubscription } from "../fan-out/live-subscription.ts";
import type { RoomFeeds } from "../fan-out/room-feeds.ts";
import type { SubscriptionReplayRoomArgs } from "../generated/resolvers.ts";
import { limitError } from "../limits/limit-errors.ts";
import { roomToFollow } from "../messages/subscriptions.ts";
import { withoutOrigin } from "../schema/cursor-origin.ts";
import { recordReplay } from "./record-replay.ts";
import { type Pace, type Replay, replaySource } from "./replay-room.ts";
import { wantedHistory } from "./room-history.ts";
import { historyCursor } from "./types.ts";

export interface LiveReplayOptions {
  readonly readStore: ReadStore;
  readonly roomFeeds: RoomFeeds;
}

const speedMax = 1_000;
const dayMs = 86_400_000;

/**
 * `replayRoom`. The subscription is attached to the room's feed, which ends it when the viewer may no
 * longer read the room, and sends it nothing else.
 */
export function createLiveReplay({ readStore, roomFeeds }: LiveReplayOptions): LiveField {
  const playing = new WeakSet<Connection>();
  return async ({ onEnd, ...beginning }, fieldArguments) => {
    const asked = fieldArguments as unknown as SubscriptionReplayRoomArgs;
    const { connection, viewer } = beginning;
    if (playing.has(connection)) {
      onEnd();
      return limitError("TooManySubscriptions", "A socket plays one room at a time.");
    }
    playing.add(connection);
    const ending = new AbortController();
    let replay: Replay | undefined;
    const roomId = asked.roomId.toLowerCase();
    const subscription = new LiveSubscription({
      ...beginning,
      source: replaySource(() => begun(replay)),
      sequence: () => 0,
      onEnd: (ended) => {
        ending.abort();
        playing.delete(connection);
        roomFeeds.detach(roomId, ended);
        onEnd();
      },
    });
    const feed = roomFeeds.attachReader(roomId, subscription);
    const allowed = await enterRoom(feed, subscription, () => roomToFollow(readStore, viewer, { roomId }));
    if (allowed instanceof Error) return allowed;
    const planned = await plan(beginning, asked, allowed.room, ending.signal).catch(refusal);
    if (planned instanceof Error) {
      await subscription.return();
      return planned;
    }
    if (subscription.hasEnded) return requestError("NotAMember");
    replay = planned;
    return subscription;
  };
}

const refusal = (error: unknown): GraphQLError => clientError(readError(error));

function begun(replay: Replay | undefined): Replay {
  if (replay === undefined) throw new Error("The replay was not begun.");
  return replay;
}

async function plan(
  { operation, viewer, connection }: Pick<Beginning, "operation" | "viewer" | "connection">,
  asked: SubscriptionReplayRoomArgs,
  room: RoomDocument,
  signal: AbortSignal,
): Promise<Replay> {
  const context = { ...operation.contextFor(viewer), address: connection.address };
  const { roomLogs, cursorOrigin } = context.services;
  const given = asked.after ?? null;
  const after = given === null ? null : withoutOrigin(cursorOrigin, given);
  if (after === undefined) throw requestError("CursorForeign");
  const pace = paceOf(asked);
  const log = roomLogs.logOf(room);
  const wanted = await wantedHistory(context, log, asked, historyCursor.read(after));
  await recordReplay(context, room.id);
  return {
    ...{ roomId: room.id, log, wanted, pace, open: roomLogs.open },
    rest: (pauseMs) => rest(pauseMs, signal),
    hasEnded: () => signal.aborted,
  };
}

/** Throws `InputInvalid` for a pace out of its bounds. */
function paceOf(asked: SubscriptionReplayRoomArgs): Pace {
  const { speed, pauseMaxMs } = { speed: asked.speed ?? 1, pauseMaxMs: asked.pauseMaxMs ?? dayMs };
  if (!(speed >= 1 && speed <= speedMax)) throw requestError("InputInvalid", `A speed is 1 to ${speedMax}.`);
  if (!(pauseMaxMs >= 0 && pauseMaxMs <= dayMs)) throw requestError("InputInvalid", "The longest pause is 0 to one day.");
  return { speed, pauseMaxMs };
}
