import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import {
  AddReactionDocument,
  EditProfileDocument,
  MessageDocument,
  ReplaceEmailDocument,
  SearchDocument,
  UserDocument,
} from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { ifThere } from "../support/if-there.ts";
import { type Person, signsIn } from "../support/person.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sendFile } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";

/** The folder and every file and folder below it, with the permissions of other accounts. */
async function openToOthers(folder: string): Promise<{ readonly seen: string[]; readonly open: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seen = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))];
  const modes = await Promise.all(seen.map(async (path) => ({ path, mode: (await ifThere(stat(path)))?.mode ?? 0 })));
  return { seen, open: modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ path, mode }) => `${path} ${mode.toString(8)}`) };
}

test.serial("no other account of the machine can read any file of Logue", async (t) => {
  const parent = await temporaryFolder();
  t.teardown(parent.remove);
  const dataFolder = join(parent.path, "data");
  const house = await openOwnHouse({ dataFolder });
  t.teardown(() => house.close());
  const roomId = await house.ada.createsChannel();
  await house.ada.posts(roomId, "A message");
  t.is((await sendFile(house.ada, roomId, { name: "note.txt", bytes: "text" })).status, 201);
  const { seen, open } = await openToOthers(dataFolder);
  t.deepEqual(open, []);
  for (const name of [
    "events.sqlite",
    "events.sqlite-wal",
    "vault.sqlite",
    "work.sqlite",
    "master.key",
    "lock.sqlite",
    "lock.pid",
  ]) {
    t.true(seen.includes(join(dataFolder, name)), name);
  }
  t.true(seen.some((path) => path.startsWith(join(dataFolder, "documents", "messages@"))));
  t.true(seen.some((path) => path.startsWith(join(dataFolder, "blobs", "files"))));
});

test.serial("after a restart no other account can read the files either", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  await (await startLogue({ dataFolder: folder.path })).stop();
  const logue = await startLogue({ dataFolder: folder.path });
  t.teardown(() => logue.stop());
  t.deepEqual((await openToOthers(folder.path)).open, []);
});

const secret = "Zaunkönig brütet morgen im Schilf";
const secretWords = [
  "Zaunkönig",
  "zaunkonig",
  "brutet",
  "schilf",
  "Schilf",
  "Kapitänin",
  "kapitanin",
  "heron@example.org",
  "quarterly",
];

/** The words of the secret that are readable in the files of the read store. */
async function wordsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Set<string>();
  for (const file of files) {
    const bytes = await ifThere(readFile(file));
    for (const word of secretWords) if (bytes?.includes(word)) found.add(word);
  }
  return [...found];
}

async function speaks(house: House): Promise<{ roomId: string; messageId: string }> {
  const { ada } = house;
  const roomId = await ada.createsChannel({ topic: "The quarterly figures", visibility: "PRIVATE" });
  const { id: messageId } = await ada.posts(roomId, secret);
  await ada.does(AddReactionDocument, { messageId, emoji: "tada" });
  await ada.does(EditProfileDocument, { displayName: "Ada", title: "Kapitänin" });
  await ada.does(ReplaceEmailDocument, { email: "heron@example.org" });
  return { roomId, messageId };
}

async function finds(person: Person, query: string): Promise<string[]> {
  const { search } = await person.query(SearchDocument, { query });
  return search.messages.edges.map(({ node }) => node.id);
}

test.serial("with encryption the documents contain no word of a message, and search finds the same as without", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const house = await openOwnHouse({ dataFolder: folder.path, environment: { READ_STORE_ENCRYPTION: "on" } });
  const { messageId } = await speaks(house);
  for (const query of ["zaunkönig", "Zaunk*", "z*", '"brütet morgen"', "zaunkönig -amsel", "schilf from:ada", "zaunkoni*"]) {
    t.deepEqual(await finds(house.ada, query), [messageId], query);
  }
  for (const query of ["amsel", '"morgen brütet"', "zaunkönig -schilf", "zaunkonigx*"])
    t.deepEqual(await finds(house.ada, query), [], query);
  t.is((await house.ada.query(UserDocument, { name: "ada" })).user?.id, house.ada.userId);
  t.deepEqual(await wordsIn(join(folder.path, "documents")), []);
  await house.close();
  t.deepEqual(await wordsIn(join(folder.path, "documents")), []);
});

test.serial("switching encryption on or off rebuilds the documents and deletes the old ones", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const house = await openOwnHouse({ dataFolder: folder.path });
  const { messageId } = await speaks(house);
  t.true((await wordsIn(join(folder.path, "documents"))).length > 5);
  await house.close();
  for (const [encryption, isReadable] of [
    ["on", false],
    ["off", true],
  ] as const) {
    const logue = await startLogue({ dataFolder: folder.path, environment: { READ_STORE_ENCRYPTION: encryption } });
    const { ada } = house;
    const again = { ...ada, ...(await signsIn(logue.url, ada.name)) };
    await waitUntil("the documents to be built anew", async () => {
      return (await wordsIn(join(folder.path, "documents"))).length > 0 === isReadable;
    });
    t.is((await again.query(MessageDocument, { id: messageId })).message?.text, secret);
    t.deepEqual(await finds(again, "schilf"), [messageId]);
    await logue.stop();
  }
});
