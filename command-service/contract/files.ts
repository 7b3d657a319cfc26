import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleDigest, exampleIds } from "./example-ids.ts";
import { notPersonal, pseudonymous } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

const sizeBytes = z.int().min(0);
const pixels = z.int().min(1);
const blobKey = z.string().min(1).max(1000);
const contentType = z.string().min(1).max(255);

const thumbnail = z.strictObject({ blobKey, contentType, width: pixels, height: pixels, sizeBytes }).readonly();
export type Thumbnail = z.infer<typeof thumbnail>;

/**
 * The facts about a file's bytes in the blob store. They are encrypted with the uploader's key
 * `keyId`.
 */
const fileFacts = {
  name: z.string().min(1).max(255),
  sizeBytes,
  /** Detected from the bytes. What the uploader says is ignored. */
  contentType,
  /** Of the plaintext, in hexadecimal. */
  sha256: z.hash("sha256"),
  blobKey,
  keyId: z.string().min(1).max(255),
  width: pixels.nullable(),
  height: pixels.nullable(),
  thumbnail: thumbnail.nullable(),
};
const fileFactsSchema = z.object(fileFacts);
export type FileFacts = Readonly<z.infer<typeof fileFactsSchema>>;

/** The most characters of a file's description, in UTF-16. */
export const fileDescriptionLengthMax = 1_000;

const purgeReason = z.enum(["requested", "unposted", "erased"]);

const { alice, ben, file: fileId, room: roomId } = exampleIds;
const family = "file-";
const mediaType = notPersonal("A media type, detected from the bytes.");
const bytesPlace = pseudonymous("Where the encrypted bytes lie: made from the file's id.");
/** A file belongs to a room, or, with `roomId` null, is its uploader's avatar or an emoji. */
const place = z.object({ fileId: z.string(), uploaderId: z.string(), roomId: z.string().nullable() });

export const fileEvents = {
  FileUploaded: event({
    means: "A file was uploaded to a room, or as an avatar or an emoji.",
    family,
    schema: place.extend(fileFacts).extend({ name: z.string(), sha256: z.string() }),
    // In plain, the digest would tell each holder of the same file who uploaded it.
    personal: [{ subject: "uploaderId", fields: ["name", "sha256"] }],
    retention: { room: "roomId" },
    notes: {
      ...{ contentType: mediaType, "thumbnail.contentType": mediaType },
      ...{ blobKey: bytesPlace, "thumbnail.blobKey": bytesPlace },
      keyId: pseudonymous("The id of the key that the bytes are encrypted with."),
    },
    example: {
      fileId,
      uploaderId: alice,
      roomId,
      name: "chart.png",
      sizeBytes: 48_213,
      contentType: "image/png",
      sha256: exampleDigest,
      blobKey: "files/7c0e",
      keyId: "key-0a11ce",
      width: 1200,
      height: 800,
      thumbnail: { blobKey: "files/7c0f", contentType: "image/webp", width: 480, height: 320, sizeBytes: 9012 },
    },
  }),
  FileDescribed: event({
    means: "A file got another description, for people who cannot see it, or none.",
    family,
    schema: place.extend({ description: z.string().nullable() }),
    personal: [{ subject: "uploaderId", fields: ["description"] }],
    retention: { room: "roomId" },
    withoutValues: "content",
    example: { fileId, uploaderId: alice, roomId, description: "A chart: the tide rises from six to noon." },
  }),
  FileDeleted: event({
    means: "A file was deleted: it can no longer be read. Its bytes are kept for the history.",
    family,
    schema: place.extend({ deletedById: z.string() }),
    example: { fileId, uploaderId: alice, roomId, deletedById: ben },
  }),
  FilePurged: event({
    means:
      "The destruction of a file's bytes was decided: a person with the permission asked for it, or the file was never posted.",
    family,
    schema: place.extend({ purgedById: z.string(), reason: purgeReason }),
    example: { fileId, uploaderId: alice, roomId, purgedById: ben, reason: "requested" },
  }),
  FileBytesDestroyed: event({
    means: "The bytes of a purged file are gone from the blob store.",
    family,
    schema: place,
    withoutValues: "act",
    example: { fileId, uploaderId: alice, roomId },
  }),
};

export type FileEvent = EventsOf<typeof fileEvents>;

export const fileCommandDeclarations = {
  RecordUpload: command({
    means: "Records a file whose bytes are in the blob store, and the room, if it belongs to one.",
    tokenPermission: "files.upload",
    schema: z.strictObject({
      fileId: idSchema,
      roomId: idSchema.nullable(),
      ...fileFacts,
      name: lineSchema.refine((name) => name.length >= 1 && name.length <= 255),
    }),
    refusals: ["FileTypeRefused", "NotAMember", "RoomArchived", "RoomReadOnly", "RoomUnknown"],
  }),
  DescribeFile: command({
    means: "Says in words what a file shows, for people who cannot see it; null removes the words. Only its uploader does this.",
    tokenPermission: "files.upload",
    passesThrough: true,
    schema: z.strictObject({
      fileId: idSchema,
      description: lineSchema.refine((text) => text.length >= 1 && text.length <= fileDescriptionLengthMax).nullable(),
    }),
    refusals: ["FileUnknown", "RoomArchived"],
  }),
  DeleteFile: command({
    means: "Deletes a file: it can no longer be read. Its bytes are kept for the history.",
    tokenPermission: "files.upload",
    schema: z.strictObject({ fileId: idSchema }),
    refusals: ["FileUnknown", "RoomArchived"],
  }),
  PurgeFile: command({
    means: "Destroys a file's bytes for good.",
    tokenPermission: "files.purge",
    needsConfirmation: true,
    schema: z.strictObject({ fileId: idSchema, reason: purgeReason }),
    refusals: ["FileUnknown"],
  }),
  RecordBytesDestroyed: command({
    means: "Records that a purged file's bytes are gone. Sent only by Logue itself.",
    tokenPermission: "files.purge",
    schema: z.strictObject({ fileId: idSchema }),
    refusals: ["FileUnknown"],
  }),
};

export type FileCommands = CommandsOf<typeof fileCommandDeclarations>;
