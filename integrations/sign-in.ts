import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";

/** A picture of a person: where it lies, or the picture itself. */
export type ExternalPicture = { readonly url: string } | { readonly bytes: Uint8Array };

/**
 * What the other system says of a person beside who it is, at each sign-in and at each sync. What is
 * missing is not said, and changes nothing here.
 */
export interface ExternalFacts {
  /** All groups there, by the names that the maps of the instance use. An empty list: in none. */
  readonly groups?: readonly string[];
  readonly displayName?: string | null;
  /** Null where there is none. */
  readonly picture?: ExternalPicture | null;
}

/** A person as the other system has confirmed: its answer was checked. */
export interface ExternalPerson extends ExternalFacts {
  /** The account's id in the other system. It never changes, and is never given to another person. */
  readonly subject: string;
  /** The account's name there, for its owner. */
  readonly label: string;
  /** What the person may be called here; null where the other system does not say. */
  readonly name: string | null;
  readonly displayName: string | null;
  /** Null unless the other system has checked that the address is the person's. */
  readonly email: string | null;
  readonly session?: ExternalSession;
}

/**
 * The session of the other system in which the person signed in. It is kept sealed beside Logue's
 * session: when the one ends, the other can be ended too.
 */
export interface ExternalSession {
  /** By which the other system names it when it ends; null where it has none. */
  readonly id: string | null;
  /** What ending or checking it there needs, such as tokens. No one but the integration reads it. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Sessions that ended in the other system: one of a person, or all. */
export interface EndedSessions {
  /** The account there; null where only the session is named. */
  readonly subject: string | null;
  /** The session there; null for all of the account. */
  readonly sessionId: string | null;
  /** The message's own id: a second one with it is refused. */
  readonly messageId: string;
}

/** Where the browser goes, and what is kept in it, sealed, until it comes back. */
export interface SignInStart {
  readonly url: string;
  /** The fields that the browser sends to `url` as a form; without them it just goes there. */
  readonly form?: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, string>>;
}

/** What an instance keeps in the vault. All processes share it. */
export interface InstanceVault {
  get(id: string): Promise<unknown>;
  /** False, and nothing written, where the id is taken. Without `lifeMs` it stays. */
  putIfAbsent(id: string, value: unknown, lifeMs?: number): Promise<boolean>;
  /** The value, for the first caller alone. */
  take(id: string): Promise<unknown>;
}

/** All that a sign-in may touch. */
export interface SignInHost {
  readonly instanceId: string;
  /** The values of the integration's plain settings, defaults included. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  /** The value of a secret setting; undefined where none is set. */
  readSecret(key: string): Promise<string | undefined>;
  /** Where the other system sends the browser back. It has to be registered there. */
  readonly callbackUrl: string;
  readonly vault: InstanceVault;
  /** Behind the guard against requests into the own network. */
  readonly fetch: typeof fetch;
  /** A TCP connection, behind the same guard. */
  readonly connect: Outgoing["connect"];
}

/** Why another system confirmed no person. */
export type SignInFailureCode =
  | "NotSetUp"
  | "Unreachable"
  | "AddressForbidden"
  | "AnswerRefused"
  | "Cancelled"
  /** The other system does not let the person in: name, password or the state of the account. */
  | "CredentialsRefused";

/**
 * Thrown where the other system confirmed no person. The message is for the log; people see the
 * words for the code.
 */
export class SignInFailure extends Error {
  override readonly name = "SignInFailure";
  readonly code: SignInFailureCode;

  constructor(code: SignInFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the other system has the browser bring to `<instance>/sign-out`. */
export interface SignOutMessage {
  readonly fields: URLSearchParams;
  /** The query as it was sent; null for a form. */
  readonly query: string | null;
}

export interface SignOutAnswer {
  /** The sessions that end here; null where there is nothing to end. */
  readonly ended: EndedSessions | null;
  /** Where the browser goes on. */
  readonly url: string;
}

/**
 * Asking the other system again about a session, without the person. In two steps: what `renew`
 * returns is stored before anything else is done, because the tokens of before may be worth nothing.
 */
export interface SessionRefreshing {
  /** Whether the session can be renewed. */
  isPossible(session: ExternalSession): boolean;
  /**
   * Throws `SignInFailure`: `CredentialsRefused` where the session has ended there, and another code
   * where it is not known.
   */
  renew(session: ExternalSession, host: SignInHost): Promise<ExternalSession>;
  /** What the other system says of the person now. Throws `SignInFailure`. */
  readFacts(session: ExternalSession, host: SignInHost): Promise<ExternalFacts>;
}

/** A way to sign in by another system, with a page of that system in the browser. */
export interface SignIn {
  /** Throws `SignInFailure`. */
  begin(host: SignInHost): Promise<SignInStart>;
  /** Checks what the browser brought back at `url`. Throws `SignInFailure`. */
  finish(url: URL, kept: SignInStart["kept"], host: SignInHost): Promise<ExternalPerson>;
  /**
   * Takes what the other system's page sent to the callback as a form. A form from another site
   * comes without cookies, so the browser comes back to the callback with the query that is
   * returned, and only then is signed in. Throws `SignInFailure`.
   */
  receive?(form: URLSearchParams, host: SignInHost): Promise<URLSearchParams>;
  /**
   * The person of an answer that no one here has asked for; undefined where `url` brings none.
   * Throws `SignInFailure` where such answers are not taken.
   */
  finishUnasked?(url: URL, host: SignInHost): Promise<ExternalPerson | undefined>;
  /** Checks what the browser brings when a person signs out there. Throws `SignInFailure`. */
  takeSignOut?(message: SignOutMessage, host: SignInHost): Promise<SignOutAnswer>;
  /** What the other system reads of this server, at `<instance>/metadata`. */
  describe?(host: SignInHost): Promise<{ readonly type: string; readonly text: string }>;
  /** The page that ends the session there and leads back to `returnUrl`; null where there is none. */
  signOutUrl?(session: ExternalSession, returnUrl: string, host: SignInHost): Promise<string | null>;
  /** With it the settings have `refreshSettings` too. */
  readonly refreshing?: SessionRefreshing;
  /**
   * Checks what the other system's server sent to `<instance>/back-channel-logout`, as the body of a
   * form. Throws `SignInFailure`.
   */
  endedSessions?(form: URLSearchParams, host: SignInHost): Promise<EndedSessions>;
}

/** What a person typed into a form of ours. It is passed on once, and neither logged nor kept. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** What an integration needs of the host to speak with the other system by a connection of its own. */
export type ConnectingHost = Pick<SignInHost, "settings" | "readSecret" | "connect">;

/** A person as a list of another system names them. */
export interface ListedPerson extends ExternalPerson {
  /** False for an account that is disabled there. */
  readonly isActive: boolean;
}

/** The list of everybody who may be here, in another system. */
export interface PeopleList {
  /**
   * Page by page. Throws `SignInFailure` where the list is not complete: a person who is missing in it
   * may be deactivated here.
   */
  list(host: ConnectingHost): AsyncIterable<readonly ListedPerson[]>;
}

/** A way to sign in by a name and a password of another system, typed into a form of ours. */
export interface PasswordSignIn {
  /**
   * The person, confirmed by the other system. Throws `SignInFailure`. For a name that is not there
   * it asks the other system as often as for one that is.
   */
  check(credentials: Credentials, host: ConnectingHost): Promise<ExternalPerson>;
}
