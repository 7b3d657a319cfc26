import type { Entity, EntityReference, IdFrom } from "../command.ts";
import { pictureAfter, pictureUnlinked, type ShownPicture, without } from "../contract/avatar-source.ts";
import type { EventData, Recorded } from "../contract/event.ts";
import type { WorkspaceRole } from "../contract/permissions.ts";
import type { RoleGrant } from "../contract/rights.ts";
import { changedSetting, type SettingValues } from "../contract/setting-values.ts";
import { noAccountId } from "../contract/sign-in.ts";
import { userStream } from "../contract/streams.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";
import { type OAuthGrant, oauthGrantsAfter } from "../oauth/oauth-grants.ts";
import { factorsAfter, factorsAfterSignIn, noSecondFactors, type SecondFactors } from "../second-factors/second-factors.ts";
import { emptyMap, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";
import { type ErasureState, erasureAfter } from "./erasure.ts";
import { type SignInLinkState, signInLinkAfter } from "./sign-in-link-state.ts";

export interface UserStatus {
  readonly text: string;
  readonly emoji: string | null;
  readonly expiresAt: string | null;
}

/** What decisions about one user need to know. `sessions` and `tokens` are the open ones, by id. */
export interface UserState extends ShownPicture {
  readonly isRegistered: boolean;
  readonly registeredBy: CommandMark | null;
  readonly kind: "person" | "bot";
  /** The account's role. */
  readonly role: WorkspaceRole;
  /** The other roles that the person holds. Some may have expired. */
  readonly grants: readonly RoleGrant[];
  readonly name: string;
  readonly email: string | null;
  readonly displayName: string;
  readonly title: string;
  readonly timeZone: string | null;
  readonly status: UserStatus | null;
  readonly isDeactivated: boolean;
  /** Who deactivated the account last. */
  readonly deactivatedById: string | null;
  /** Null without a request to erase the person. */
  readonly erasure: ErasureState | null;
  /**
   * The command that last changed the role, deactivated or reactivated the person. A resend of it
   * is recognised by this.
   */
  readonly standingBy: CommandMark | null;
  readonly sessions: ShardedMap<true>;
  /** Those of the sessions that began by another system, with the integration's instance. */
  readonly externalSessions: ShardedMap<string>;
  readonly hasSignedIn: boolean;
  /** To when they end, epoch milliseconds, or infinity. */
  readonly tokens: ShardedMap<number>;
  /** From where tokens were used on the last day that any was, UTC. */
  readonly tokenUses: { readonly day: string; readonly used: readonly TokenUse[] };
  readonly password: PasswordState;
  /** The programs that act for the person, by the id of the grant. */
  readonly oauthGrants: ShardedMap<OAuthGrant>;
  /** The accounts of other systems that open this one: their digests by the integration's instance. */
  readonly externalAccounts: Readonly<Record<string, string>>;
  readonly secondFactors: SecondFactors;
  /** The integration by which another system provides the account, and what it said of the person. */
  readonly provided: ProvidedFacts | null;
  /** The one link that opens the account. */
  readonly signInLink: SignInLinkState | null;
  /** Those that were changed. */
  readonly settings: SettingValues;
}

/** What another system says of a person whose account it provides. */
export type ProvidedFacts = Omit<EventData<"PersonProvided">, "userId">;

/** Without an address: from more than are recorded in a day. */
export interface TokenUse {
  readonly tokenId: string;
  readonly address: string | null;
}

/** Whether a password opens the account, and which command set it. An import brings none. */
export interface PasswordState {
  readonly kind: "none" | "set" | "reset";
  readonly by: CommandMark | null;
}

const initialState: UserState = {
  isRegistered: false,
  registeredBy: null,
  kind: "person",
  role: "guest",
  grants: [],
  name: "",
  email: null,
  displayName: "",
  title: "",
  timeZone: null,
  status: null,
  avatarFileId: null,
  avatarSource: null,
  externalPictures: {},
  isDeactivated: false,
  deactivatedById: null,
  erasure: null,
  standingBy: null,
  sessions: emptyMap,
  externalSessions: emptyMap,
  hasSignedIn: false,
  tokens: emptyMap,
  tokenUses: { day: "", used: [] },
  password: { kind: "none", by: null },
  oauthGrants: emptyMap,
  externalAccounts: {},
  secondFactors: noSecondFactors,
  provided: null,
  signInLink: null,
  settings: {},
};

/** What the state is when it is read again after the person's keys were destroyed. */
const nothingPersonal: Pick<
  UserState,
  "name" | "email" | "displayName" | "title" | "timeZone" | "status" | "avatarFileId" | "externalPictures" | "tokens" | "provided"
> = {
  ...{ name: "", email: null, displayName: "", title: "", timeZone: null },
  ...{ status: null, avatarFileId: null, externalPictures: {}, tokens: emptyMap, provided: null },
};

export const userEntity: Entity<UserState> = { streamOf: userStream, initialState: () => initialState, evolve };

export const userReference = (id: string): EntityReference<UserState> => ({ entity: userEntity, id });

/** The person whom another state names; no person while it names none. */
export const userNamedBy = (idFrom: IdFrom): EntityReference<UserState> => ({ entity: userEntity, id: noAccountId, idFrom });

export const roleOf = (user: UserState): WorkspaceRole => user.role;

export const isErased = ({ erasure }: UserState): boolean => erasure !== null && erasure.stage !== "requested";

export const isActive = (user: UserState): boolean => user.isRegistered && !user.isDeactivated;

function evolve(state: UserState, event: Recorded): UserState {
  switch (event.type) {
    case "UserRegistered":
      return { ...state, ...registeredBy(event) };
    case "UserRenamed":
      return { ...state, name: event.data.name };
    case "EmailReplaced":
      return { ...state, ...emailReplacedBy(state, event) };
    case "ProfileEdited":
      return { ...state, displayName: event.data.displayName, title: event.data.title, timeZone: event.data.timeZone };
    case "StatusSet":
      return { ...state, status: { text: event.data.text, emoji: event.data.emoji, expiresAt: event.data.expiresAt } };
    case "StatusCleared":
      return { ...state, status: null };
    case "AvatarChosen":
    case "AvatarRemoved":
      return { ...state, ...pictureAfter(state, event) };
    case "RoleAssigned":
      return { ...state, role: event.data.role, standingBy: standingMarkOf(event) };
    case "SettingChanged":
      return { ...state, settings: { ...state.settings, ...changedSetting("person", event.data) } };
    case "RoleGranted":
    case "RoleWithdrawn":
      return { ...state, grants: grantsAfter(state.grants, event) };
    default:
      return evolveAccess(state, event);
  }
}

function evolveAccess(state: UserState, event: Recorded): UserState {
  switch (event.type) {
    case "UserDeactivated":
      return { ...state, ...deactivatedBy(event), ...noAccess };
    case "UserReactivated":
      return { ...state, isDeactivated: false, standingBy: standingMarkOf(event), erasure: null };
    case "ErasureRequested":
    case "ErasureCompleted":
      return { ...state, erasure: erasureAfter(state.erasure, event) };
    case "UserErased":
      return { ...state, ...nothingPersonal, erasure: erasureAfter(state.erasure, event) };
    case "SignedIn":
      return { ...state, hasSignedIn: true, ...begunSession(state, event.data), ...factorsShownBy(state, event.data) };
    case "SignedOut":
    case "SessionRevoked":
      return { ...state, ...endedSession(state, event.data) };
    case "AccessTokenCreated":
      return { ...state, tokens: withEntry(state.tokens, event.data.tokenId, endOf(event.data.expiresAt)) };
    case "AccessTokenRevoked":
      return { ...state, tokens: withoutEntry(state.tokens, event.data.tokenId) };
    case "AccessTokenUsed":
      return { ...state, tokenUses: usesAfter(state.tokenUses, event.data) };
    case "PasswordChanged":
      return { ...state, password: { kind: "set", by: markOf(event) }, signInLink: signInLinkAfter(state.signInLink, event) };
    case "PasswordReset":
      return { ...state, password: { kind: "reset", by: markOf(event) } };
    case "SignInLinkCreated":
    case "SignInLinkIssued":
    case "SignInLinkUsed":
      return { ...state, signInLink: signInLinkAfter(state.signInLink, event) };
    case "SecondFactorAdded":
    case "SecondFactorRemoved":
    case "SecondFactorsReset":
    case "RecoveryCodesCreated":
      return { ...state, secondFactors: factorsAfter(state.secondFactors, event) };
    case "OAuthAccessGranted":
    case "OAuthAccessWithdrawn":
      return { ...state, oauthGrants: oauthGrantsAfter(state.oauthGrants, event) };
    case "ExternalAccountLinked":
      return { ...state, externalAccounts: { ...state.externalAccounts, [event.data.instanceId]: event.data.digest } };
    case "ExternalAccountUnlinked":
      return { ...state, ...unlinkedFrom(state, event.data.instanceId) };
    case "PersonProvided":
      return { ...state, provided: factsIn(event.data) };
    case "PersonNoLongerProvided":
      return { ...state, provided: null };
    default:
      return state;
  }
}

type SessionStates = Pick<UserState, "sessions" | "externalSessions">;

const noSessions: SessionStates = { sessions: emptyMap, externalSessions: emptyMap };

const begunSession = (state: UserState, { sessionId, instanceId }: EventData<"SignedIn">): SessionStates => ({
  sessions: withEntry(state.sessions, sessionId, true),
  externalSessions: instanceId === undefined ? state.externalSessions : withEntry(state.externalSessions, sessionId, instanceId),
});

const factorsShownBy = ({ secondFactors }: UserState, signedIn: EventData<"SignedIn">): Pick<UserState, "secondFactors"> => ({
  secondFactors: factorsAfterSignIn(secondFactors, signedIn),
});

const endedSession = (state: UserState, { sessionId }: { readonly sessionId: string }): SessionStates => ({
  sessions: withoutEntry(state.sessions, sessionId),
  externalSessions: withoutEntry(state.externalSessions, sessionId),
});
/** What a deactivated person has no more, for good. */
const noAccess: Pick<UserState, "sessions" | "externalSessions" | "signInLink" | "oauthGrants"> = {
  ...noSessions,
  signInLink: null,
  oauthGrants: emptyMap,
};

function usesAfter(before: UserState["tokenUses"], { day, tokenId, address }: EventData<"AccessTokenUsed">) {
  return { day, used: [...(before.day === day ? before.used : []), { tokenId, address }] };
}

const factsIn = ({ userId: _person, ...facts }: EventData<"PersonProvided">): ProvidedFacts => facts;

const deactivatedBy = (event: Extract<Recorded, { type: "UserDeactivated" }>): Partial<UserState> => ({
  isDeactivated: true,
  deactivatedById: event.data.deactivatedById,
  standingBy: standingMarkOf(event),
});

const emailReplacedBy = (state: UserState, event: Extract<Recorded, { type: "EmailReplaced" }>): Partial<UserState> => ({
  email: event.data.email,
  secondFactors: factorsAfter(state.secondFactors, event),
  signInLink: signInLinkAfter(state.signInLink, event),
});

/** Roles that expired before this event are dropped, so that the list stays short. */
function grantsAfter(
  grants: readonly RoleGrant[],
  { type, data, created }: Extract<Recorded, { type: "RoleGranted" | "RoleWithdrawn" }>,
): readonly RoleGrant[] {
  const createdMs = Date.parse(created);
  const { roleId, roomId, instanceId } = data;
  // A person withdraws the role wherever it came from; an integration only what it gave.
  const isAnyones = type === "RoleWithdrawn" && instanceId === undefined;
  const isMeant = (grant: RoleGrant) => isSameGrant(grant, data) && (isAnyones || grant.instanceId === instanceId);
  const others = grants.filter((grant) => !isMeant(grant) && grant.expiresAtMs > createdMs);
  if (type === "RoleWithdrawn") return others;
  return [...others, { roleId, roomId, expiresAtMs: endOf(data.expiresAt), ...(instanceId !== undefined && { instanceId }) }];
}

/** Whether both are of the same role in the same place. */
export const isSameGrant = (one: Pick<RoleGrant, "roleId" | "roomId">, other: Pick<RoleGrant, "roleId" | "roomId">): boolean =>
  one.roleId === other.roleId && one.roomId === other.roomId;

const unlinkedFrom = (state: UserState, instanceId: string): Partial<UserState> => ({
  externalAccounts: without(state.externalAccounts, instanceId),
  ...pictureUnlinked(state, instanceId),
});

export const endOf = (expiresAt: string | null): number =>
  expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);

function registeredBy(event: Extract<Recorded, { type: "UserRegistered" }>): Partial<UserState> {
  const { kind, role, name, email, displayName, timeZone, origin } = event.data;
  const mark = markOf(event);
  // Who registers sets a password; who is registered by others, such as an import, has none.
  const isBySelf = kind === "person" && origin === null && event.metadata.actorId === event.data.userId;
  const password: PasswordState = { kind: isBySelf ? "set" : "none", by: mark };
  return { isRegistered: true, registeredBy: mark, kind, role, name, email, displayName, timeZone, password };
}

/** A mark without a digest does not say whether it was this command or another one under its id. */
const standingMarkOf = (event: Recorded): CommandMark | null =>
  event.metadata.commandDigest === undefined ? null : markOf(event);
