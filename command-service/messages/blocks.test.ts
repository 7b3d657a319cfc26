import test from "ava";
import type { EventData } from "../contract/event.ts";
import { alice, avatarUploaded, ben, idOf, registered, roomId } from "../testing/cast.ts";
import { inChannel, message, messageId, otherMessageId, place, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification } from "../testing/decider-specification.ts";
import { editMessage } from "./edit-message.ts";
import { postMessage } from "./post-message.ts";

const given = deciderSpecification(postMessage);
const givenEdit = deciderSpecification(editMessage);
const fileId = idOf("f17e");
const bot = { ...inChannel, actor: [registered(alice, { kind: "bot", role: "bot" })] };

const said = (data: Partial<EventData<"MessagePosted">>) => {
  const { type, data: event } = posted({ messageId: otherMessageId, text: "Ahoy again", number: 2, ...data });
  return [{ type, data: event }] as ReturnType<typeof posted>[];
};

const everyKind = [
  { kind: "header", version: 1, text: "Low tide" },
  { kind: "section", version: 1, text: "Ask `@ben` or @ben" },
  { kind: "fields", version: 1, fields: [{ title: "Who", text: "@ben" }] },
  { kind: "context", version: 1, text: "from the harbour" },
  { kind: "divider", version: 1 },
  { kind: "actions", version: 1, elements: [{ kind: "button", actionId: "go", label: "Go" }] },
];

test("a message of blocks needs no text, and names in them are mentions", (t) => {
  const names = [
    { type: "IdentifierClaimed", data: { kind: "user-name", digest: "digest of user-name ben", holderId: ben } },
  ] as const;
  given({ ...inChannel, "directory of names": names })
    .when(message({ text: "", blocks: everyKind }))
    .thenEvents(
      t,
      said({
        text: "",
        mentionedUserIds: [ben],
        blocks: [
          { kind: "header", version: 1, text: "Low tide" },
          { kind: "section", version: 1, text: `Ask \`@ben\` or <@${ben}>` },
          { kind: "fields", version: 1, fields: [{ title: "Who", text: `<@${ben}>` }] },
          { kind: "context", version: 1, text: "from the harbour" },
          { kind: "divider", version: 1 },
          {
            kind: "actions",
            version: 1,
            elements: [{ kind: "button", actionId: "go", label: "Go", value: "", style: "default" }],
          },
        ],
      }),
    );
});

test("a picture in a block is one of the message's files", (t) => {
  const image = { kind: "image", version: 1, fileId, description: "The pier" };
  given({ ...inChannel, [`file ${fileId}` as const]: [avatarUploaded(alice, { fileId, roomId })] })
    .when(message({ fileIds: [fileId], blocks: [image] }))
    .thenEvents(t, said({ fileIds: [fileId], blocks: [image] }));
  given(inChannel)
    .when(message({ blocks: [image] }))
    .thenRefused(t, "BlockInvalid", { place: 0, kind: "image", field: "fileId" });
});

test("a block of an unknown kind or version, or with other fields, is refused by its place", (t) => {
  const when = (block: { readonly kind: string; readonly version: number }) =>
    given(inChannel).when(message({ blocks: [{ kind: "divider", version: 1 }, block] }));
  when({ kind: "chart", version: 1 }).thenRefused(t, "BlockUnknown", { place: 1, kind: "chart" });
  when({ kind: "divider", version: 2 }).thenRefused(t, "BlockUnknown", { place: 1, kind: "divider" });
  when({ kind: "section", version: 1 }).thenRefused(t, "BlockInvalid", { place: 1, kind: "section" });
});

test("blocks are at most 50, and at most 32 KiB together", (t) => {
  const many = (count: number) => Array.from({ length: count }, () => ({ kind: "section", version: 1, text: "x".repeat(700) }));
  given(inChannel)
    .when(message({ blocks: many(51) }))
    .thenRefused(t, "InputInvalid");
  given(inChannel)
    .when(message({ blocks: many(50) }))
    .thenRefused(t, "MessageTooLong", { sizeMaxBytes: 32_768 });
});

test("no blocks are none", (t) => {
  given(inChannel)
    .when(message({ blocks: [] }))
    .thenEvents(t, said({}));
  given(inChannel)
    .when(message({ text: "", blocks: [] }))
    .thenRefused(t, "MessageEmpty");
});

test("a program posts under another name and picture of its own, a person does not", (t) => {
  const postedAs = { name: "Harbour master", avatarFileId: fileId };
  const picture = { [`file ${fileId}` as const]: [avatarUploaded(alice, { fileId })] };
  given({ ...bot, ...picture })
    .when(message({ postedAs }))
    .thenEvents(t, said({ postedAs }));
  given(bot).when(message({ postedAs })).thenRefused(t, "FileUnknown", { fileId });
  given({ ...bot, [`file ${fileId}` as const]: [avatarUploaded(alice, { fileId, roomId })] })
    .when(message({ postedAs }))
    .thenRefused(t, "FileUnknown");
  given({ ...inChannel, ...picture })
    .when(message({ postedAs }))
    .thenRefused(t, "NotPermitted", { field: "postedAs" });
  given(bot)
    .when(message({ postedAs: { name: " ", avatarFileId: null } }))
    .thenRefused(t, "InputInvalid");
});

test("an edit leaves the blocks as they are, or replaces them", (t) => {
  const data = { messageId, roomId, text: "", mentionedUserIds: [], mentionsRoom: false };
  const edited = { ...place, mentionedUserIds: [], mentionsRoom: false, editedById: alice, sentAt: "2026-03-01T08:00:00.000Z" };
  const divider = [{ kind: "divider", version: 1 }];
  const withBlocks = { ...inChannel, conversation: [posted({ blocks: divider })] };
  givenEdit(withBlocks)
    .when(data)
    .thenEvents(t, [{ type: "MessageEdited", data: { ...edited, text: "" } }]);
  givenEdit(withBlocks)
    .when({ ...data, text: "New", blocks: [] })
    .thenEvents(t, [{ type: "MessageEdited", data: { ...edited, text: "New", blocks: [] } }]);
  givenEdit(withBlocks)
    .when({ ...data, blocks: [] })
    .thenRefused(t, "MessageEmpty");
  givenEdit(inChannel)
    .when({ ...data, blocks: divider })
    .thenEvents(t, [{ type: "MessageEdited", data: { ...edited, text: "", blocks: divider } }]);
});
