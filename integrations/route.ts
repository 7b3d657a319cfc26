import type { AnyBlock } from "@logue/command-service/contract/blocks.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { TokenPermission } from "@logue/command-service/contract/token-permissions.ts";
import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Calling } from "./caller.ts";
import type { Admission, Directory } from "./directory.ts";
import type { HeldFiles } from "./held-files.ts";
import type { InstanceHost } from "./instance-host.ts";
import type { AskedDialog, InteractiveAnswer, NamedDialog } from "./interactive.ts";
import type { Delivery, InstanceFile, KeptInstanceFile, SeenRoom } from "./payloads.ts";
import type { InstanceVault } from "./sign-in.ts";

/** A request that another system sent to an instance's address. */
export interface IntegrationRequest {
  readonly method: RouteMethod;
  /** The path below the instance's own address, as the route's `path` begins. */
  readonly path: string;
  /** What stands in the path where the route has names, such as `id` for `/Users/:id`. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body, as it was sent: signatures are of these bytes. */
  readonly bytes: Buffer;
  /** The body as text. */
  readonly text: string;
  /** Who asks, behind the proxies that the operator named. */
  readonly address: string;
  /** Logue's own origin, as others reach it. */
  readonly origin: string;
}

/** `json` or `text` is the body; without either there is none. */
export interface IntegrationAnswer {
  readonly status: number;
  /** By names in lower case. A `content-type` here stands for the usual one of the body. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** What a route may touch besides. */
export interface RouteHost extends InstanceHost {
  /** The people and teams that another system provides by this instance. */
  readonly directory: Directory;
  /** The values of the instance's plain settings, defaults included. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  /** What the instance keeps. All processes share it. */
  readonly vault: InstanceVault;
  /** Files until a request says where they belong. */
  readonly heldFiles: HeldFiles;
  /** For requests to addresses that the request names. */
  readonly outgoing: Pick<Outgoing, "send">;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /**
   * Whether the request brings an access token of the instance's account with the permission. Wrong
   * ones are counted and recorded as failed sign-ins are, and requests are limited.
   */
  admit(request: ArrivedRequest, wanted?: AdmissionWanted): Promise<Admission>;
  /**
   * The owner of the access token that the request brings, with whose rights the route may then read
   * and change. The token is the one of `Authorization: Bearer`, unless another place of the request
   * is given.
   */
  caller(request: ArrivedRequest, token?: string): Promise<Calling>;
  /** The channel with this id or name; undefined where the instance's account sees none. */
  findRoom(idOrName: string): Promise<SeenRoom | undefined>;
  /** The name of the instance's account, as people see it. */
  displayName(): Promise<string>;
  /** The most characters of a message's text. */
  messageLengthMax(): Promise<number>;
  /** Keeps a file in the name of the instance's account. */
  keepFile(file: InstanceFile): Promise<KeptInstanceFile>;
  /** Notes in the instance's log what became of a request. Old notes are deleted. */
  noteDelivery(delivery: Delivery): Promise<void>;
  /**
   * Gives the answer that was announced for later: `token` ends the response address. False where
   * the address was never given out by this instance, has ended or is used up.
   */
  answerLater(token: string, answer: InteractiveAnswer): Promise<boolean>;
  /**
   * Opens a dialog for the person who gave the trigger, within a minute. Undefined for a trigger that
   * is none.
   */
  openDialog(trigger: string, asked: AskedDialog): Promise<NamedDialog | undefined>;
  /**
   * Opens a dialog on the one in which the person gave the trigger. Undefined for a trigger that is
   * none, or whose dialog is closed.
   */
  pushDialog(trigger: string, asked: AskedDialog): Promise<NamedDialog | "tooMany" | undefined>;
  /** Changes an open dialog of the instance; with a version, only the dialog of that version. */
  changeDialog(dialogId: string, asked: AskedDialog, version: string | null): Promise<NamedDialog | "outdated" | undefined>;
  /** The path of a WebSocket that the program may open within a minute; it ends with the token. */
  openSocket(tokenId: string): Promise<string>;
  /** Shows words to one member of a room, in the clients that are connected. They are in no history. */
  showAlone(words: WordsForOne): Promise<ShownToOne>;
}

export interface WordsForOne {
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** Markdown. */
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
}

/** `Overloaded`: the person has too many such words already. */
export type ShownToOne = "shown" | "NotPermitted" | "RoomUnknown" | "NotAMember" | "UserUnknown" | "Overloaded";

export interface AdmissionWanted {
  /** The token, where it is not in the header `Authorization`. */
  readonly token?: string;
  /** Default: that of providing people. */
  readonly permission?: TokenPermission;
  /** Default: the server's own limit for one address. */
  readonly requestsPerMinuteMax?: number;
}

/** A request of which the body was not read yet. */
export type ArrivedRequest = Omit<IntegrationRequest, "bytes" | "text">;

export type RouteMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** An address below `/integrations/<name>/<instanceId>`. It checks by itself who may use it. */
export interface IntegrationRoute {
  readonly method: RouteMethod;
  /**
   * Such as `/hook`; `/` is the instance's own address. `/Users/:id` names a part, and `/files/*path`
   * all that follows; the first route that fits is taken.
   */
  readonly path: string;
  /** The largest body that is read; 512 KiB where it is missing. */
  readonly bodyMaxBytes?: number;
  /** The answer to a larger body, in the form of its protocol; a plain one where it is missing. */
  readonly tooLarge?: IntegrationAnswer;
  /** Called before the body is read. An answer is sent at once, and `handle` is not called. */
  refuseEarly?(request: ArrivedRequest, host: RouteHost): Promise<IntegrationAnswer | undefined>;
  handle(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer>;
}
