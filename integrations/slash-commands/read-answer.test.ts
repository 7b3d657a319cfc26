import test from "ava";
import { readAnswer } from "./read-answer.ts";

const attachments = [
  {
    ...{ color: "#FF8000", title: "Build 7", title_link: "https://builds.example.org/7", text: "is **green**" },
    fields: [{ title: "Branch", value: "main", short: true }],
  },
];

const answered = (answer: object) => readAnswer("application/json", JSON.stringify(answer));

test("attachments of a program of Mattermost's are shown, and count where there are no blocks", async (t) => {
  const alone = await answered({ response_type: "in_channel", attachments });
  t.like(alone, { shownIn: "room", text: "" });
  t.like(alone?.blocks?.[0], { kind: "attachment", title: "Build 7", text: "is **green**" });
  t.deepEqual(await answered({ text: "Here:", attachments, blocks: [] }), { shownIn: "person", text: "Here:", blocks: [] });
  t.deepEqual(await answered({ text: "Here:", attachments: null }), { shownIn: "person", text: "Here:" });
  t.is(await answered({ attachments: [{}, null, 7, "", []] }).then((answer) => answer?.shownIn), "person");
  t.is(await answered({ attachments: [] }), undefined);
  const many = await answered({ attachments: Array.from({ length: 500 }, () => attachments[0]) });
  t.is(many?.blocks?.length, 20);
});
