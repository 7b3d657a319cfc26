import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

/** The most links of one message that are previewed. */
export const linkPreviewsMax = 3;
export const linkLengthMax = 2_000;

const pixels = z.int().min(1).max(10_000);

/** The small picture of a preview: its bytes in the blob store, encrypted with the key `keyId`. */
const picture = z.strictObject({
  blobKey: z.string().min(1).max(1_000),
  keyId: z.string().min(1).max(255),
  contentType: z.string().min(1).max(255),
  sizeBytes: z.int().min(1),
  width: pixels,
  height: pixels,
});
export type LinkPicture = Readonly<z.infer<typeof picture>>;

const preview = {
  previewId: idSchema,
  /** As it stands in the message. */
  url: z.url().max(linkLengthMax),
  title: lineSchema.nullable(),
  description: lineSchema.nullable(),
  siteName: lineSchema.nullable(),
  picture: picture.readonly().nullable(),
};
const previewSchema = z.strictObject(preview);
/** What a linked page says of itself. */
export type LinkPreview = Readonly<z.infer<typeof previewSchema>>;

const storedLine = z.string().nullable();
const storedPreview = z.object({ ...preview, url: z.string(), title: storedLine, description: storedLine, siteName: storedLine });

const { alice, room: roomId, message: messageId, file: previewId } = exampleIds;
const family = "conversation-";

export const linkPreviewEvents = {
  LinkPreviewsAdded: event({
    means: "Pages that a message links to were read, and a preview of each was added to the message.",
    family,
    schema: z.object({
      messageId: z.string(),
      roomId: z.string(),
      senderId: z.string(),
      previewIds: z.array(z.string()).readonly(),
      previews: z.array(storedPreview).readonly(),
      /** When the message was sent, so that its previews are kept as long as its text. */
      sentAt: z.string(),
    }),
    // Which pages a person links to is personal.
    personal: [{ subject: "senderId", fields: ["previews"] }],
    retention: { room: "roomId", happenedAt: "sentAt" },
    withoutValues: "content",
    example: {
      ...{ messageId, roomId, senderId: alice, previewIds: [previewId] },
      previews: [
        {
          ...{ previewId, url: "https://tides.example/today", title: "Tides of today" },
          ...{ description: "Low tide at nine", siteName: "Harbour office" },
          picture: {
            ...{ blobKey: "link-previews/7c0e", keyId: "key-0a11ce", contentType: "image/webp" },
            ...{ sizeBytes: 9_012, width: 480, height: 320 },
          },
        },
      ],
      sentAt: "2026-11-23T09:00:00.000Z",
    },
  }),
  LinkPreviewRemoved: event({
    means: "The sender of a message removed one of its previews.",
    family,
    schema: z.object({ messageId: z.string(), roomId: z.string(), previewId: z.string(), removedById: z.string() }),
    withoutValues: "content",
    example: { messageId, roomId, previewId, removedById: alice },
  }),
};

export type LinkPreviewEvent = EventsOf<typeof linkPreviewEvents>;

const aboutMessage = { messageId: idSchema, roomId: idSchema };

export const linkPreviewCommandDeclarations = {
  AddLinkPreviews: command({
    means: "Adds what linked pages say of themselves to a message. Sent only by Logue itself.",
    tokenPermission: "messages.post",
    schema: z.strictObject({ ...aboutMessage, previews: z.array(previewSchema).min(1).max(linkPreviewsMax).readonly() }),
    refusals: ["MessageDeleted", "MessageUnknown"],
  }),
  RemoveLinkPreview: command({
    means: "Removes a preview from the sender's own message.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject({ ...aboutMessage, previewId: idSchema }),
    refusals: [
      "LinkPreviewUnknown",
      "MessageDeleted",
      "MessageUnknown",
      "NotAMember",
      "NotTheSender",
      "RoomArchived",
      "RoomUnknown",
    ],
  }),
};

export type LinkPreviewCommands = CommandsOf<typeof linkPreviewCommandDeclarations>;
