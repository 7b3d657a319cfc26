import { pictureAfter, pictureUnlinked } from "@logue/command-service/contract/avatar-source.ts";
import { occurredAt } from "@logue/command-service/contract/event.ts";
import { changedSetting } from "@logue/command-service/contract/setting-values.ts";
import { erasureOf } from "../contract/erased.ts";
import { userFacts } from "../contract/history.ts";
import { oauthGrants } from "../contract/oauth.ts";
import { externalAccounts, type HeldRole, providedPeople, type UserDocument, users } from "../contract/users.ts";
import type { EventRecord, Projection, Step } from "../projection.ts";
import { confirmedByLinking, emailConfirmed, emailReplaced, linkMade, linkUsed } from "./email-confirmation.ts";
import { erasureCompleted, erasureRequested, userErased } from "./erasure.ts";
import { externalAccountReads } from "./external-accounts.ts";
import { oauthGrantReads } from "./oauth-grants.ts";
import { forgetProvided, providedPersonReads } from "./provided-people.ts";
import { userFactReads } from "./user-facts.ts";

const register: Step<UserDocument, EventRecord<"UserRegistered">> = {
  collection: users,
  isFirst: true,
  ids: (event) => [event.data.userId],
  fold: (_nothing, event, id) => registered(event, id),
};

/** A step that replaces some of the person's fields. */
const onUser = <Event extends { readonly position: string; readonly data: { readonly userId: string } }>(
  change: (event: Event, user: UserDocument) => Partial<UserDocument>,
): Step<UserDocument, Event> => ({
  collection: users,
  ids: (event) => [event.data.userId],
  fold: (user, event) => user && { ...user, ...change(event, user), changed: event.position },
});

const changeSetting: Step<UserDocument, EventRecord<"SettingChanged">> = {
  collection: users,
  ids: ({ data }) => (data.scope === "person" ? [data.scopeId] : []),
  fold: (user, { data, position }) =>
    user && { ...user, settings: { ...user.settings, ...changedSetting("person", data) }, changed: position },
};

/** Only the first of these events changes the document: signing in again changes nothing. */
const claim: Step<UserDocument, EventRecord<"SignedIn"> | EventRecord<"PasswordChanged">> = {
  collection: users,
  ids: ({ data }) => [data.userId],
  fold: (user) => (user === undefined || user.isClaimed ? user : { ...user, isClaimed: true }),
};

