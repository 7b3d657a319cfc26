import type { Counts } from "./counts.ts";

/** What a secret is: each kind has ids of its own. */
export type SecretKind =
  | "data-key"
  /** That a data key was destroyed, and when. */
  | "tombstone"
  | "password"
  | "session"
  | "access-token"
  /** That a person is to be told of a new device. */
  | "device-notice"
  /** When a session was confirmed last. */
  | "session-proof"
  | "totp"
  /** When a second factor was used last. */
  | "factor-use"
  | "recovery-codes"
  | "passkey"
  /** The address to which a person's codes are mailed. */
  | "mail-factor"
  /** A code that was mailed. */
  | "mail-code"
  | "email-link"
  /** A challenge that a passkey has answered: it counts once. */
  | "passkey-challenge"
  /** A sign-in that waits for its second step. */
  | "sign-in-attempt"
  | "invite-link"
  | "sign-in-link"
  | "provider"
  /** The session of another system that a session here came from, and what ending it there needs. */
  | "external-session"
  | "server"
  | "upload"
  /** When a program first used the key of a request. */
  | "request-key"
  /** The secret of a program that people may let act for them, or that it needs none. */
  | "oauth-client"
  /** What a person allowed such a program. */
  | "oauth-grant"
  /** Its codes and tokens, owned by the grant, or by the program that acts for itself. */
  | "oauth-token"
  /** What is kept while a person is asked. */
  | "oauth-flow"
  /** The keys that sign what such programs are told of people. */
  | "oauth-key"
  /** The value of a secret setting. */
  | "setting"
  /** Marks of the log that the vault belongs to; see log-binding.ts. */
  | "log"
  /** The keys that sign the sealed log, and the tree that was signed last. */
  | "seal"
  /** What an operator did at the terminal, until it is in the log. */
  | "noted"
  /** Made for a command that is not accepted yet: inert until its event is. */
  | "staged";

export interface Secret {
  readonly kind: SecretKind;
  readonly id: string;
  /** The person it belongs to. */
  readonly ownerId: string;
  /** JSON-able; encrypted under the master key while at rest. */
  readonly value: unknown;
  /** ISO 8601; an expired secret is not found. */
  readonly expiresAt?: string;
}

/**
 * The port of the vault: secrets, none of which may ever be an event. Values are wrapped by the
 * master key, which lies apart from the vault's own file. A deleted secret cannot be read again,
 * from its file neither.
 */
export interface Vault {
  /** Counts that end by themselves; no secrets, and not among them. */
  readonly counts: Counts;
  put(secret: Secret): Promise<void>;
  /** False, and nothing written, when the id is taken. */
  putIfAbsent(secret: Secret): Promise<boolean>;
  /**
   * False, and nothing written, when there is none to replace: what was deleted meanwhile does not
   * come back.
   */
  putIfPresent(secret: Secret): Promise<boolean>;
  /**
   * Replaces the value of a secret if it still is `expected`, compared as JSON: false, and nothing
   * written, when it is another one or there is none. Of several processes that replace the same
   * value, one succeeds. The old value may stay in the vault's files for a while, so this is not
   * for values that must vanish.
   */
  replaceValue(secret: Secret, expected: unknown): Promise<boolean>;
  get(kind: SecretKind, id: string): Promise<Secret | undefined>;
  list(kind: SecretKind, ownerId: string): Promise<Secret[]>;
  /** Everything there is, by kind and id, a page at a time: for moving to another vault. */
  page(after: { readonly kind: SecretKind; readonly id: string } | undefined, limit: number): Promise<Secret[]>;
  delete(kind: SecretKind, id: string): Promise<void>;
  /**
   * Deletes a secret if its value still is `expected`: false, and nothing deleted, when it is another
   * one.
   */
  deleteValue(kind: SecretKind, id: string, expected: unknown): Promise<boolean>;
  /** Every secret of a kind that a person owns. */
  deleteOwned(kind: SecretKind, ownerId: string): Promise<void>;
  /** Removes expired secrets, so that their bytes do not stay, and counts that ended. */
  deleteExpired(): Promise<void>;
  close(): Promise<void>;
}

/** The versions of the master key that a vault uses. */
export interface Wrapping {
  /** Wraps what is written. */
  readonly current: number;
  /** How many secrets each version wraps; the current one is always there. */
  readonly counts: ReadonlyMap<number, number>;
}

/** A vault whose secrets can be wrapped by a newer version of the master key while it is used. */
export interface RotatableVault extends Vault {
  wrapping(): Promise<Wrapping>;
  /**
   * From now on this version wraps what is written. Other processes follow within seconds. An older
   * version than the current one changes nothing.
   */
  wrapWith(version: number): Promise<void>;
  /**
   * Wraps up to so many secrets anew that other versions than the current one wrap, and returns how
   * many it found.
   */
  rewrap(limit: number): Promise<number>;
  /** Gives a version up. False, and nothing changed, while it wraps a secret or is the current one. */
  retire(version: number): Promise<boolean>;
}

/** The vault cannot be read or written now: its disk is full or away, or it is closed. */
export class VaultUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "VaultUnavailable";
  }
}
