import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const parts = `id text viaId postedAs { name avatarFileId avatarUrl } blocks {
  __typename
  ... on HeaderBlock { text }
  ... on SectionBlock { text }
  ... on FieldsBlock { fields { title text } }
  ... on DividerBlock { version }
  ... on ActionsBlock { elements {
    __typename
    ... on ButtonElement { actionId label value style }
    ... on SelectElement { actionId label options { label value } }
  } }
  ... on UnknownBlock { kind version }
}`;
const pollParts = "... on PollBlock { options { emoji label } closedAt closedById }";
const post = `mutation ($input: PostMessageInput!) {
  postMessage(input: $input) { refusal { code } result { message { ${parts} } } }
}`;

async function say(workspace: TestWorkspace, person: Person, input: JsonObject): Promise<JsonObject> {
  const place = { messageId: uuidv7(), roomId: workspace.generalRoomId, text: "" };
  return (await workspace.answer(person, post, { input: { ...place, ...input } })).postMessage;
}

test("a program's blocks, name and token are shown, and its words are found", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const robot = { ...(await addPerson("robot", "bot")), sessionId: null, tokenId: uuidv7() };
  const { refusal, result } = await say(workspace, robot, {
    postedAs: { name: "Harbour master" },
    blocks: [
      { kind: "header", text: "Low tide" },
      { kind: "section", text: "Ask @ada" },
      { kind: "fields", fields: [{ title: "At", text: "nine" }] },
      { kind: "divider" },
      {
        kind: "actions",
        elements: [
          { kind: "button", actionId: "ok", label: "Fine", style: "primary" },
          { kind: "select", actionId: "when", label: "When", options: [{ label: "Now", value: "now" }] },
        ],
      },
    ],
  });
  t.is(refusal, null);
  t.like(result.message, {
    text: "",
    viaId: robot.tokenId,
    postedAs: { name: "Harbour master", avatarFileId: null, avatarUrl: null },
    blocks: [
      { __typename: "HeaderBlock", text: "Low tide" },
      { __typename: "SectionBlock", text: "Ask @ada" },
      { __typename: "FieldsBlock", fields: [{ title: "At", text: "nine" }] },
      { __typename: "DividerBlock", version: 1 },
      {
        __typename: "ActionsBlock",
        elements: [
          { __typename: "ButtonElement", actionId: "ok", label: "Fine", value: "", style: "PRIMARY" },
          { __typename: "SelectElement", actionId: "when", label: "When", options: [{ label: "Now", value: "now" }] },
        ],
      },
    ],
  });
  const found = await answer(administrator, `{ search(query: "nine ") { messages { edges { node { id } } } } }`);
  t.deepEqual(found.search.messages.edges, [{ node: { id: result.message.id } }]);
});

test("a block of an unknown kind, and a person's message under another name, are refused", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator } = workspace;
  t.is((await say(workspace, administrator, { blocks: [{ kind: "chart" }] })).refusal.code, "BlockUnknown");
  t.is((await say(workspace, administrator, { blocks: [{ kind: "header" }] })).refusal.code, "BlockInvalid");
  const list = { kind: "select", actionId: "when", label: "When", options: [{ label: "Now", value: "now" }] };
  for (const element of [
    { ...list, initialValue: "later" },
    { ...list, initialValue: "now", several: { initialValues: ["now"] } },
    { ...list, kind: "suggestedSelect", options: undefined, initialValue: "now" },
    { ...list, several: { initialValues: ["later"] } },
    { ...list, several: { countMax: 0 } },
    { ...list, kind: "userSelect", options: undefined, several: { initialValues: ["ada", "ben"], countMax: 1 } },
    { ...list, kind: "checkboxes", initialValues: ["later"] },
    { ...list, kind: "suggestedSelect", options: undefined, several: { initialValues: ["later"] } },
  ]) {
    const { refusal } = await say(workspace, administrator, { blocks: [{ kind: "actions", elements: [element] }] });
    t.is(refusal.code, "BlockInvalid", JSON.stringify(element));
  }
  t.is((await say(workspace, administrator, { text: "Hi", postedAs: { name: "Boss" } })).refusal.code, "NotPermitted");
});

test("a poll shows its votes until its sender closes it, and then takes none", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const [ben, cleo] = [await addPerson("ben"), await addPerson("cleo")];
  const messageId = uuidv7();
  const options = ["one", "two"].map((emoji) => ({ emoji, label: `Answer ${emoji}` }));
  const input = { messageId, text: "Which?", blocks: [{ kind: "poll", options }] };
  t.is((await say(workspace, ben, input)).refusal, null);
  const mutate = async (person: Person, name: string, more: JsonObject = {}) => {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { refusal { code } result { message { blocks { ${pollParts} } reactions { emoji count } } } } }`;
    return (await answer(person, document, { input: { messageId, ...more } }))[name];
  };
  const voted = await mutate(cleo, "addReaction", { emoji: "two" });
  t.deepEqual(voted.result.message.blocks, [{ options, closedAt: null, closedById: null }]);
  t.is((await mutate(cleo, "closePoll")).refusal.code, "NotTheSender");
  const closed = (await mutate(ben, "closePoll")).result.message;
  t.like(closed, { blocks: [{ options, closedById: ben.userId }], reactions: [{ emoji: "two", count: 1 }] });
  t.truthy(closed.blocks[0].closedAt);
  t.is((await mutate(administrator, "closePoll")).refusal.code, "PollClosed");
  t.is((await mutate(ben, "addReaction", { emoji: "one" })).refusal.code, "PollClosed");
  t.is((await mutate(cleo, "removeReaction", { emoji: "two" })).refusal.code, "PollClosed");
  t.is((await mutate(cleo, "addReaction", { emoji: "tada" })).refusal, null);
});