/** The directory of people and bots. */
export const usersProjection: Projection = {
  name: "users",
  streams: ["user-"],
  collections: [users, externalAccounts, oauthGrants, providedPeople],
  innerCollections: [userFacts],
  reads: {
    UserRegistered: [register, ...userFactReads.UserRegistered],
    UserRenamed: [onUser(({ data }: EventRecord<"UserRenamed">) => ({ name: data.name })), ...userFactReads.UserRenamed],
    EmailReplaced: [
      onUser((event: EventRecord<"EmailReplaced">, user) => ({
        ...{ email: event.data.email, ...withoutMail(user) },
        ...emailReplaced(event, user),
      })),
    ],
    EmailConfirmed: [onUser(emailConfirmed)],
    SignInLinkCreated: [onUser<EventRecord<"SignInLinkCreated">>(linkMade)],
    SignInLinkIssued: [onUser<EventRecord<"SignInLinkIssued">>(linkMade)],
    SignInLinkUsed: [onUser(linkUsed)],
    ProfileEdited: [onUser(profileEdited), ...userFactReads.ProfileEdited],
    StatusSet: [onUser(statusSet)],
    StatusCleared: [onUser((_event: EventRecord<"StatusCleared">) => noStatus)],
    AvatarChosen: [onUser((event: EventRecord<"AvatarChosen">, user) => pictureAfter(user, event))],
    AvatarRemoved: [onUser((event: EventRecord<"AvatarRemoved">, user) => pictureAfter(user, event))],
    RoleAssigned: [
      onUser((event: EventRecord<"RoleAssigned">) => ({ role: event.data.role, roleSince: occurredAt(event) })),
      ...userFactReads.RoleAssigned,
    ],
    RoleGranted: [
      onUser((event: EventRecord<"RoleGranted">, user) => ({ heldRoles: [...othersHeld(event, user), heldBy(event, user)] })),
    ],
    RoleWithdrawn: [onUser((event: EventRecord<"RoleWithdrawn">, user) => ({ heldRoles: othersHeld(event, user) }))],
    UserDeactivated: [
      onUser((event: EventRecord<"UserDeactivated">) => ({
        isActive: false,
        deactivatedAt: occurredAt(event),
        deactivatedById: event.data.deactivatedById,
      })),
      ...userFactReads.UserDeactivated,
    ],
    UserReactivated: [
      onUser((_event: EventRecord<"UserReactivated">) => ({
        isActive: true,
        deactivatedAt: null,
        deactivatedById: null,
        erasure: null,
      })),
      ...userFactReads.UserReactivated,
    ],
    ErasureRequested: [onUser(erasureRequested)],
    UserErased: [onUser(userErased), forgetProvided],
    ErasureCompleted: [onUser(erasureCompleted)],
    SettingChanged: [changeSetting],
    SignedIn: [claim],
    PasswordChanged: [claim],
    SecondFactorAdded: [onUser(factorAdded)],
    SecondFactorRemoved: [onUser(({ data }: EventRecord<"SecondFactorRemoved">, user) => factorRemoved(user, data.factorId))],
    SecondFactorsReset: [
      onUser((_event: EventRecord<"SecondFactorsReset">, user) => ({ ...withFactors([]), ...withoutMail(user) })),
    ],
    ExternalAccountLinked: [...externalAccountReads.ExternalAccountLinked, onUser(confirmedByLinking)],
    ExternalAccountUnlinked: [...externalAccountReads.ExternalAccountUnlinked, onUser(unlinked)],
    PersonProvided: [
      ...providedPersonReads.PersonProvided,
      onUser((_event: EventRecord<"PersonProvided">) => ({ isProvided: true })),
    ],
    PersonNoLongerProvided: [
      ...providedPersonReads.PersonNoLongerProvided,
      onUser((_event: EventRecord<"PersonNoLongerProvided">) => ({ isProvided: false })),
    ],
    ...oauthGrantReads,
    AccessTokenCreated: [onUser(tokenCreated)],
    AccessTokenRevoked: [onUser(tokenRevoked)],
    AccessTokenUsed: [onUser(tokenUsed), ...oauthGrantReads.AccessTokenUsed],
  },
};

const noStatus = { statusText: "", statusEmoji: null, statusExpiresAt: null };

/** A space sorts before every letter, so that "Ann" comes before "Anna" whatever their ids are. */
const sortName = (displayName: string, id: string): string => `${displayName.normalize("NFKC").toLowerCase()} ${id}`;

function registered(event: EventRecord<"UserRegistered">, id: string): UserDocument {
  const { name, displayName, email, kind, role, timeZone } = event.data;
  return {
    id,
    name,
    displayName,
    title: "",
    email,
    kind,
    role,
    roleSince: occurredAt(event),
    timeZone,
    ...noStatus,
    avatarFileId: null,
    ...withFactors([]),
    registeredAt: occurredAt(event),
    deactivatedAt: null,
    accessTokens: [],
    sortName: sortName(displayName, id),
    isActive: true,
    isClaimed: false,
    changed: event.position,
    ...erasureOf(event, "displayName"),
  };
}

/** The roles held before, without the one that the event is about and those that had expired. */
function othersHeld(
  { type, data, created }: EventRecord<"RoleGranted"> | EventRecord<"RoleWithdrawn">,
  { heldRoles = [] }: UserDocument,
): HeldRole[] {
  const isAnyones = type === "RoleWithdrawn" && data.instanceId === undefined;
  const isSame = ({ roleId, roomId, instanceId }: HeldRole) =>
    roleId === data.roleId && roomId === data.roomId && (isAnyones || instanceId === data.instanceId);
  return heldRoles.filter((held) => !isSame(held) && isHeldAt(held, created));
}

