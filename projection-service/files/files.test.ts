import { fileStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { files } from "../contract/files.ts";
import { ann, general } from "../testing/conversation-story.ts";
import { openHistory, positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { filesProjection } from "./files.ts";

const facts = {
  name: "plan.png",
  sizeBytes: 123,
  contentType: "image/png",
  sha256: "ab",
  blobKey: "blob",
  keyId: "key",
  width: 4,
  height: 3,
  thumbnail: null,
};

function uploaded() {
  const history = openHistory();
  const data = { fileId: "file", uploaderId: ann, roomId: general };
  return { history, data, event: history.happened("FileUploaded", fileStream("file"), { ...facts, ...data }) };
}

test("an uploaded file is listed among its room's files", async (t) => {
  const { event } = uploaded();
  t.deepEqual(documentOf(await given(filesProjection, [event]), files, "file"), {
    id: "file",
    roomId: general,
    uploaderId: ann,
    ...facts,
    uploadedAt: timeOf(1),
    deletedAt: null,
    isImported: false,
    purgedAt: null,
    position: positionOf(1),
    purgePosition: null,
    destroyedPosition: null,
  });
});

test("a deleted file still has a document", async (t) => {
  const { history, data, event } = uploaded();
  const deleted = history.happened("FileDeleted", fileStream("file"), { ...data, deletedById: ann });
  t.like(documentOf(await given(filesProjection, [event, deleted]), files, "file"), {
    deletedAt: timeOf(2),
    purgePosition: null,
  });
});

test("the bytes of a purged file are pending until an event says that they are destroyed", async (t) => {
  const { history, data, event } = uploaded();
  const purged = history.happened("FilePurged", fileStream("file"), { ...data, purgedById: ann, reason: "requested" });
  t.like(documentOf(await given(filesProjection, [event, purged]), files, "file"), {
    deletedAt: timeOf(2),
    purgedAt: timeOf(2),
    purgePosition: positionOf(2),
  });
  const destroyed = history.happened("FileBytesDestroyed", fileStream("file"), data);
  t.like(documentOf(await given(filesProjection, [event, purged, destroyed]), files, "file"), {
    purgedAt: timeOf(2),
    purgePosition: null,
    destroyedPosition: positionOf(3),
  });
});
