import test from "ava";
import type { WordPartsFragment } from "../generated/operations.ts";
import { snippetOf } from "./snippet.ts";
import type { NewestNames } from "./words-now.ts";

const ben = "<@0192a000-0000-7000-8000-000000000be9>";
const user = { id: "0192a000-0000-7000-8000-000000000be9", name: "ben", displayName: "Ben", deactivatedAt: null };
const mentions = [{ token: ben, text: "@ben", roomId: null, teamId: null, user }];
const newest: NewestNames = {
  people: { find: () => ({ name: "robin", displayName: "Robin *the* [R]_e_d" }) },
  inbox: { find: () => undefined },
};
const blocks: WordPartsFragment["blocks"] = [
  { __typename: "HeaderBlock", text: "Low *tide*" },
  { __typename: "SectionBlock", text: "**Ask** @ben", markup: `**Ask** ${ben}` },
  { __typename: "FieldsBlock", fields: [{ title: "At", text: "`nine`", markup: null, isShort: true }] },
  { __typename: "DividerBlock", version: 1 },
  { __typename: "ImageBlock", description: "The pier", fileId: "f1" },
  {
    __typename: "ActionsBlock",
    blockId: null,
    elements: [
      {
        __typename: "ButtonElement",
        actionId: "ok",
        label: "Fine",
        value: "",
        style: "DEFAULT",
        url: null,
        confirmTitle: null,
        confirmText: null,
        confirmAccept: null,
        confirmDecline: null,
      },
    ],
  },
  { __typename: "ContextBlock", text: "from [the tables](https://a.example)", markup: null },
  { __typename: "UnknownBlock", kind: "chart", version: 1 },
];

test("the snippet of a message without text says what its blocks say, with the names of now", (t) => {
  const message = { text: "", markup: null, mentions, blocks };
  t.is(snippetOf(message, newest), "Low *tide* Ask @Robin *the* [R]_e_d At: nine The pier Fine from the tables");
});

test("the snippet of a message with text is its text alone", (t) => {
  t.is(snippetOf({ text: "Hi @ben", markup: `Hi ${ben}`, mentions, blocks }, newest), "Hi @Robin *the* [R]_e_d");
  t.is(snippetOf({ text: "**Hi**" }, newest), "Hi");
});

test("a message of files, of a divider or of unknown blocks alone has no snippet", (t) => {
  t.is(snippetOf({ text: "", blocks: [] }, newest), "");
  t.is(snippetOf({ text: "", blocks: blocks.filter(({ __typename }) => /Divider|Unknown/.test(__typename)) }, newest), "");
});
