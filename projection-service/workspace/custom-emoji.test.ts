import { workspaceStream } from "@logue/command-service/contract/streams.ts";
import test from "ava";
import { customEmoji } from "../contract/custom-emoji.ts";
import { ann, ben } from "../testing/conversation-story.ts";
import { openHistory, positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { workspaceProjection } from "./workspace.ts";

const added = (fileId: string, addedById: string) => ({ name: "harbour-seal", fileId, addedById });

test("an emoji is listed until it is removed, and again when its name is used anew", async (t) => {
  const history = openHistory();
  const events = [history.happened("EmojiAdded", workspaceStream, added("file-1", ann))];
  const shown = async () => documentOf(await given(workspaceProjection, events), customEmoji, "harbour-seal");
  const first = {
    id: "harbour-seal",
    fileId: "file-1",
    addedById: ann,
    addedAt: timeOf(1),
    isRemoved: false,
    changed: positionOf(1),
  };
  t.deepEqual(await shown(), first);

  events.push(history.happened("EmojiRemoved", workspaceStream, { name: "harbour-seal", removedById: ann }) as never);
  t.deepEqual(await shown(), { ...first, isRemoved: true, changed: positionOf(2) });

  events.push(history.happened("EmojiAdded", workspaceStream, added("file-2", ben)));
  t.deepEqual(await shown(), { ...first, fileId: "file-2", addedById: ben, addedAt: timeOf(3), changed: positionOf(3) });
});
