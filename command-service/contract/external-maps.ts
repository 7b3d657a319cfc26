import { z } from "zod";
import { workspacePermissions } from "./permissions.ts";
import type { SettingValue } from "./setting-declaration.ts";

/** A group of another system, and what its members get here. */
export interface MappedGroup {
  readonly group: string;
  /** The id of a role, or of a channel. */
  readonly target: string;
}

const linesMax = 200;
const groupLengthMax = 500;
const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const builtInRoles = Object.keys(workspacePermissions).filter((role) => role !== "bot");
/** Names of groups in directories hold `=` and `,`. The last arrow of a line counts. */
const linePattern = /^(.*\S)\s*->\s*(\S+)$/;

const mapSchema = (target: string) => {
  const line = new RegExp(`^(?=.{1,${groupLengthMax}}->).*\\S\\s*->\\s*(?:${target})$`);
  return z.array(z.string().regex(line)).max(linesMax).readonly();
};

const targetPattern = new RegExp(`^(?:${builtInRoles.join("|")}|${uuid})$`);

/** Whether it is an id, as the maps hold them, and no name. */
export const isMapTarget = (text: string): boolean => targetPattern.test(text);

export const roleMapSchema = mapSchema(`${builtInRoles.join("|")}|${uuid}`);
export const roomMapSchema = mapSchema(uuid);

/** The pairs of a map, as it is set. */
export function pairsOf(map: SettingValue | undefined): readonly MappedGroup[] {
  const lines: readonly unknown[] = Array.isArray(map) ? map : [];
  return lines.flatMap((line) => {
    const [, group, target] = linePattern.exec(String(line)) ?? [];
    return group === undefined || target === undefined ? [] : [{ group, target }];
  });
}

/** What the members of these groups get, each once. */
export function targetsOf(map: SettingValue | undefined, groups: readonly string[]): readonly string[] {
  const member = new Set(groups);
  return [...new Set(pairsOf(map).flatMap(({ group, target }) => (member.has(group) ? [target] : [])))];
}

/** Those of the groups that the maps of an instance name. */
export function mappedGroups(settings: Readonly<Record<string, SettingValue>>, groups: readonly string[]): readonly string[] {
  const named = new Set([settings.roleMap, settings.roomMap].flatMap(pairsOf).map(({ group }) => group));
  return [...new Set(groups)].filter((group) => named.has(group));
}
