import { join } from "node:path";
import { OutgoingError, type OutgoingRequest } from "@logue/infra/outgoing/outgoing.ts";
import test from "ava";
import sharp from "sharp";
import { writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Imported, imported } from "./imported.ts";

const at = "https://pictures.example";
const picture = (red: number) =>
  sharp({ create: { width: 96, height: 96, channels: 3, background: { r: red, g: 90, b: 90 } } })
    .png()
    .toBuffer();

const person = (id: string, name: string, image: string, more: object = {}) => ({
  id,
  name,
  profile: { real_name: name, ...(image !== "" && { image_512: image }) },
  ...more,
});

const users = [
  person("U1", "alice", `${at}/alice.png`, { is_admin: true }),
  person("U2", "bob", `${at}/gone.png`),
  person("U3", "carol", `${at}/inside.png`),
  person("U4", "dave", `${at}/page.html`),
  person("U5", "erin", "https://secure.gravatar.com/avatar/1.jpg"),
];
const emoji = {
  pier: `${at}/pier.png`,
  jetty: "alias:pier",
  thumbsup: `${at}/pier.png`,
  lost: `${at}/gone.png`,
  echo: "alias:nothing",
  held: `${at}/gone.png`,
};
const reactions = ["pier", "jetty", "held", "lost"].map((name) => ({ name, users: ["U2"], count: 1 }));
const message = { type: "message", user: "U1", ts: "1700000010.000100", text: "We meet at the :pier:", reactions };

async function exportFile(t: { teardown(end: () => unknown): void }): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const path = join(folder.path, "export.zip");
  const channel = { id: "C1", name: "town", created: 1_700_000_000, creator: "U1", members: ["U1", "U2"] };
  const lists = { "users.json": users, "channels.json": [channel], "town/2023-11-14.json": [message], "emoji.json": emoji };
  const texts = Object.entries(lists).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const pictures = [
    ["__avatars/U3/own.png", await picture(10)],
    ["emojis/held.png", await picture(20)],
  ] as const;
  await writeZip(path, new Map<string, string | Buffer>([...texts, ...pictures]));
  return path;
}

/** Stands for the servers that hold the pictures. */
async function servers() {
  const asked: OutgoingRequest[] = [];
  const bytes = await picture(200);
  const send = async (request: OutgoingRequest) => {
    asked.push(request);
    const { url } = request;
    if (url === `${at}/gone.png`) throw new OutgoingError("Unreachable");
    const body = url.endsWith(".html") ? Buffer.from("<h1>Sign in</h1>") : bytes;
    return { status: 200, headers: {}, url, body };
  };
  return { asked, outgoing: { send } };
}

async function shown({ api, person: find, viewerOf }: Imported) {
  const asked = `{ customEmoji { name } users(first: 50) { edges { node { name avatarUrl } } } }`;
  const { customEmoji, users: found } = await api.answer(viewerOf(find("alice").id), asked, {});
  const pictured = found.edges.flatMap(({ node }: { node: { name: string; avatarUrl: string | null } }) =>
    node.avatarUrl === null ? [] : [node.name],
  );
  return { emoji: customEmoji.map(({ name }: { name: string }) => name).sort(), pictured: pictured.sort() };
}

const reactionsOf = ({ message: find }: Imported) =>
  find("We meet")
    .reactions.map((reaction) => reaction.emoji)
    .sort();

test("with a token people have their pictures and the workspace its emoji; what cannot be fetched is told", async (t) => {
  const [file, { asked, outgoing }] = [await exportFile(t), await servers()];
  const here = await imported(t, file, { token: "xoxb-1", outgoing });
  t.deepEqual(await shown(here), { emoji: ["held", "jetty", "pier"], pictured: ["alice", "carol"] });
  t.deepEqual(reactionsOf(here), ["held", "jetty", "pier"]);
  t.true(
    asked.every(({ headers }) => headers === undefined),
    "The token goes to Slack alone.",
  );
  t.deepEqual([...here.noted("could not be fetched or kept")].sort(), [
    "emoji :echo:: it is another name of an emoji that is not here",
    "emoji :lost:: Unreachable",
    "users.json, U2: the picture: Unreachable",
    "users.json, U4: the picture: FileTypeRefused",
  ]);
  t.deepEqual(here.noted("Reactions with an emoji"), ["#town, 1700000010.000100, :lost:"]);
});

test("without a token nothing is fetched; pictures in the archive are kept, and the report counts the others", async (t) => {
  const [file, { asked, outgoing }] = [await exportFile(t), await servers()];
  const here = await imported(t, file);
  t.deepEqual(await shown(here), { emoji: ["held"], pictured: ["carol"] });
  t.deepEqual(reactionsOf(here), ["held"]);
  t.deepEqual(asked, []);
  t.regex(here.noted("does not hold").join(), /Pictures of 3 people/);
  const { dataFolder } = here;
  await here.api.close();
  const again = await imported(t, file, { dataFolder, token: "xoxb-1", outgoing });
  t.deepEqual((await shown(again)).pictured, ["alice", "carol"], "A later run with a token fetches them.");
});
