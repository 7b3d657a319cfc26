import { type Connection, closeCodes } from "./connection.ts";

/** The open sockets of signed-in users, by user. */
export interface Connections {
  /** Returns false when the user already has the most sockets allowed. */
  add(connection: Connection): boolean;
  remove(connection: Connection): void;
  /** Closes the sockets that use these sessions or access tokens, or those of these programs. */
  endSignIns(ids: ReadonlySet<string>): void;
  endPerson(userId: string, code: number, reason: string): void;
  endAll(code: number, reason: string): void;
  of(userId: string): ReadonlySet<Connection>;
  all(): Iterable<Connection>;
}

const none: ReadonlySet<Connection> = new Set();

export function createConnections(connectionsPerPersonMax: number): Connections {
  const byUser = new Map<string, Set<Connection>>();
  return {
    add(connection) {
      const userId = connection.viewer?.userId;
      if (userId === undefined) return false;
      const own = byUser.get(userId) ?? new Set();
      if (own.size >= connectionsPerPersonMax) return false;
      byUser.set(userId, own.add(connection));
      return true;
    },
    remove(connection) {
      const userId = connection.viewer?.userId;
      const own = userId === undefined ? undefined : byUser.get(userId);
      if (userId === undefined || !own?.delete(connection)) return;
      if (own.size === 0) byUser.delete(userId);
    },
    endSignIns(ids) {
      for (const connections of byUser.values()) {
        for (const { viewer, socket } of connections) {
          if ([viewer?.sessionId, viewer?.tokenId, viewer?.clientId].some((id) => id != null && ids.has(id))) {
            socket.close(closeCodes.unauthorized, "Signed out.");
          }
        }
      }
    },
    endPerson(userId, code, reason) {
      for (const { socket } of byUser.get(userId) ?? none) socket.close(code, reason);
    },
    endAll(code, reason) {
      for (const connections of byUser.values()) for (const { socket } of connections) socket.close(code, reason);
    },
    of: (userId) => byUser.get(userId) ?? none,
    *all() {
      for (const connections of byUser.values()) yield* connections;
    },
  };
}
