import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { ask, type Mutation } from "../support/api.ts";
import {
  AddReactionDocument,
  ChangeWorkspaceSettingsDocument,
  CreateAccessTokenDocument,
  CreateChannelDocument,
  EditProfileDocument,
  FileDocument,
  MessageDocument,
  PostMessageDocument,
  RegisterUserDocument,
  RemoveReactionDocument,
  RenameRoomDocument,
  RoomDocument,
  SetDescriptionDocument,
  SetStatusDocument,
  SetTopicDocument,
  UserDocument,
  WorkspaceDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { type Person, password } from "../support/person.ts";
import { sendFile } from "../support/upload.ts";

let house: House;
let rafi: Person;
let roomId: string;

test.before(async () => {
  house = await openHouse();
  rafi = await house.comesIn("rafi");
  roomId = await rafi.createsChannel();
});
test.after.always(() => house?.close());

const unseen = [
  "\u200B",
  "\u200D\u200C",
  "\u202E\u202C",
  "\u2066\u2069",
  "\u0301\u0302\u0303",
  "\u3164",
  "\u2800",
  "\uFE0F",
  "\u00AD\uFEFF",
];
const halves = ["\uD800", "Ada \uDFFF", "\uDE00\uD83D"];
const emoji = ["👩‍👩‍👧‍👧", "🇩🇰", "🏳️‍🌈", "👍🏽", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"];

/** Every one-line text that a user can set, and how other users read it. */
const texts: readonly {
  readonly name: string;
  readonly isNeeded: boolean;
  set(text: string): Promise<string | undefined>;
  seen(): Promise<string | null | undefined>;
}[] = [
  {
    name: "display name",
    isNeeded: true,
    set: (displayName) => codeOf(rafi, EditProfileDocument, { displayName, title: "" }),
    seen: async () => (await rafi.query(UserDocument, { id: rafi.userId })).user?.displayName,
  },
  {
    name: "title",
    isNeeded: false,
    set: (title) => codeOf(rafi, EditProfileDocument, { displayName: "Rafi", title }),
    seen: async () => (await rafi.query(UserDocument, { id: rafi.userId })).user?.title,
  },
  {
    name: "status",
    isNeeded: true,
    set: (text) => codeOf(rafi, SetStatusDocument, { text }),
    seen: async () => (await rafi.query(UserDocument, { id: rafi.userId })).user?.status?.text,
  },
  {
    name: "topic",
    isNeeded: false,
    set: (topic) => codeOf(rafi, SetTopicDocument, { roomId, topic }),
    seen: async () => (await rafi.query(RoomDocument, { id: roomId })).room?.topic,
  },
  {
    name: "description",
    isNeeded: false,
    set: (description) => codeOf(rafi, SetDescriptionDocument, { roomId, description }),
    seen: async () => (await rafi.query(RoomDocument, { id: roomId })).room?.description,
  },
  {
    name: "workspace name",
    isNeeded: true,
    set: (name) => codeOf(house.ada, ChangeWorkspaceSettingsDocument, { name }),
    seen: async () => (await rafi.query(WorkspaceDocument, {})).workspace?.name,
  },
];

/** The refusal or error of a mutation; undefined when it was accepted. */
async function codeOf<Input>(
  person: Person,
  document: Mutation<unknown, { input: Input }>,
  input: Input,
): Promise<string | undefined> {
  const { data, errors } = await person.ask(document, { input });
  return errors[0]?.extensions?.code ?? Object.values(data ?? {})[0]?.refusal?.code;
}

for (const { name, isNeeded, set, seen } of texts) {
  test.serial(`a ${name} contains only visible text in reading order`, async (t) => {
    t.is(await set("Harbour"), undefined);
    for (const half of halves) {
      t.is(await set(half), "InputInvalid", JSON.stringify(half));
      t.is(await seen(), "Harbour");
    }
    for (const nothing of unseen) {
      const code = await set(nothing);
      t.is(code === undefined, !isNeeded, JSON.stringify(nothing));
      t.is(await seen(), isNeeded ? "Harbour" : "", JSON.stringify(nothing));
    }
    t.is(await set("\u202ERuo\u200Bbr\u0000ah\u2069 "), undefined);
    t.is(await seen(), "Ruobrah");
    for (const sign of emoji) {
      t.is(await set(`Harbour ${sign}`), undefined);
      t.is(await seen(), `Harbour ${sign}`);
    }
  });
}

test.serial("a token's label contains only visible text in reading order", async (t) => {
  const create = (label: string) => codeOf(rafi, CreateAccessTokenDocument, { label, scopes: ["READ"] });
  for (const nothing of unseen) t.is(await create(nothing), "TokenInvalid", JSON.stringify(nothing));
  for (const half of halves) t.is(await create(half), "InputInvalid");
});

test.serial(
  "no user can register with a name that is invisible, that mentions many, or that looks like another user's",
  async (t) => {
    const registering = async (name: string, displayName: string) => {
      const { data, errors } = await ask(house.logue.url, RegisterUserDocument, { input: { name, displayName, password } });
      return errors[0]?.extensions?.code ?? data?.registerUser.refusal?.code;
    };
    for (const nothing of unseen) t.is(await registering("unseen", nothing), "ProfileInvalid", JSON.stringify(nothing));
    for (const word of ["here", "room", "all", "channel", "everyone", "a11", "r0om"]) {
      t.is(await registering(word, "Everybody"), "UserNameReserved", word);
    }
    for (const name of ["ad\u0430", "ada\u200B", "ａｄａ", "Ada", "\u202Eada"]) {
      t.is(await registering(name, "Ada"), "UserNameInvalid", JSON.stringify(name));
    }
    t.is(await registering("pool", "Pool"), undefined);
    for (const name of ["p0ol", "po01", "p00l"]) t.is(await registering(name, "Pool"), "UserNameTaken", name);
  },
);

test.serial("a channel's name is visible, and no word of it mixes alphabets that look alike", async (t) => {
  const create = (name: string) => codeOf(rafi, CreateChannelDocument, { name });
  for (const nothing of unseen) t.is(await create(nothing), "RoomNameInvalid", JSON.stringify(nothing));
  for (const half of halves) t.is(await create(half), "InputInvalid");
  t.is(await create("gen\u0435ral"), "RoomNameInvalid");
  t.is(await create("gene\u200Bral"), "RoomNameTaken");
  t.is(await create("general\uFE0F"), "RoomNameInvalid");
  t.is(await create("ｇｅｎｅｒａｌ"), "RoomNameTaken");
  t.is(await codeOf(rafi, RenameRoomDocument, { roomId, name: "gen\u0435ral" }), "RoomNameInvalid");
  for (const name of ["команда-dev", "caffe\u0301", "開発チーム-tokyo", "हिंदी", "ελλάδα"])
    t.is(await create(name), undefined, name);
  t.is(await create("caffé"), "RoomNameTaken");
});

test.serial("an empty message and half a character are refused, and control characters are removed", async (t) => {
  const post = (text: string, messageId = uuidv7()) => codeOf(rafi, PostMessageDocument, { messageId, roomId, text });
  for (const nothing of unseen) t.is(await post(nothing), "MessageEmpty", JSON.stringify(nothing));
  for (const half of halves) t.is(await post(half), "InputInvalid");
  const messageId = uuidv7();
  t.is(await post("one\u0000two\u001B[31m\n\tthree  \u202Efour", messageId), undefined);
  t.is((await rafi.query(MessageDocument, { id: messageId })).message?.text, "onetwo[31m\n\tthree  \u202Efour");
  for (const sign of emoji) t.is(await post(sign), undefined, sign);
});

test.serial("a file's name cannot reverse or hide its extension", async (t) => {
  for (const [name, seen] of [
    ["invoice\u202Egpj.exe", "invoicegpj.exe"],
    ["a\u200B.txt", "a.txt"],
    ["\u2066\u200B", "file"],
    ["familie 👩‍👩‍👧‍👧.txt", "familie 👩‍👩‍👧‍👧.txt"],
  ] as const) {
    const response = await sendFile(rafi, roomId, { name, bytes: "text" });
    const { fileId } = (await response.json()) as { fileId: string };
    t.is((await rafi.query(FileDocument, { id: fileId })).file?.name, seen);
  }
});

test.serial("different spellings of one emoji are one reaction", async (t) => {
  const { id: messageId } = await rafi.posts(roomId, "React to this");
  const react = (sign: string) => codeOf(rafi, AddReactionDocument, { messageId, emoji: sign });
  const undo = (sign: string) => codeOf(rafi, RemoveReactionDocument, { messageId, emoji: sign });
  const spellings = ["👍", "👍🏽", "👍🏿", "👍\uFE0F", "+1", "thumbsup", "thumbsup::skin-tone-3"];
  for (const sign of spellings) {
    t.is(await react(sign), undefined, sign);
    for (const other of spellings) t.is(await react(other), "ReactionExists", `${sign} ${other}`);
    t.deepEqual(
      (await rafi.query(MessageDocument, { id: messageId })).message?.reactions.map((found) => found.emoji),
      ["+1"],
    );
    t.is(await undo(sign), undefined, sign);
  }
  for (const sign of ["👍👍", "👍\u200D", "\uD83D", "👍<script>", "toString"]) {
    t.regex((await react(sign)) ?? "", /EmojiUnknown|InputInvalid/, sign);
  }
});
