/** A session as its owner sees it in her list. */
export interface SessionSummary {
  readonly sessionId: string;
  readonly userAgent: string;
  readonly address: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** Moved on while it is used. */
  readonly expiresAt: string;
}

export interface StartedSession {
  readonly sessionId: string;
  /** For `setSessionCookie`; only its digest is kept. */
  readonly token: string;
}

/** What happened to sessions is told by commands (SignIn, SignOut, RevokeSession), which the mutation sends beside these calls. */
export interface Sessions {
  start(userId: string, from: { readonly userAgent: string; readonly address: string }): Promise<StartedSession>;
  /** Newest first. */
  list(userId: string): Promise<SessionSummary[]>;
  /** Ends it at once, its sockets too, on every instance. False when she has no such session. */
  revoke(userId: string, sessionId: string): Promise<boolean>;
  /** Ends all her sessions but this one, and answers their ids. */
  revokeOthers(userId: string, keptSessionId: string | null): Promise<string[]>;
}
