import {
  type Db,
  MongoClient,
  MongoCompatibilityError,
  MongoError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from "mongodb";

export interface MongodbConnection {
  readonly database: Db;
  /** The same database without a limit on how long one call may take: for building indexes. */
  readonly patientDatabase: Db;
  /** What was in the database when it was opened. */
  readonly collectionNames: readonly string[];
  /** The address without user, password and parameters. */
  readonly address: string;
  close(): Promise<void>;
}

export interface MongodbOptions {
  /** `mongodb://user:password@host:port/database?options`, or `mongodb+srv://`. */
  readonly url: string;
  /** For messages: whose database it is, such as "the read store". */
  readonly owner: string;
}

/** The server can be reached, but must not be used as it is: wrong credentials, too old, no or another's database. */
export class MongodbRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MongodbRefused";
  }
}

/** How long the driver looks for a server that answers, before a call fails as unavailable. */
const reachWithinMs = 2000;
/** How long a server that is there may be silent within one call. */
const silentMaxMs = 10_000;

const credentialsCodes = new Set([13, 18, 8000]);

/** Connects, so that what is wrong is known at the start. Throws `MongodbRefused`, or the driver's error where nobody answers. */
export async function connectMongodb({ url, owner }: MongodbOptions): Promise<MongodbConnection> {
  const address = maskMongodbUrl(url);
  const client = newClient(url, { socketTimeoutMS: silentMaxMs }, owner);
  const patientClient = newClient(url, {}, owner);
  const close = async (): Promise<void> => {
    await Promise.all([client.close(), patientClient.close()]);
  };
  try {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray();
    const collectionNames = collections.map(({ name }) => name);
    return { database: client.db(), patientDatabase: patientClient.db(), collectionNames, address, close };
  } catch (error) {
    await close();
    throw refusalOf(error, owner, address) ?? error;
  }
}

/** What of the address may be shown. A password may hold any sign, so all before the last @ is left out. */
export function maskMongodbUrl(url: string): string {
  const [, scheme = "mongodb", rest = ""] = /^([a-z+]+):\/\/(.*)$/s.exec(url) ?? [];
  return `${scheme}://${rest.replace(/^.*@/s, "…@").replace(/\?.*$/s, "?…")}`;
}

/** Whether an error comes from the server or the way to it, and not from us. */
export const isMongodbError = (error: unknown): boolean => error instanceof MongoError || isSocketError(error);

/** Nobody answered, so that asking on would only take longer. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof MongoNetworkError || error instanceof MongoServerSelectionError || isSocketError(error);

/** The driver lets some errors of a connection that breaks while it is written to through as they are. */
const isSocketError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

export const isDuplicateKey = (error: unknown): boolean => error instanceof MongoServerError && error.code === 11000;

function newClient(url: string, options: { readonly socketTimeoutMS?: number }, owner: string): MongoClient {
  const refused = (what: string) => new MongodbRefused(`The address of ${owner}, ${maskMongodbUrl(url)}, ${what}.`);
  if (databaseNameOf(url) === undefined) throw refused("names no database: it ends in /name");
  try {
    return new MongoClient(url, {
      appName: "logue",
      serverSelectionTimeoutMS: reachWithinMs,
      connectTimeoutMS: reachWithinMs,
      waitQueueTimeoutMS: reachWithinMs,
      heartbeatFrequencyMS: reachWithinMs,
      writeConcern: { w: "majority", journal: true },
      ...options,
    });
  } catch {
    // The driver's own words are not passed on: they may quote the password.
    throw refused("is not a MongoDB address");
  }
}

const databaseNameOf = (url: string): string | undefined => /^mongodb(?:\+srv)?:\/\/[^?]*\/([^/?@]+)(?:\?|$)/s.exec(url)?.[1];

function refusalOf(error: unknown, owner: string, address: string): MongodbRefused | undefined {
  if (error instanceof MongoServerError && credentialsCodes.has(Number(error.code))) {
    return new MongodbRefused(`MongoDB refuses the credentials of ${owner} at ${address}.`, { cause: error });
  }
  if (error instanceof MongoCompatibilityError) {
    return new MongodbRefused(`The MongoDB of ${owner} at ${address} is older than this driver supports.`, { cause: error });
  }
  return undefined;
}
