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
  t.is((await say(workspace, administrator, { text: "Hi", postedAs: { name: "Boss" } })).refusal.code, "NotPermitted");
});
