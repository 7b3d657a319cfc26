import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { startNode } from "../support/child-process.ts";
import {
  EditMessageDocument,
  MessageDocument,
  PostMessageDocument,
  RoomByNameDocument,
  SearchDocument,
} from "../support/generated/operations.ts";
import { signsIn } from "../support/person.ts";
import { documentsIn } from "../support/replay.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fetches } from "../support/upload.ts";
import { waitUntil } from "../support/wait-until.ts";
import { withoutHistory } from "./without-history.ts";

const older = join(import.meta.dirname, "0.1.0");

type OlderDocument = Readonly<Record<string, unknown>>;

/**
 * How fields of these old documents differ now, by collection. Fields added later are not compared.
 */
const changedSince: Readonly<Record<string, (document: OlderDocument, rebuilt: OlderDocument) => OlderDocument>> = {
  files: ({ order, ...file }) => ({ ...file, position: order }),
  // Their order begins with the time of the message now.
  mentions: ({ order, ...mention }) => ({ ...mention, position: order }),
  // A deletion changes which messages of its sender are counted.
  memberships: ({ postedPosition: _, postedNumber: _number, ...membership }, { changed }) => ({ ...membership, changed }),
};

async function copyOfOlderFolder(t: { teardown(end: () => Promise<void>): void }): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  await cp(join(older, "folder"), folder.path, { recursive: true });
  return folder.path;
}

test("Logue starts on a data folder of version 0.1.0: users sign in, read, search, edit and post", async (t) => {
  const logue = await startLogue({ dataFolder: await copyOfOlderFolder(t) });
  t.teardown(logue.stop);
  const ben = await signsIn(logue.url, "ben");
  const roomId = (await ben.query(RoomByNameDocument, { name: "harbour" })).roomByName?.id ?? "";

  const [first, second] = await ben.timeline(roomId);
  t.is(first?.text, "Low tide at **nine**, @cleo and @ada 🦭");
  t.is(second?.text, "I come at ten");
  t.is(await (await fetches(ben, `/files/${first?.files[0]?.id}`)).text(), "Low tide at nine\n");

  await ben.does(EditMessageDocument, { messageId: first?.id ?? "", text: "Low tide at ten" });
  await ben.does(PostMessageDocument, { messageId: uuidv7(), roomId, text: "Written by the version of now" });
  t.is((await ben.query(MessageDocument, { id: first?.id ?? "" })).message?.text, "Low tide at ten");
  t.is((await ben.timeline(roomId)).at(-1)?.text, "Written by the version of now");
  await waitUntil("the search to find both", async () => {
    const { search } = await ben.query(SearchDocument, { query: "ten" });
    return search.messages.edges.length === 2;
  });
});

test("a data folder of version 0.1.0 rebuilds to the documents of that version", async (t) => {
  const folder = await copyOfOlderFolder(t);
  const rebuilding = startNode(["projection-service/rebuilding/rebuild-command.ts", "all", "--data", folder]);
  t.is(await rebuilding.ended, 0, rebuilding.output());

  const before: Record<string, Record<string, unknown>> = JSON.parse(await readFile(join(older, "documents.json"), "utf8"));
  const rebuilt = await documentsIn(join(folder, "documents"));
  for (const [key, document] of Object.entries(before)) {
    const [collection = ""] = key.split(" ");
    const now = withoutHistory(collection, JSON.parse(rebuilt.get(key) ?? "{}"));
    const expected = changedSince[collection]?.(document, now) ?? document;
    t.deepEqual(Object.fromEntries(Object.keys(expected).map((field) => [field, now[field]])), expected, key);
  }
});
