import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Viewer } from "../context.ts";
import { rightsKey } from "../roles/granted-roles.ts";
import type { SessionLookUp } from "../sessions/sessions.ts";
import type { Credentials } from "../sessions/viewers.ts";
import { type Connection, closeCodes } from "./connection.ts";
import type { Connections } from "./connections.ts";

/**
 * A socket depends on a session or a token, on an active account, and on the role that its
 * subscriptions were begun with. Signals and announcements end it at once when one of these
 * changes; but they can be lost, and an expiry announces nothing. So the credentials are looked up
 * again for each operation, when they expire, and at an interval.
 */
export interface SignInChecks {
  /**
   * The socket's viewer at this moment. Returns null, and closes the socket, when the credentials
   * are no longer valid or the role is another.
   */
  viewerOf(connection: Connection): Promise<Viewer | null>;
  /** Checks every socket whose check is due. */
  checkDue(): void;
}

export interface SignInChecksOptions {
  readonly connections: Connections;
  readonly viewerBy: (credentials: Credentials, lookUp?: SessionLookUp) => Promise<Viewer | null>;
  readonly clock: () => number;
  readonly log: Logger;
  /** Is told who uses a socket, and from where. */
  readonly onViewer?: (viewer: Viewer, address: string) => void;
}

/**
 * The longest time that a quiet socket outlives its session when this instance missed the session's
 * end.
 */
const checkIntervalMs = 5 * 60_000;

export function createSignInChecks({ connections, viewerBy, clock, log, onViewer }: SignInChecksOptions): SignInChecks {
  async function viewerOf(connection: Connection, lookUp: SessionLookUp): Promise<Viewer | null> {
    const { viewer: known, socket } = connection;
    const found = await viewerBy(connection.credentials, lookUp).catch((error: unknown) => {
      // While the vault cannot be read, no session can be ended in it either: sockets whose
      // credentials have not expired stay open.
      if (known === null || known.expiresAtMs <= clock()) throw error;
      return known;
    });
    if (found === null) {
      if (known !== null) socket.close(closeCodes.unauthorized, "Your session or token has ended.");
      return null;
    }
    if (known !== null && rightsKey(known) !== rightsKey(found)) {
      socket.close(closeCodes.resume, "Your role changed; connect again.");
      return null;
    }
    connection.viewer = found;
    onViewer?.(found, connection.address);
    connection.checkAtMs = Math.min(
      found.expiresAtMs,
      found.granted?.endsAtMs ?? Number.POSITIVE_INFINITY,
      found.factorDueAtMs ?? Number.POSITIVE_INFINITY,
      clock() + checkIntervalMs,
    );
    return found;
  }

  return {
    viewerOf: (connection) => viewerOf(connection, "use"),
    checkDue() {
      const nowMs = clock();
      for (const connection of connections.all()) {
        if (connection.checkAtMs > nowMs) continue;
        // Not again in the next second, if this takes longer.
        connection.checkAtMs = nowMs + checkIntervalMs;
        // An open socket without activity does not keep its session from ending.
        viewerOf(connection, "check").catch((error: unknown) => {
          log.warn({ err: error }, "A session could not be checked.");
          connection.socket.close(closeCodes.resume, "Your session could not be checked; connect again.");
        });
      }
    },
  };
}
