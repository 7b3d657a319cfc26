import { waitUntil } from "../../support/wait-until.ts";
import type { Bench } from "../measurement.ts";
import type { SystemUnderTest } from "../profile.ts";
import { ask, command, whenNotBusy } from "./api.ts";
import { type HttpPool, openHttpPool } from "./http-connection.ts";

export interface Person {
  readonly userId: string;
  readonly cookie: string;
}

/** A server with people who are all in one room. */
export interface Town {
  readonly server: SystemUnderTest;
  readonly pool: HttpPool;
  /** The first one is the administrator. */
  readonly people: readonly Person[];
  readonly roomId: string;
  close(): Promise<void>;
}

export interface TownOptions {
  readonly dataFolder?: string;
  readonly peopleCount: number;
  readonly roomName?: string;
  /** In one process on embedded stores, whatever the profile. */
  readonly isEmbedded?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const password = "a long enough password";
/** The server hashes two passwords at a time; more would only wait. */
const registrationsAtOnce = 4;
const visibleMaxMs = 60_000;

/** A new workspace, made through the API. */
export async function buildTown(bench: Bench, options: TownOptions): Promise<Town> {
  const {
    dataFolder = await bench.makeFolder("town"),
    peopleCount,
    roomName = "town-hall",
    isEmbedded = false,
    env = {},
  } = options;
  const server = await (isEmbedded ? bench.startEmbedded({ dataFolder, env }) : bench.startServer({ dataFolder, env }));
  const pool = openHttpPool(server.host, server.port);
  const administrator = await createWorkspace(pool);
  await command(pool, administrator.cookie, "changeWorkspaceSettings", { signUpPolicy: "OPEN" }, "{ workspace { id } }");
  const people = [administrator, ...(await registerAll(pool, peopleCount - 1))];
  const memberIds = people.slice(1).map(({ userId }) => userId);
  const room = { name: roomName, memberIds };
  const { data } = await command<{ roomId: string }>(pool, administrator.cookie, "createChannel", room, "{ roomId }");
  await waitUntil("everybody to see the room", () => seeRoom(pool, people, data.roomId), visibleMaxMs);
  const close = async (): Promise<void> => {
    pool.close();
    await server.stop();
  };
  return { server, pool, people, roomId: data.roomId, close };
}

async function seeRoom(pool: HttpPool, people: readonly Person[], roomId: string): Promise<boolean> {
  for (const { cookie } of people) {
    const query = "query ($id: ID!) { room(id: $id) { id } }";
    const { data } = await whenNotBusy(() => ask<{ readonly room: object | null }>(pool, cookie, query, { id: roomId }));
    if (data.room === null) return false;
  }
  return true;
}

interface SignedIn {
  readonly viewer: { readonly user: { readonly id: string } } | null;
}

const viewerSelection = "{ viewer { user { id } } }";

async function createWorkspace(pool: HttpPool): Promise<Person> {
  const input = { workspaceName: "Bench", name: "ada", displayName: "Ada", password };
  const { cookie } = await command<SignedIn>(pool, "", "createWorkspace", input, viewerSelection);
  return personOf(pool, cookie);
}

async function registerAll(pool: HttpPool, count: number): Promise<Person[]> {
  const people: Person[] = [];
  let next = 0;
  const register = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      const input = { name: `person-${next}`, displayName: `Person ${next}`, password };
      const { cookie } = await command<SignedIn>(pool, "", "registerUser", input, viewerSelection);
      people.push(await personOf(pool, cookie));
    }
  };
  await Promise.all(Array.from({ length: registrationsAtOnce }, register));
  return people;
}

/** A busy Logue may answer a command before queries see what it did. */
function personOf(pool: HttpPool, cookie: string): Promise<Person> {
  const look = async (): Promise<Person | undefined> => {
    const { data } = await whenNotBusy(() => ask<SignedIn>(pool, cookie, viewerSelection));
    return data.viewer === null ? undefined : { userId: data.viewer.user.id, cookie };
  };
  return waitUntil("a new user to be readable", look, visibleMaxMs);
}
