import { publicExamples } from "@logue/command-service/contract/public-events/print-public-events.ts";
import { everyPublicEventType, type PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import test from "ava";
import { bodyInLog } from "./body-in-log.ts";

const personal = ["text", "name", "displayName", "title", "topic", "description"];

test("the log of deliveries keeps what happened to what, and no one's words or names", (t) => {
  let left = 0;
  for (const example of everyPublicEventType.flatMap((type) => publicExamples(type) as PublicEvent[])) {
    const kept = JSON.parse(bodyInLog(example)) as PublicEvent;
    t.is(kept.id, example.id);
    t.deepEqual(Object.keys(kept.data), Object.keys(example.data));
    for (const [key, value] of Object.entries(example.data)) {
      const now = Object.entries(kept.data).find(([other]) => other === key)?.[1];
      const isLeftOut = personal.includes(key) && value !== null;
      t.deepEqual(now, isLeftOut ? "" : value, `${example.type} ${key}`);
      if (isLeftOut && value !== "") left += 1;
    }
  }
  t.true(left > 8, `${left} texts`);
});
