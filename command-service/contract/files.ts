import { z } from "zod";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleDigest, exampleIds } from "./example-ids.ts";
import { idSchema } from "./schemas.ts";
import { lineSchema } from "./text-schemas.ts";

const sizeBytes = z.int().min(0);
const pixels = z.int().min(1);
const blobKey = z.string().min(1).max(1000);
const contentType = z.string().min(1).max(255);

const thumbnail = z.strictObject({ blobKey, contentType, width: pixels, height: pixels, sizeBytes }).readonly();
export type Thumbnail = z.infer<typeof thumbnail>;

/** What is known of a file's bytes once they lie in the blob store, encrypted with the uploader's key `keyId`. */
const fileFacts = {
  name: z.string().min(1).max(255),
  sizeBytes,
  /** Sniffed from the bytes, not believed. */
  contentType,
  /** Hex, of the plaintext. */
  sha256: z.hash("sha256"),
  blobKey,
  keyId: z.string().min(1).max(255),
  width: pixels.nullable(),
  height: pixels.nullable(),
  thumbnail: thumbnail.nullable(),
};
const fileFactsSchema = z.object(fileFacts);
export type FileFacts = Readonly<z.infer<typeof fileFactsSchema>>;

const purgeReason = z.enum(["requested", "unposted"]);

const { alice, ben, file: fileId, room: roomId } = exampleIds;
const family = "file-";
/** A file belongs to a room, or, with `roomId` null, is its uploader's avatar. */
const place = z.object({ fileId: z.string(), uploaderId: z.string(), roomId: z.string().nullable() });

export const fileEvents = {
  FileUploaded: event({
    means: "A file was uploaded to a room, or as an avatar.",
    family,
    schema: place.extend(fileFacts),
    personal: { subject: "uploaderId", fields: ["name"] },
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
  FileDeleted: event({
    means: "A file was withdrawn from everybody; its bytes are kept for the history.",
    family,
    schema: place.extend({ deletedById: z.string() }),
    example: { fileId, uploaderId: alice, roomId, deletedById: ben },
  }),
  FilePurged: event({
    means: "It was decided that a file's bytes are destroyed: a person with the permission asked for it, or it was never posted.",
    family,
    schema: place.extend({ purgedById: z.string(), reason: purgeReason }),
    example: { fileId, uploaderId: alice, roomId, purgedById: ben, reason: "requested" },
  }),
  FileBytesDestroyed: event({
    means: "The bytes of a purged file are gone from the blob store.",
    family,
    schema: place,
    example: { fileId, uploaderId: alice, roomId },
  }),
};

export type FileEvent = EventsOf<typeof fileEvents>;

export const fileCommandDeclarations = {
  RecordUpload: command({
    means: "Says what the bytes in the blob store are, and where they belong.",
    scope: "write",
    schema: z.strictObject({
      fileId: idSchema,
      roomId: idSchema.nullable(),
      ...fileFacts,
      name: lineSchema.refine((name) => name.length >= 1 && name.length <= 255),
    }),
    refusals: ["FileTypeRefused", "NotAMember", "RoomArchived", "RoomReadOnly", "RoomUnknown"],
  }),
  DeleteFile: command({
    means: "Withdraws a file from everybody; its bytes are kept for the history.",
    scope: "write",
    schema: z.strictObject({ fileId: idSchema }),
    refusals: ["FileUnknown", "RoomArchived"],
  }),
  PurgeFile: command({
    means: "Has a file's bytes destroyed for good.",
    scope: "administer",
    schema: z.strictObject({ fileId: idSchema, reason: purgeReason }),
    refusals: ["FileUnknown"],
  }),
  RecordBytesDestroyed: command({
    means: "Logue itself says that a purged file's bytes are gone.",
    scope: "administer",
    schema: z.strictObject({ fileId: idSchema }),
    refusals: ["FileUnknown"],
  }),
};

export type FileCommands = CommandsOf<typeof fileCommandDeclarations>;
