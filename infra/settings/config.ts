import { inspect } from "node:util";
import {
  maskAddress,
  masterKey,
  mediaTypes,
  networks,
  oneOf,
  optional,
  type PortAddress,
  path,
  portAddress,
  portAddresses,
  required,
  type Setting,
  secretText,
  text,
  webOrigin,
  webOrigins,
  wholeNumber,
  witnesses,
} from "./setting.ts";

const million = 1_000_000;

/** Every setting, once. `.env.example` and the table in the README are written from this list. */
export const settings = {
  dataFolder: required("DATA_FOLDER", path, "./data", "The folder that holds everything Logue keeps on this machine."),
  port: required("PORT", wholeNumber(0, 65_535), "3000", "The port the server listens on; 0 takes a free one."),
  host: required("HOST", text, "127.0.0.1", "The address the server listens on; 0.0.0.0 is every address of the machine."),
  publicUrl: optional(
    "PUBLIC_URL",
    webOrigin,
    "Where people reach Logue: links begin with it, and browsers at another origin are refused.",
  ),
  corsOrigins: optional(
    "CORS_ORIGINS",
    webOrigins,
    "Origins whose pages may use Logue with an access token, with commas between, or * for every origin. Cookies never count there.",
  ),
  trustProxy: required(
    "TRUST_PROXY",
    wholeNumber(0, 10),
    "0",
    "How many proxies stand before the server and are believed about the client's address.",
  ),

  eventStore: required(
    "EVENT_STORE",
    portAddress(["sqlite", "esdb", "esdb+discover"]),
    "sqlite:",
    "Where events are kept: an SQLite file, without a location in the data folder, or EventStoreDB, as in esdb://user:password@host:2113?tls=true.",
  ),
  eventBus: required(
    "EVENT_BUS",
    portAddress(["memory", "kafka"]),
    "memory:",
    "What carries events from the command service to everyone else: the process's memory, or Kafka, as in kafka://host:9092,host:9092.",
  ),
  readStore: required(
    "READ_STORE",
    portAddress(["sqlite", "mongodb", "mongodb+srv"]),
    "sqlite:",
    "Where the documents that queries read are kept; they can be rebuilt from the events. A folder of SQLite files, or MongoDB, as in mongodb://host/logue.",
  ),
  readStoreEncryption: required(
    "READ_STORE_ENCRYPTION",
    oneOf(["off", "on"]),
    "off",
    "Whether the read store's documents are encrypted and its search index holds keyed digests instead of words. The key lies in the vault. After a change the documents are built anew.",
  ),
  vault: required(
    "VAULT",
    portAddress(["sqlite", "mongodb", "mongodb+srv"]),
    "sqlite:",
    "Where secrets are kept: sessions, password hashes, data keys. An SQLite file, or a MongoDB database of its own, as in mongodb://host/logue-vault.",
  ),
  workStore: required(
    "WORK_STORE",
    portAddress(["sqlite", "mongodb", "mongodb+srv"]),
    "sqlite:",
    "Where is kept what changes and is no history, such as drafts. An SQLite file, or a MongoDB database of its own, as in mongodb://host/logue-work.",
  ),
  blobStore: required(
    "BLOB_STORE",
    portAddress(["file", "s3", "webdav"]),
    "file:",
    "Where uploaded files are kept: a folder, an S3 bucket, as in s3://key:secret@host:9000/bucket, or a WebDAV folder, as in webdav://user:password@host/folder.",
  ),
  commandChannel: required(
    "COMMAND_CHANNEL",
    portAddress(["local", "http"]),
    "local:",
    "How the API reaches the command service: within the process, or at the address of those that run apart, as in http://host:3001,host:3001.",
  ),
  serviceToken: optional(
    "SERVICE_TOKEN",
    secretText,
    "What services show each other; the command service takes commands from no other process. The same for all of them.",
  ),
  mailReceiverPort: optional(
    "MAIL_RECEIVER_PORT",
    wholeNumber(0, 65_535),
    "The port on which Logue takes mails by SMTP, such as answers to its mails, from the operator's own mail server; 0 takes a free one. Without it none are taken.",
  ),
  commandServicePort: required(
    "COMMAND_SERVICE_PORT",
    wholeNumber(0, 65_535),
    "3001",
    "The port on which a command service that runs apart takes commands and tells its health; 0 takes a free one.",
  ),
  projectionServicePort: required(
    "PROJECTION_SERVICE_PORT",
    wholeNumber(0, 65_535),
    "3002",
    "The port on which a projection service that runs apart tells its health; 0 takes a free one.",
  ),
  integrationsPort: required(
    "INTEGRATIONS_PORT",
    wholeNumber(0, 65_535),
    "3003",
    "The port on which a host of integrations that runs apart tells its health; 0 takes a free one.",
  ),

  masterKey: optional(
    "MASTER_KEY",
    masterKey,
    "The key that secrets in the vault are encrypted with, or several versions of it; without it the key file is used.",
  ),
  masterKeyFile: optional(
    "MASTER_KEY_FILE",
    path,
    "The file with the master key, a line for each version; without it, master.key in the data folder, made at the first start. Keep it out of backups of the data folder.",
  ),

  outgoingAllowed: optional(
    "OUTGOING_ALLOWED",
    networks,
    "Networks that requests to addresses given by people may reach although they are not public, such as an intranet, with commas between: 10.1.0.0/16.",
  ),

  sealWitnesses: optional(
    "SEAL_WITNESSES",
    witnesses,
    "Witnesses that cosign the checkpoints of the sealed log (tlog-witness): the address of each and its verifier key. They must know the log's verifier keys, which stand at /seals/.",
  ),
  sealCopies: optional(
    "SEAL_COPIES",
    portAddresses(["file", "s3", "webdav"]),
    "Where copies of the checkpoints of the sealed log are kept outside of this installation: folders, S3 buckets (with object lock), or WebDAV folders.",
  ),

  acceptOlderVault: optional(
    "ACCEPT_OLDER_VAULT",
    text,
    "For one start with a vault that is older than the log, when the newer one is lost: the value that the refusal of the start names.",
  ),

  logLevel: required(
    "LOG_LEVEL",
    oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    "info",
    "The least important messages that are logged.",
  ),
  logFormat: required(
    "LOG_FORMAT",
    oneOf(["pretty", "json"]),
    "pretty",
    "Log lines for people, or one JSON object a line for machines.",
  ),
  metricsToken: optional(
    "METRICS_TOKEN",
    secretText,
    "The bearer token that opens /metrics; without it /metrics answers only this machine.",
  ),

  sessionDays: required(
    "SESSION_DAYS",
    wholeNumber(1, 3650),
    "30",
    "A session that is not used for so many days ends, unless a setting of the workspace says another number.",
  ),
  loginAttemptsPer10Minutes: required(
    "LOGIN_ATTEMPTS_PER_10_MINUTES",
    wholeNumber(1, million),
    "10",
    "How many wrong passwords an account takes in 10 minutes from devices it does not know, and from each one it knows; five times as many from one address.",
  ),
  registrationsPer10MinutesPerAddress: required(
    "REGISTRATIONS_PER_10_MINUTES_PER_ADDRESS",
    wholeNumber(1, million),
    "100",
    "How often one address may try to register in 10 minutes.",
  ),
  requestsPerMinutePerPerson: required(
    "REQUESTS_PER_MINUTE_PER_PERSON",
    wholeNumber(1, 1000 * million),
    "6000",
    "The most operations of one person in a minute.",
  ),
  requestsPerMinutePerBot: required(
    "REQUESTS_PER_MINUTE_PER_BOT",
    wholeNumber(1, 1000 * million),
    "3000",
    "The most operations of one bot in a minute, with all its access tokens together.",
  ),
  requestsPerMinutePerAddress: required(
    "REQUESTS_PER_MINUTE_PER_ADDRESS",
    wholeNumber(1, 1000 * million),
    "30000",
    "The most operations from one address in a minute; many people may share an address.",
  ),
  connectionsPerPersonMax: required(
    "CONNECTIONS_PER_PERSON_MAX",
    wholeNumber(1, million),
    "50",
    "The most WebSockets one person has open at once.",
  ),
  subscriptionsPerSocketMax: required(
    "SUBSCRIPTIONS_PER_SOCKET_MAX",
    wholeNumber(1, 100_000),
    "200",
    "The most live subscriptions on one WebSocket.",
  ),

  queryDepthMax: required("QUERY_DEPTH_MAX", wholeNumber(1, 100), "12", "How deep a GraphQL operation may nest."),
  queryCostMax: required(
    "QUERY_COST_MAX",
    wholeNumber(1, million),
    "5000",
    "The most a GraphQL operation may cost, counted from its fields before it runs.",
  ),
  queryAliasesMax: required("QUERY_ALIASES_MAX", wholeNumber(0, 10_000), "30", "The most aliases in a GraphQL operation."),
  answerSizeMaxBytes: required(
    "ANSWER_SIZE_MAX_BYTES",
    wholeNumber(10_000, 1000 * million),
    "8388608",
    "The largest answer of a GraphQL operation; what would be larger is stopped while it is made, and refused as AnswerTooLarge.",
  ),
  documentSizeMaxBytes: required(
    "DOCUMENT_SIZE_MAX_BYTES",
    wholeNumber(1000, 10 * million),
    "32768",
    "The largest GraphQL document, without its variables.",
  ),
  commandsWaitingMax: required(
    "COMMANDS_WAITING_MAX",
    wholeNumber(1, million),
    "1000",
    "So many commands may be under way at once; further ones are refused as Overloaded.",
  ),

  visibilityWaitMaxMs: required(
    "VISIBILITY_WAIT_MAX_MS",
    wholeNumber(0, 60_000),
    "500",
    "How long a mutation waits until queries see what it did, in milliseconds; then its answer says that they do not yet.",
  ),

  fileSizeMaxBytes: required(
    "FILE_SIZE_MAX_BYTES",
    wholeNumber(1, 1_000_000 * million),
    "104857600",
    "The largest file that can be uploaded, unless a setting of the workspace says another size.",
  ),
  importSizeMaxBytes: required(
    "IMPORT_SIZE_MAX_BYTES",
    wholeNumber(1, 1_000_000 * million),
    "10737418240",
    "The largest export of another system that administrators can upload in the web client; `npm run import` takes any size.",
  ),
  fileQuotaPerPersonBytes: optional(
    "FILE_QUOTA_PER_PERSON_BYTES",
    wholeNumber(0, Number.MAX_SAFE_INTEGER),
    "The most bytes of files that one person has uploaded and that are kept; deleted files count until they are purged.",
  ),
  fileQuotaBytes: optional(
    "FILE_QUOTA_BYTES",
    wholeNumber(0, Number.MAX_SAFE_INTEGER),
    "The most bytes of files that are kept for the whole workspace.",
  ),
  uploadsPerPersonMax: required(
    "UPLOADS_PER_PERSON_MAX",
    wholeNumber(1, 10_000),
    "20",
    "The most uploads of one person at once.",
  ),
  uploadStallMaxMs: required(
    "UPLOAD_STALL_MAX_MS",
    wholeNumber(100, 3_600_000),
    "60000",
    "An upload of which nothing comes for so many milliseconds ends; however long one takes that goes on.",
  ),
  fileTypesBlocked: optional(
    "FILE_TYPES_BLOCKED",
    mediaTypes,
    "Files that may not be uploaded, unless a setting of the workspace lists others: types or endings, such as application/x-msdownload, video/* or .exe.",
  ),
  filesUrl: optional(
    "FILES_URL",
    webOrigin,
    "A second origin that leads to this server, such as https://files.example.org: files are then served from there alone, by links that live for a minute.",
  ),
} as const;

