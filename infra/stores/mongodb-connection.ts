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

/**
 * The server can be reached, but must not be used as it is: wrong credentials, too old, no or
 * another's database.
 */
export class MongodbRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MongodbRefused";
  }
}

/** How long the driver looks for a server that answers, before a call fails as unavailable. */
const reachWithinMs = 3000;
/**
 * How often a server is asked whether it is there, and how long it may be silent then before all
 * calls to it are broken off.
 */
const heartbeatEveryMs = 2000;
const heartbeatWithinMs = 8000;

/** Unauthorized, AuthenticationFailed, and what a hosted MongoDB says instead. */
const credentialsCodes = new Set([13, 18, 8000]);

/**
 * Connects, so that errors show at the start. Throws `MongodbRefused`, or the driver's error when
 * no server answers.
 */
export async function connectMongodb({ url, owner }: MongodbOptions): Promise<MongodbConnection> {
  const address = maskMongodbUrl(url);
  const client = newClient(url, owner);
  const close = (): Promise<void> => client.close();
  try {
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray();
    const collectionNames = collections.map(({ name }) => name);
    return { database: client.db(), collectionNames, address, close };
  } catch (error) {
    await close();
    throw refusalOf(error, owner, address) ?? error;
  }
}

/**
 * What of the address may be shown. A password may hold any sign, so all before the last @ is left
 * out.
 */
export function maskMongodbUrl(url: string): string {
  const [, scheme = "mongodb", rest = ""] = /^([a-z+]+):\/\/(.*)$/s.exec(url) ?? [];
  return `${scheme}://${rest.replace(/^.*@/s, "…@").replace(/\?.*$/s, "?…")}`;
}

/** A call was not answered in time; what became of it is not known. */
export class MongodbSilent extends Error {
  constructor(withinMs: number) {
    super(`MongoDB did not answer within ${withinMs} ms.`);
    this.name = "MongodbSilent";
  }
}

/**
 * Throws `MongodbSilent` where the answer takes longer: a single connection may be dead while the
 * server is well.
 */
export async function answerWithin<Answer>(withinMs: number, work: () => Promise<Answer>): Promise<Answer> {
  const silence = Promise.withResolvers<never>();
  const timer = setTimeout(() => silence.reject(new MongodbSilent(withinMs)), withinMs);
  try {
    return await Promise.race([work(), silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an error comes from the server or the way to it, and not from us. */
export const isMongodbError = (error: unknown): boolean =>
  error instanceof MongoError || error instanceof MongodbSilent || isSocketError(error);

/** No server answered, so further requests would only take longer. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof MongoNetworkError || error instanceof MongoServerSelectionError || isSocketError(error);

/**
 * The driver lets some errors of a connection that breaks while it is written to through as they
 * are.
 */
const isSocketError = (error: unknown): boolean =>
  error instanceof Error && ("syscall" in error || ("code" in error && brokenStreamCodes.has(error.code)));

/** Node's own errors of a socket that has ended or was destroyed; they name no system call. */
const brokenStreamCodes = new Set<unknown>([
  "EPIPE",
  "ERR_SOCKET_CLOSED",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ERR_STREAM_WRITE_AFTER_END",
]);

export const isDuplicateKey = (error: unknown): boolean => error instanceof MongoServerError && error.code === 11000;

function newClient(url: string, owner: string): MongoClient {
  const refused = (what: string) => new MongodbRefused(`The address of ${owner}, ${maskMongodbUrl(url)}, ${what}.`);
  if (databaseNameOf(url) === undefined) throw refused("names no database: it ends in /name");
  try {
    return new MongoClient(url, {
      appName: "logue",
      serverSelectionTimeoutMS: reachWithinMs,
      connectTimeoutMS: heartbeatWithinMs,
      heartbeatFrequencyMS: heartbeatEveryMs,
      writeConcern: { w: "majority", journal: true },
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
  if (isTooOld(error)) {
    return new MongodbRefused(`The MongoDB of ${owner} at ${address} is older than this driver supports.`, { cause: error });
  }
  return undefined;
}

/**
 * The driver looks for a server until its time is up also where the one it finds is too old, and
 * says so only of that server.
 */
function isTooOld(error: unknown): boolean {
  if (!(error instanceof MongoServerSelectionError)) return error instanceof MongoCompatibilityError;
  return [...(error.reason?.servers.values() ?? [])].some((server) => server.error instanceof MongoCompatibilityError);
}
