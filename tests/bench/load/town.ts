import type { Bench } from "../measurement.ts";
import { command } from "./api.ts";
import { type HttpPool, openHttpPool } from "./http-connection.ts";
import type { ServerProcess } from "./server-process.ts";

export interface Person {
  readonly userId: string;
  readonly cookie: string;
}

/** A server with people who are all in one room. */
export interface Town {
  readonly server: ServerProcess;
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
}

const password = "a long enough password";
/** The server hashes two passwords at a time; more would only wait. */
const registrationsAtOnce = 4;

/** A new workspace, made through the API. */
export async function buildTown(bench: Bench, { dataFolder, peopleCount, roomName = "town-hall" }: TownOptions): Promise<Town> {
  const server = await bench.startServer({ dataFolder: dataFolder ?? (await bench.makeFolder("town")) });
  const pool = openHttpPool(server.host, server.port);
  const administrator = await createWorkspace(pool);
  await command(pool, administrator.cookie, "changeWorkspaceSettings", { signUpPolicy: "OPEN" }, "{ workspace { id } }");
  const people = [administrator, ...(await registerAll(pool, peopleCount - 1))];
  const memberIds = people.slice(1).map(({ userId }) => userId);
  const room = { name: roomName, memberIds };
  const { data } = await command<{ roomId: string }>(pool, administrator.cookie, "createChannel", room, "{ roomId }");
  const close = async (): Promise<void> => {
    pool.close();
    await server.stop();
  };
  return { server, pool, people, roomId: data.roomId, close };
}

interface SignedIn {
  readonly viewer: { readonly user: { readonly id: string } };
}

const viewerSelection = "{ viewer { user { id } } }";

async function createWorkspace(pool: HttpPool): Promise<Person> {
  const input = { workspaceName: "Bench", name: "ada", displayName: "Ada", password };
  const { data, cookie } = await command<SignedIn>(pool, "", "createWorkspace", input, viewerSelection);
  return { userId: data.viewer.user.id, cookie };
}

async function registerAll(pool: HttpPool, count: number): Promise<Person[]> {
  const people: Person[] = [];
  let next = 0;
  const register = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      const input = { name: `person-${next}`, displayName: `Person ${next}`, password };
      const { data, cookie } = await command<SignedIn>(pool, "", "registerUser", input, viewerSelection);
      people.push({ userId: data.viewer.user.id, cookie });
    }
  };
  await Promise.all(Array.from({ length: registrationsAtOnce }, register));
  return people;
}