type Settings = typeof settings;

/** The value of every setting, checked. Printing it, also as JSON, shows no secret. */
export type Config = { readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer Value> ? Value : never };

/** Given on the command line, as text; they come before the environment. */
export type CommandLineOptions = { readonly [Key in keyof Config]?: string };

/**
 * Everything that is wrong with the settings, a line each: `NAME: what is wrong; what is accepted`.
 */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["These settings are wrong:", ...problems.map((problem) => `  ${problem}`)].join("\n"));
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

/**
 * Reads and checks all settings. An empty variable counts as not given. Throws
 * `ConfigurationError`.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, commandLine: CommandLineOptions = {}): Config {
  const problems: string[] = [];
  const values = Object.entries(settings).map(([key, setting]) => {
    const given = textOf(commandLine, key) ?? textOf(env, setting.name) ?? setting.default;
    return [key, given === undefined ? undefined : parse(setting, given, problems)];
  });
  if (textOf(env, "MASTER_KEY") !== undefined && textOf(env, "MASTER_KEY_FILE") !== undefined) {
    problems.push("MASTER_KEY: is given together with MASTER_KEY_FILE; give one of them");
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return hideSecrets(Object.fromEntries(values));
}

function textOf(source: Readonly<Record<string, string | undefined>>, key: string): string | undefined {
  return source[key] === "" ? undefined : source[key];
}

function parse(setting: Setting<unknown>, given: string, problems: string[]): unknown {
  const result = setting.schema.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const issue = result.error.issues[0];
  const isHidden = setting.isSecret || (issue?.code === "custom" && issue.params?.isHidden === true);
  const shown = isHidden ? "the value" : JSON.stringify(given.slice(0, 100));
  problems.push(`${setting.name}: ${shown} ${issue?.message}; accepted: ${setting.accepts}`);
  return undefined;
}

function hideSecrets(config: Config): Config {
  const shown = () =>
    Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, show(setting, config[key as keyof Config])]));
  Object.defineProperty(config, "toJSON", { value: shown });
  Object.defineProperty(config, inspect.custom, { value: shown });
  return Object.freeze(config);
}

/**
 * One line a setting, as in an env file, without secrets: for the log at the start and for reports
 * of a problem.
 */
export function describeConfig(config: Config): string {
  const lines = Object.entries(settings).map(
    ([key, setting]) => `${setting.name}=${show(setting, config[key as keyof Config]) ?? ""}`,
  );
  return lines.join("\n");
}

function show(setting: Setting<unknown>, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (setting.isSecret) return "(secret)";
  return isPortAddress(value) ? maskAddress(value) : value;
}

function isPortAddress(value: unknown): value is PortAddress {
  return typeof value === "object" && value !== null && "scheme" in value && "location" in value;
}
