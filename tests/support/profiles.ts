import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Environment, startNode } from "./child-process.ts";
import { type EngineUrls, eventStoreArguments, eventStoreCredentials, eventStoreUrl, placesIn } from "./distributed-logue.ts";
import { freePort } from "./free-ports.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * The kind of Logue that tests/people runs against: one process on embedded stores, one port
 * replaced, or all services apart.
 */
export const profileNames = [
  "embedded",
  "eventstoredb",
  "kafka",
  "mongodb",
  "mongodb-vault",
  "s3",
  "webdav",
  "http",
  "distributed",
] as const;

export type ProfileName = (typeof profileNames)[number];

export interface Profile {
  readonly isDistributed: boolean;
  readonly engines: EngineUrls;
  /** Settings of the single process. */
  readonly environment: Environment;
  /** Ends what the profile started for this Logue. */
  close(): Promise<void>;
}

/** The profile that `LOGUE_TEST_PROFILE` names, for one Logue: it shares no data with others. */
export async function chosenProfile(name = process.env.LOGUE_TEST_PROFILE ?? "embedded"): Promise<Profile> {
  const engines = enginesIn(process.env);
  const plain = { isDistributed: name === "distributed", engines, close: async () => {} };
  if (name === "embedded" || name === "distributed") return { ...plain, environment: {} };
  const { environment, ...swapped } = await swap(name, placesIn(engines, `t${randomUUID().slice(0, 8)}`));
  return { ...plain, ...swapped, environment: { VISIBILITY_WAIT_MAX_MS: patientWaitMs, ...environment } };
}

/** Many tests run at once on few processors: a slow answer is accepted, a missing one is not. */
const patientWaitMs = "15000";

async function swap(name: string, places: Environment): Promise<Pick<Profile, "environment"> & Partial<Profile>> {
  const masterKey = { MASTER_KEY: Buffer.alloc(32, 7).toString("base64") };
  if (name === "eventstoredb") return ownEventStore();
  if (name === "kafka") return { environment: pick(places, "EVENT_BUS") };
  if (name === "mongodb") return { environment: { ...pick(places, "READ_STORE"), ...pick(places, "WORK_STORE") } };
  if (name === "mongodb-vault") return { environment: { ...pick(places, "VAULT"), ...masterKey } };
  if (name === "s3") return { environment: pick(places, "BLOB_STORE") };
  if (name === "webdav") return { environment: { BLOB_STORE: `${process.env.WEBDAV_URL?.replace("?", `-${randomUUID()}?`)}` } };
  if (name === "http") return { environment: await ownChannel() };
  throw new Error(`There is no profile ${name}. Known: ${profileNames.join(", ")}.`);
}

/** Addresses of the engines, in the variables of the engine suites. */
export const enginesIn = ({ MONGODB_URL = "", KAFKA_BROKERS = "", S3_URL = "" }: NodeJS.ProcessEnv): EngineUrls => ({
  mongodb: MONGODB_URL,
  kafka: KAFKA_BROKERS,
  s3: S3_URL,
});

const pick = (places: Environment, name: string): Environment => ({ [name]: places[name] ?? "" });

async function ownEventStore(): Promise<Pick<Profile, "environment" | "close">> {
  const folder = await temporaryFolder();
  const server = startNode(eventStoreArguments(join(folder.path, "events.sqlite")), eventStoreCredentials);
  const close = async (): Promise<void> => {
    await server.stop();
    await folder.remove();
  };
  return { environment: { EVENT_STORE: await eventStoreUrl(server) }, close };
}

async function ownChannel(): Promise<Environment> {
  const port = await freePort();
  return {
    COMMAND_CHANNEL: `http://127.0.0.1:${port}`,
    COMMAND_SERVICE_PORT: String(port),
    SERVICE_TOKEN: randomUUID(),
  };
}
