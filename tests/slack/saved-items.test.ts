import { join } from "node:path";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Imported, imported } from "./imported.ts";

type Teardowns = { teardown(end: () => unknown): void };

const base = {
  "channels.json": [{ id: "C1", name: "town", created: 1_700_000_000, creator: "U1", members: ["U1", "U2"] }],
  "dms.json": [
    { id: "D1", members: ["U1", "U2"] },
    { id: "D2", members: ["U1", "U3"] },
  ],
  "users.json": ["alice", "bob", "carol"].map((name, index) => ({ id: `U${index + 1}`, name })),
  "town/2023-11-14.json": [
    { type: "message", user: "U1", ts: "1700000010.000100", text: "first" },
    { type: "message", user: "U2", ts: "1700000020.000100", text: "second", is_starred: true },
    { type: "message", user: "U2", ts: "1700000030.000100", thread_ts: "1700000010.000100", text: "a reply" },
    { type: "message", user: "U2", ts: "1700000040.000100", text: "finished", saved: { state: "completed" } },
  ],
  "D1/2023-11-15.json": [{ type: "message", user: "U2", ts: "1700100000.000100", text: "between two" }],
};

async function exportWith(t: Teardowns, more: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const path = join(folder.path, "export.zip");
  await writeZip(path, new Map(Object.entries({ ...base, ...more }).map(([name, value]) => [name, JSON.stringify(value)])));
  return path;
}

/** What a person has starred, last starred first, as the API tells that person. */
async function starsOf({ api, viewerOf, person }: Imported, name: string): Promise<string[]> {
  const { stars } = await api.answer(viewerOf(person(name).id), "{ stars { edges { node { text } } } }");
  return stars.edges.map(({ node }: { node: { text: string } }) => node.text);
}

const item = (channel: string, ts: string, more: object = {}) => ({ type: "message", channel, message: { ts }, ...more });

test("saved items of every shape are starred by their person alone, in the order in which they were saved", async (t) => {
  const here = await imported(
    t,
    await exportWith(t, {
      "stars.json": {
        U2: [item("C1", "1700000030.000100", { date_create: 1_700_200_000 }), item("D1", "1700100000.000100")],
      },
      "saved/U3.json": { saved_items: [{ item_id: "C1", item_type: "message", ts: "1700000010.000100" }] },
      "users.json": [{ ...base["users.json"][0], stars: [item("town", "1700000040.000100")] }, ...base["users.json"].slice(1)],
    }),
  );
  t.deepEqual(await starsOf(here, "bob"), ["a reply", "between two"]);
  t.deepEqual(await starsOf(here, "carol"), ["first"]);
  t.deepEqual(await starsOf(here, "alice"), ["finished", "second"], "who made the export is in every direct conversation");
  t.is(here.report.taken["saved items"], 5);
  t.deepEqual(here.noted("Saved items"), []);
  t.deepEqual(here.noted("belong to no channel"), []);
});

test("a saved item that cannot be taken over is told with its reason, and the others are taken", async (t) => {
  const here = await imported(
    t,
    await exportWith(t, {
      "dms.json": [],
      "stars.json": [item("C1", "1700000010.000100", { user_id: "U1" }), item("C1", "1700000020.000100"), null],
      "saved/U2.json": [
        { type: "file", file: { id: "F1" } },
        item("C9", "1700000010.000100"),
        item("C1", "1700000011.000100"),
        item("C1", "1700000010.000100"),
        { type: "message", channel: "C1" },
      ],
      "saved_items.json": "nothing",
    }),
  );
  t.deepEqual(await starsOf(here, "alice"), ["first"]);
  t.deepEqual(await starsOf(here, "bob"), ["first"]);
  t.deepEqual([...here.noted("Saved items")].sort(), [
    "a message that is marked as saved: the export does not say who saved it",
    "saved/U2.json, entry 1: a saved file is no message",
    "saved/U2.json, entry 2: there is no conversation C9 in the export",
    "saved/U2.json, entry 3: #town, 1700000011.000100: StarMessage was refused: MessageUnknown",
    "saved/U2.json, entry 5: it does not say which message it is",
    "stars.json, entry 2: the export does not say who saved it",
    "stars.json, entry 3: it is no saved item",
  ]);
});

test("a second run does not star again what its person has unstarred since", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const dataFolder = join(folder.path, "data");
  const file = await exportWith(t, { "stars.json": { U2: [item("C1", "1700000010.000100")] } });
  const ends: (() => unknown)[] = [];
  const first = await imported({ teardown: (end) => void ends.unshift(end) }, file, { dataFolder });
  const commandId = uuidv7();
  const { id: messageId, roomId } = first.message("first");
  const answer = await first.workspace.commandChannel.send({
    commandId,
    correlationId: commandId,
    type: "UnstarMessage",
    data: { roomId, messageId },
    actorId: first.person("bob").id,
    actorKind: "user",
  });
  t.is(answer.kind, "accepted");
  for (const end of ends) await end();
  t.deepEqual(await starsOf(await imported(t, file, { dataFolder }), "bob"), []);
});
