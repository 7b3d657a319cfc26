import { showsPictureOf } from "@logue/command-service/contract/avatar-source.ts";
import { cleanLine } from "@logue/command-service/contract/clean-text.ts";
import { mappedGroups, pairsOf, targetsOf } from "@logue/command-service/contract/external-maps.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import type { ListedPerson } from "@logue/integrations/index.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { digestOfPicture, followsPicture } from "../external-accounts/external-pictures.ts";
import type { Found } from "../external-accounts/find-account.ts";

export type ChangeKind =
  | "register"
  | "link"
  | "rename"
  | "user_name"
  /** The name is another account's, and this one is proposed. */
  | "proposed_name"
  | "email"
  | "picture"
  | "roles"
  | "rooms"
  | "deactivate"
  | "reactivate"
  | "conflict";

/** One difference between a list of people and the people here. */
export interface PersonChange {
  readonly kind: ChangeKind;
  /** The keyed digest of the person's id in the other system. */
  readonly digest: string;
  /** Null for a person who has no account here yet. */
  readonly userId: string | null;
  /** The person's name, for those who read the report. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What came of it; missing until it was applied. */
  readonly outcome?: "applied" | "left" | RefusalCode;
}

/** The same difference has the same key in a later run. */
export const keyOf = ({ kind, digest, userId, after }: PersonChange): string => JSON.stringify([kind, digest, userId, after]);

/** An account here that the instance has linked. */
export interface LinkedUser {
  readonly digest: string;
  readonly user: UserDocument;
  /** The digest of the picture that is shown; null without one. */
  readonly pictureDigest: string | null;
  /**
   * The rooms of the instance's map in which the person is, and whether only because of the instance.
   */
  readonly rooms: ReadonlyMap<string, boolean>;
}

export interface ComparedInstance {
  readonly id: string;
  readonly actorId: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** What one person of the list needs, whose account is linked. */
export function changesOfLinked(
  { id, actorId, settings }: ComparedInstance,
  { digest, user, pictureDigest, rooms }: LinkedUser,
  person: ListedPerson | undefined,
): PersonChange[] {
  const about = { digest, userId: user.id, label: user.displayName };
  if (person?.isActive !== true) {
    if (!user.isActive || user.role === "administrator") return [];
    return [
      { ...about, kind: "deactivate", before: "active", after: person === undefined ? "gone from the list" : "disabled there" },
    ];
  }
  if (!user.isActive) {
    const isOwn = user.deactivatedById === actorId;
    return isOwn ? [{ ...about, kind: "reactivate", before: "deactivated", after: "active" }] : [];
  }
  const groups = person.groups === undefined ? null : mappedGroups(settings, person.groups);
  return [
    ...nameChange(settings, user, person),
    ...pictureChange({ id, settings }, user, pictureDigest, person),
    ...roleChange(id, settings, user, groups),
    ...roomChange(settings, rooms, groups),
  ].map((change) => ({ ...about, ...change }));
}

/** What differs, without whom it is about. */
export type Change = Pick<PersonChange, "kind" | "before" | "after">;
type Settings = ComparedInstance["settings"];

function nameChange({ followsName }: Settings, { displayName }: UserDocument, person: ListedPerson): Change[] {
  const after = person.displayName ? cleanLine(person.displayName.slice(0, 1_000)) : displayName;
  return followsName === true && after !== displayName ? [{ kind: "rename", before: displayName, after }] : [];
}

function pictureChange(
  instance: Pick<ComparedInstance, "id" | "settings">,
  user: UserDocument,
  before: string | null,
  { picture }: ListedPerson,
): Change[] {
  if (picture === null && showsPictureOf(instance.id, user)) return [{ kind: "picture", before: before ?? "", after: "" }];
  if (picture == null || !("bytes" in picture) || !followsPicture(instance, user)) return [];
  const after = digestOfPicture(picture.bytes);
  return after === before ? [] : [{ kind: "picture", before: before ?? "", after }];
}

function roleChange(instanceId: string, { roleMap }: Settings, user: UserDocument, groups: readonly string[] | null): Change[] {
  if (groups === null) return [];
  const held = (user.heldRoles ?? []).filter((role) => role.instanceId === instanceId).map(({ roleId }) => roleId);
  return difference("roles", held, targetsOf(roleMap, groups));
}

function roomChange({ roomMap, leavesRooms }: Settings, rooms: LinkedUser["rooms"], groups: readonly string[] | null): Change[] {
  if (groups === null) return [];
  const wanted = targetsOf(roomMap, groups);
  const mapped = new Set(pairsOf(roomMap).map(({ target }) => target));
  const isIn = (roomId: string) => rooms.get(roomId);
  const stays = [...mapped].filter((roomId) => isIn(roomId) === false || (isIn(roomId) === true && leavesRooms !== true));
  const held = [...mapped].filter((roomId) => isIn(roomId) !== undefined);
  return difference("rooms", held, [...new Set([...wanted, ...stays])]);
}

function difference(kind: "roles" | "rooms", held: readonly string[], wanted: readonly string[]): Change[] {
  const [before, after] = [held, wanted].map((ids) => ids.toSorted().join(", "));
  return before === after ? [] : [{ kind, before: before ?? "", after: after ?? "" }];
}

/** What a person of the list needs who has no linked account. */
export function changesOfOther(digest: string, person: ListedPerson, found: Found): PersonChange[] {
  const about = { digest, label: person.displayName ?? person.label, before: "" };
  switch (found.kind) {
    case "new":
      return [{ ...about, kind: "register", userId: null, after: person.label }];
    case "linkable":
      return [{ ...about, kind: "link", userId: found.user.id, after: `@${found.user.name}` }];
    case "refused":
      return found.code === "ExternalAccountUnknown" ? [] : [{ ...about, kind: "conflict", userId: null, after: found.code }];
    case "linked":
      return [];
  }
}

/** Fewer than these are deactivated without asking, whatever share they are. */
const goneMin = 5;

/** Whether so many would be deactivated that something may be wrong with the list. */
export function isHeld(listedCount: number, activeCount: number, goneCount: number, maxPercent: number): boolean {
  if (goneCount === 0) return false;
  return listedCount === 0 || (goneCount > goneMin && goneCount * 100 > activeCount * maxPercent);
}
