import test from "ava";
import type { EventData } from "../contract/event.ts";
import {
  alice,
  aliceRegistered,
  archived,
  ben,
  benRegistered,
  channelCreated,
  idOf,
  roomId,
  workspaceCreated,
} from "../testing/cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { describeFile } from "./describe-file.ts";

const fileId = idOf("f11e");
const facts: Omit<EventData<"FileUploaded">, "roomId"> = {
  ...{ fileId, uploaderId: alice, name: "chart.png", sizeBytes: 1, contentType: "image/png", sha256: "0", blobKey: "files/1" },
  ...{ keyId: "key", width: 1, height: 1, thumbnail: null },
};
const uploaded = (to: string | null = roomId): PastEvent => ({ type: "FileUploaded", data: { ...facts, roomId: to } });
const deleted: PastEvent = { type: "FileDeleted", data: { fileId, uploaderId: alice, roomId, deletedById: alice } };

const given = deciderSpecification(describeFile);
const past = { actor: aliceRegistered, workspace: [workspaceCreated()], file: [uploaded()], room: [channelCreated()] };
const words = { fileId, description: "A chart of the tide" };

test("the uploader describes a file, and takes the words back", (t) => {
  for (const description of [words.description, null])
    given(past)
      .when({ fileId, description })
      .thenEvents(t, [{ type: "FileDescribed", data: { fileId, uploaderId: alice, roomId, description } }]);
});

test("nothing is there to describe for others, after a deletion, and where the file is no room's", (t) => {
  given({ ...past, actor: benRegistered })
    .when(words, { actorId: ben })
    .thenRefused(t, "FileUnknown");
  for (const file of [[uploaded(), deleted], [uploaded(null)], []])
    given({ ...past, file })
      .when(words)
      .thenRefused(t, "FileUnknown");
  given({ ...past, room: [channelCreated({ memberIds: [ben], createdById: ben })] })
    .when(words)
    .thenRefused(t, "FileUnknown");
});

test("files of an archived room stay as they are, and words that are too long are refused", (t) => {
  given({ ...past, room: [channelCreated(), archived] })
    .when(words)
    .thenRefused(t, "RoomArchived");
  given(past)
    .when({ fileId, description: "x".repeat(1_001) })
    .thenRefused(t, "InputInvalid");
});
