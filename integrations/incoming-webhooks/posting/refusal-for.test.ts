import test from "ava";
import { refusalFor } from "./refusal-for.ts";

for (const code of ["Overloaded", "StoreUnavailable", "StoreFull"])
  test(`${code} passes: the sender is told to send the message again`, (t) => {
    t.like(refusalFor(code), { status: 503, code: "unavailable" });
  });

test("a refusal that stays is not sent again, and is named", (t) => {
  t.deepEqual(refusalFor("MessageTooLong"), { status: 400, code: "refused", words: "It was refused: MessageTooLong." });
});