function heldBy(event: EventRecord<"RoleGranted">, { heldRoles = [] }: UserDocument): HeldRole {
  const { roleId, roomId, expiresAt, grantedById, instanceId } = event.data;
  const by = { grantedById, ...(instanceId !== undefined && { instanceId }) };
  const heldSince = earliest(heldRoles.filter((held) => held.roleId === roleId && isHeldAt(held, event.created)));
  return { roleId, roomId, expiresAt, ...by, grantedAt: occurredAt(event), ...(heldSince !== undefined && { heldSince }) };
}

const isHeldAt = ({ expiresAt }: HeldRole, at: string): boolean => expiresAt === null || Date.parse(expiresAt) > Date.parse(at);

const earliest = (held: readonly HeldRole[]): string | undefined =>
  held.map(({ heldSince, grantedAt }) => heldSince ?? grantedAt).sort()[0];

/** Another system may give the picture then. */
function unlinked({ data }: EventRecord<"ExternalAccountUnlinked">, user: UserDocument): Partial<UserDocument> {
  return pictureUnlinked(user, data.instanceId);
}

function profileEdited(event: EventRecord<"ProfileEdited">): Partial<UserDocument> {
  const { displayName, title, timeZone, userId } = event.data;
  return { displayName, title, timeZone, sortName: sortName(displayName, userId), ...erasureOf(event, "displayName") };
}

function statusSet({ data }: EventRecord<"StatusSet">): Partial<UserDocument> {
  return { statusText: data.text, statusEmoji: data.emoji, statusExpiresAt: data.expiresAt };
}

/** A code by mail has confirmed the address. */
function factorAdded(event: EventRecord<"SecondFactorAdded">, { secondFactorIds, email }: UserDocument): Partial<UserDocument> {
  const { factorId, kind, label } = event.data;
  if (kind === "mail") return { mailFactorId: factorId, ...(label === email && { emailConfirmedAt: occurredAt(event) }) };
  return withFactors([...secondFactorIds.filter((id) => id !== factorId), factorId]);
}

function factorRemoved(user: UserDocument, factorId: string): Partial<UserDocument> {
  if (user.mailFactorId === factorId) return withoutMail(user);
  return withFactors(user.secondFactorIds.filter((id) => id !== factorId));
}

function withFactors(secondFactorIds: readonly string[]) {
  return { secondFactorIds, hasSecondFactor: secondFactorIds.length > 0 };
}

/** An address that is replaced is no longer confirmed. */
function withoutMail({ mailFactorId }: UserDocument): Partial<UserDocument> {
  return mailFactorId === undefined ? {} : { mailFactorId: null };
}

function tokenCreated(event: EventRecord<"AccessTokenCreated">, user: UserDocument): Partial<UserDocument> {
  const { tokenId, label, scopes, permissions, expiresAt } = event.data;
  const allowed = { scopes, ...(permissions && { permissions }) };
  return { accessTokens: [...user.accessTokens, { tokenId, label, ...allowed, createdAt: occurredAt(event), expiresAt }] };
}

function tokenRevoked({ data }: EventRecord<"AccessTokenRevoked">, user: UserDocument): Partial<UserDocument> {
  return { accessTokens: user.accessTokens.filter((token) => token.tokenId !== data.tokenId) };
}

function tokenUsed({ data }: EventRecord<"AccessTokenUsed">, user: UserDocument): Partial<UserDocument> {
  const { tokenId, day } = data;
  return {
    accessTokens: user.accessTokens.map((token) =>
      token.tokenId === tokenId && (token.lastUsedDay ?? "") < day ? { ...token, lastUsedDay: day } : token,
    ),
  };
}
