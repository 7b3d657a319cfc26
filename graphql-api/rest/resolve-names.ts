import type { Caller, CallRefusal } from "@logue/integrations/index.ts";
import { isRefused } from "@logue/integrations/index.ts";
import type { ZodObject, ZodType } from "zod";
import { callRefusal } from "../callers/call-refusals.ts";
import type { Read } from "./read-input.ts";
import { referenceKind } from "./rest-call.ts";

type Fields = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const roomByName = "query RoomByName($name: String!) { roomByName(name: $name) { id } }";
const userByName = "query UserByName($name: String!) { user(name: $name) { id } }";

/** Puts ids in the place of the names of rooms and people. */
export async function resolveNames(caller: Caller, { shape }: Pick<ZodObject, "shape">, fields: Fields): Promise<Read<Fields>> {
  const resolved: Record<string, unknown> = { ...fields };
  for (const [name, value] of Object.entries(fields)) {
    const kind = referenceKind(shape[name] as ZodType);
    if (kind === undefined || value === undefined) continue;
    const ids = await idsOf(caller, kind, [value].flat().map(String));
    if ("refused" in ids) return ids;
    resolved[name] = kind === "users" ? ids.value : ids.value[0];
  }
  return { value: resolved };
}

async function idsOf(caller: Caller, kind: "room" | "user" | "users", names: readonly string[]): Promise<Read<string[]>> {
  const ids: string[] = [];
  for (const name of names) {
    const id = await (kind === "room" ? roomIdOf(caller, name) : userIdOf(caller, name));
    if (typeof id !== "string") return { refused: id };
    ids.push(id);
  }
  return { value: ids };
}

async function roomIdOf(caller: Caller, name: string): Promise<string | CallRefusal> {
  if (uuid.test(name)) return name.toLowerCase();
  const found = await caller.execute<{ roomByName: { id: string } | null }>(roomByName, { name: name.replace(/^#/, "") });
  return isRefused(found) ? found.refused : (found.data.roomByName?.id ?? callRefusal("RoomUnknown"));
}

async function userIdOf(caller: Caller, name: string): Promise<string | CallRefusal> {
  if (uuid.test(name)) return name.toLowerCase();
  if (name === "me") return caller.userId;
  const found = await caller.execute<{ user: { id: string } | null }>(userByName, { name: name.replace(/^@/, "") });
  return isRefused(found) ? found.refused : (found.data.user?.id ?? callRefusal("UserUnknown"));
}
