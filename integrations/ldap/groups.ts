import type { SignInHost } from "../sign-in.ts";
import type { Directory } from "./connection.ts";
import { type DirectoryEntry, textsOf } from "./entry.ts";
import { inChainFilter, namingFilter, parseFilter } from "./filters.ts";
import { firstValueOf, foldDn, isBelow } from "./names.ts";

type Settings = SignInHost["settings"];

/** A person as groups name it. */
export interface GroupMember {
  readonly entry: DirectoryEntry;
  /** The short name, by which posixGroup names its members. */
  readonly uid: string | null;
}

/** Groups within groups, however they are tied to each other: a circle ends by itself. */
const groupsMax = 1_000;
const namesPerGroup = ["member", "uniqueMember"] as const;

/** The DNs of the groups that hold this member or group, of one step. */
type ParentsOf = (dn: string) => Promise<readonly string[]>;

/** The groups of one person, asked of the directory. Null where the settings read no groups. */
export async function groupsOf(directory: Directory, settings: Settings, member: GroupMember): Promise<readonly string[] | null> {
  const { groups: way, groupBase: base } = settings;
  if (way === "none" || typeof base !== "string") return null;
  const groupFilter = String(settings.groupFilter);
  const { dn } = member.entry;
  if (way === "inChain") return namesOf(await dnsOf(directory, { base, filter: inChainFilter(groupFilter, dn) }), base);
  const parentsOf: ParentsOf =
    way === "memberOf"
      ? async (group) => memberOfIn(directory, group)
      : (group) => dnsOf(directory, { base, filter: namingFilter(groupFilter, group, null) });
  const direct =
    way === "memberOf"
      ? textsOf(member.entry, "memberOf")
      : await dnsOf(directory, { base, filter: namingFilter(groupFilter, dn, member.uid) });
  return namesOf(await withParents(direct, parentsOf, base), base);
}

const dnsOf = async (directory: Directory, search: Pick<Parameters<Directory["search"]>[0], "base" | "filter">) =>
  (await directory.search({ ...search, attributes: ["1.1"], entriesMax: groupsMax })).map(({ dn }) => dn);

async function memberOfIn(directory: Directory, group: string): Promise<readonly string[]> {
  const filter = parseFilter("(objectClass=*)");
  const [entry] = await directory.search({ base: group, scope: "base", filter, attributes: ["memberOf"] });
  return entry === undefined ? [] : textsOf(entry, "memberOf");
}

/** These groups, and those that they are in. */
async function withParents(direct: readonly string[], parentsOf: ParentsOf, base: string): Promise<readonly string[]> {
  const found = new Map<string, string>();
  const waiting = [...direct];
  while (waiting.length > 0 && found.size < groupsMax) {
    const dn = waiting.pop() ?? "";
    if (found.has(foldDn(dn)) || !isBelow(dn, base)) continue;
    found.set(foldDn(dn), dn);
    waiting.push(...(await parentsOf(dn)));
  }
  return [...found.values()];
}

/**
 * A group counts by its short name and by its DN. One elsewhere in the directory may have the same
 * short name.
 */
const namesOf = (dns: readonly string[], base: string): readonly string[] => [
  ...new Set(dns.filter((dn) => isBelow(dn, base)).flatMap((dn) => [firstValueOf(dn), dn])),
];

/** The groups of everybody, for a list: all groups are read once. */
export type GroupsOfAll = (member: GroupMember) => Promise<readonly string[] | null>;

export async function readGroups(directory: Directory, settings: Settings): Promise<GroupsOfAll> {
  const { groups: way, groupBase: base } = settings;
  if (way === "none" || typeof base !== "string") return async () => null;
  // Active Directory gives long lists of members in parts, but says of each entry in what it is.
  const isByMemberOf = way !== "members";
  const parents = new Map<string, string[]>();
  const attributes = isByMemberOf ? ["memberOf"] : [...namesPerGroup, "memberUid"];
  for await (const page of directory.pages({ base, filter: parseFilter(String(settings.groupFilter)), attributes }))
    for (const group of page) noteParents(parents, group, isByMemberOf);
  const parentsOf: ParentsOf = async (dn) => parents.get(foldDn(dn)) ?? [];
  return async ({ entry, uid }) => {
    const named = [...(parents.get(foldDn(entry.dn)) ?? []), ...(uid === null ? [] : (parents.get(uidKey(uid)) ?? []))];
    const direct = isByMemberOf ? textsOf(entry, "memberOf") : named;
    return namesOf(await withParents(direct, parentsOf, base), base);
  };
}

const uidKey = (uid: string): string => `memberUid ${uid.toLowerCase()}`;

function noteParents(parents: Map<string, string[]>, group: DirectoryEntry, isByMemberOf: boolean): void {
  const add = (key: string, parent: string): void => void parents.set(key, [...(parents.get(key) ?? []), parent]);
  if (isByMemberOf) {
    for (const parent of textsOf(group, "memberOf")) add(foldDn(group.dn), parent);
    return;
  }
  for (const attribute of namesPerGroup) for (const dn of textsOf(group, attribute)) add(foldDn(dn), group.dn);
  for (const uid of textsOf(group, "memberUid")) add(uidKey(uid), group.dn);
}
