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

test("an uploaded file stands among its room's files", async (t) => {
  const { event } = uploaded();
  t.deepEqual(documentOf(await given(filesProjection, [event]), files, "file"), {
    id: "file",
    roomId: general,
    uploaderId: ann,
    ...facts,
    uploadedAt: timeOf(1),
    deletedAt: null,
    order: positionOf(1),
  });
});

test("a deleted file leaves the list, and one can still tell that it was there", async (t) => {
  const { history, data, event } = uploaded();
  const deleted = history.happened("FileDeleted", fileStream("file"), { ...data, deletedById: ann });
  t.like(documentOf(await given(filesProjection, [event, deleted]), files, "file"), { deletedAt: timeOf(2), order: null });
});
