import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, MongoClient } from "mongodb";
import { type Environment, startNode } from "./child-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const lookEveryMs = 500;

/**
 * Rebuilds every document of a stopped Logue from the log and returns the differences from the
 * documents it had, one line each; an empty list when all are the same.
 */
export async function differencesFromReplay(dataFolder: string): Promise<string[]> {
  const documents = join(dataFolder, "documents");
  const before = await temporaryFolder();
  try {
    await cp(documents, before.path, { recursive: true });
    const rebuilding = startNode(["projection-service/rebuilding/rebuild-command.ts", "all", "--data", dataFolder]);
    if ((await rebuilding.ended) !== 0) throw new Error(`The rebuild failed: ${rebuilding.output()}`);
    const [live, replayed] = [await documentsIn(before.path), await documentsIn(documents)];
    if (live.size === 0 || replayed.size === 0) throw new Error("There are no documents to compare.");
    return differencesBetween(live, replayed);
  } finally {
    await before.remove();
  }
}

/**
 * Rebuilds every document from the log of a distributed Logue into its own files, and returns the
 * differences from those in MongoDB. No client may write meanwhile; pending projection is awaited.
 */
export async function differencesFromReplayOf(environment: Environment, withinMs: number): Promise<string[]> {
  const folder = await temporaryFolder();
  try {
    const documents = join(folder.path, "documents");
    const rebuilding = startNode(["projection-service/rebuilding/rebuild-command.ts", "all", "--data", folder.path], {
      ...environment,
      READ_STORE: `sqlite:${documents}`,
    });
    if ((await rebuilding.ended) !== 0) throw new Error(`The rebuild failed: ${rebuilding.output()}`);
    return await differencesFromFiles(environment.READ_STORE ?? "", documents, withinMs);
  } finally {
    await folder.remove();
  }
}

/**
 * The differences between the documents in MongoDB and those in a folder, one line each; pending
 * projection is awaited.
 */
export async function differencesFromFiles(mongodbUrl: string, documentsFolder: string, withinMs: number): Promise<string[]> {
  const expected = await documentsIn(documentsFolder);
  if (expected.size === 0) throw new Error("There are no documents to compare.");
  return lastDifferences(mongodbUrl, expected, withinMs);
}

type Documents = ReadonlyMap<string, string>;

async function lastDifferences(mongodbUrl: string, replayed: Documents, withinMs: number): Promise<string[]> {
  const client = new MongoClient(mongodbUrl);
  try {
    for (const untilMs = performance.now() + withinMs; ; await pause(lookEveryMs)) {
      const differences = differencesBetween(await documentsInMongodb(client.db()), replayed);
      if (differences.length === 0 || performance.now() > untilMs) return differences;
    }
  } finally {
    await client.close();
  }
}

function differencesBetween(live: Documents, replayed: Documents): string[] {
  return [...new Set([...live.keys(), ...replayed.keys()])]
    .filter((key) => live.get(key) !== replayed.get(key))
    .map((key) => `${key}: was ${live.get(key)}, is ${replayed.get(key)} after the replay`);
}

/**
 * Notes that processes keep for themselves, such as the id of the log; no events are folded into
 * them.
 */
const notes = new Set(["rebuilds", "logs"]);

/** Every document of the live version of each projection, by collection and id. */
async function documentsInMongodb(database: Db): Promise<Documents> {
  const found = new Map<string, string>();
  for (const { _id: projection, liveVersion } of await database.collection<StoredProjection>("projections").find().toArray()) {
    if (notes.has(projection)) continue;
    const version = await database.collection<StoredVersion>("versions").findOne({ _id: `${projection}@${liveVersion}` });
    for (const collection of Object.keys(version?.declarations ?? {})) {
      const stored = database.collection<StoredDocument>(`${version?.prefix}.${collection}`);
      for await (const { _id, doc } of stored.find({ doc: { $exists: true } })) {
        found.set(`${collection} ${_id}`, canonical(JSON.parse(doc)));
      }
    }
  }
  return found;
}

interface StoredProjection {
  readonly _id: string;
  readonly liveVersion: number;
}

interface StoredVersion {
  readonly _id: string;
  readonly prefix: string;
  readonly declarations: Readonly<Record<string, string>>;
}

interface StoredDocument {
  readonly _id: string;
  readonly doc: string;
}

/**
 * Every document of the newest version of each projection, by collection and id, without
 * tombstones.
 */
export async function documentsIn(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await newestVersions(folder)) {
    const database = new DatabaseSync(join(folder, file), { readOnly: true });
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()) {
      const columns = database.prepare(`SELECT name FROM pragma_table_info('${name}')`).all();
      if (!columns.some((column) => column.name === "doc")) continue;
      for (const { id, doc } of database.prepare(`SELECT id, doc FROM "${name}" WHERE doc IS NOT NULL`).iterate()) {
        found.set(`${name} ${id}`, canonical(JSON.parse(String(doc))));
      }
    }
    database.close();
  }
  return found;
}

async function newestVersions(folder: string): Promise<string[]> {
  const newest = new Map<string, { version: number; file: string }>();
  for (const file of await readdir(folder)) {
    const [, projection, version] = /^(\w+)@(\d+)\.sqlite$/.exec(file) ?? [];
    if (projection === undefined || notes.has(projection)) continue;
    if ((newest.get(projection)?.version ?? -1) < Number(version)) newest.set(projection, { version: Number(version), file });
  }
  return [...newest.values()].map(({ file }) => file);
}

/** The same text for equal values, independent of the order of fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}
