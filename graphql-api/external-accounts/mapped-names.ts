import { isMapTarget } from "@logue/command-service/contract/external-maps.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { ownMemberships } from "../access.ts";
import type { RequestContext } from "../context.ts";

type FindId = (context: RequestContext, name: string) => Promise<string | undefined>;

const linePattern = /^(.*\S)\s*->\s*(\S.*)$/;

/**
 * The map with ids in place of the names of roles and channels that the viewer sees. What is found
 * nowhere stays, and is refused as before.
 */
export async function withIdsForNames(context: RequestContext, key: string, value: SettingValue): Promise<SettingValue> {
  const findId = key === "roleMap" ? roleIdOf : key === "roomMap" ? roomIdOf : undefined;
  if (findId === undefined || !Array.isArray(value)) return value;
  const lines: readonly string[] = value;
  return Promise.all(
    lines.map(async (line) => {
      const [, group = "", target = ""] = linePattern.exec(line) ?? [];
      if (target === "" || isMapTarget(target)) return line;
      const id = await findId(context, target.trim());
      return id === undefined ? line : `${group} -> ${id}`;
    }),
  );
}

/** Built-in roles are named by their ids. */
const roleIdOf: FindId = async ({ services }, name) => {
  const folded = name.toLowerCase();
  const made = (await services.roleCache.list()).find((role) => !role.isDeleted && role.name.toLowerCase() === folded);
  return made?.id ?? (isMapTarget(folded) ? folded : undefined);
};

const roomIdOf: FindId = async (context, given) => {
  const name = given.replace(/^#/, "").toLowerCase();
  const { readStore } = context.services;
  const [open] = await readStore.range(rooms, { index: "browse", prefix: [name], limit: 1 });
  if (open !== undefined) return open.id;
  const own = await readStore.getMany(
    rooms,
    (await ownMemberships(context)).map(({ roomId }) => roomId),
  );
  return own.find((room) => room?.name?.toLowerCase() === name)?.id;
};
