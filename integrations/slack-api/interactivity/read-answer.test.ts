import test from "ava";
import { readSlackAnswer } from "./read-answer.ts";

test("attachments of an answer are shown beside its text, and behind its blocks", async (t) => {
  const attachments = [{ color: "good", title: "Quay", text: "at *three*" }];
  const beside = await readSlackAnswer(JSON.stringify({ text: "*Low*", attachments }));
  t.like(beside, { shownIn: "person", text: "**Low**" });
  t.like(beside?.blocks?.[0], { kind: "attachment", title: "Quay", text: "at **three**" });
  const blocks = [{ type: "divider" }];
  const behind = await readSlackAnswer(JSON.stringify({ text: "Low", blocks, attachments }));
  t.is(behind?.text, "");
  t.deepEqual(
    behind?.blocks?.map(({ kind }) => kind),
    ["divider", "attachment"],
  );
});
