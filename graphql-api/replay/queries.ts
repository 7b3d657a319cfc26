import { readableRoom } from "../access.ts";
import { requestError } from "../execution/request-errors.ts";
import { storeErrors } from "../execution/store-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { pageSize } from "../schema/connections.ts";
import { historicChange } from "./historic-changes.ts";
import { recordReplay } from "./record-replay.ts";
import { readHistory, wantedHistory } from "./room-history.ts";
import { historyCursor } from "./types.ts";

export const replayQueries: Pick<QueryResolvers, "roomHistory"> = {
  roomHistory: (_query, { roomId, first, after, ...asked }, context) =>
    storeErrors(async () => {
      const room = await readableRoom(context, roomId.toLowerCase());
      if (room === undefined) throw requestError("RoomUnknown");
      const { roomLogs } = context.services;
      const log = roomLogs.logOf(room);
      const position = historyCursor.read(after);
      const wanted = await wantedHistory(context, log, asked, position);
      await recordReplay(context, room.id);
      const { events, next } = await readHistory(log, wanted, pageSize(first, 50));
      const changes = await Promise.all(events.map(async (event) => historicChange(await roomLogs.open(event), room.id, null)));
      return historyCursor.connection(changes, ({ event }) => event.position, next, position);
    }),
};
