import test from "ava";
import { statusLine, statusOf } from "./status-line.ts";

test("a status is written in one line, with its emoji before the words", (t) => {
  t.deepEqual(statusOf(" :coffee: Back at ten "), { text: "Back at ten", emoji: "coffee" });
  t.deepEqual(statusOf(":coffee:"), { text: ":coffee:", emoji: null });
  t.deepEqual(statusOf("At 10:30: lunch"), { text: "At 10:30: lunch", emoji: null });
  t.is(statusOf("  "), null);
  for (const line of [":coffee: Back at ten", ":coffee:", "Out"])
    t.is(statusLine(statusOf(line) ?? { text: "", emoji: null }), line);
});
