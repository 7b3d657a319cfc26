import type { Workspace } from "../layout/workspace.svelte.ts";
import { ThreadReadings } from "./thread-readings.svelte.ts";

const ofWorkspace = new WeakMap<Workspace, Map<string, ThreadReadings>>();

/** The readings of a room's threads, loaded when they are first asked for. */
export function threadReadingsOf(workspace: Workspace, roomId: string): ThreadReadings {
  const rooms = ofWorkspace.get(workspace) ?? new Map<string, ThreadReadings>();
  ofWorkspace.set(workspace, rooms);
  const known = rooms.get(roomId);
  if (known !== undefined) return known;
  const readings = new ThreadReadings(roomId, workspace.userId, workspace.connection);
  rooms.set(roomId, readings);
  void readings.load();
  return readings;
}
