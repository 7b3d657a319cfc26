import test from "ava";
import { localTimeOf, momentOfLocalTime } from "./local-time.ts";

test("a moment is shown in the viewer's time zone, to the minute, and read back from it", (t) => {
  for (const moment of ["2026-11-29T13:30:00.000Z", "2026-06-30T23:59:00.000Z"]) {
    const local = localTimeOf(moment);
    t.regex(local, /^2026-\d\d-\d\dT\d\d:\d\d$/);
    t.is(momentOfLocalTime(local), moment);
  }
});

test("what is no moment is shown as nothing, and nothing is no moment", (t) => {
  t.is(localTimeOf(undefined), "");
  t.is(localTimeOf("soon"), "");
  t.is(momentOfLocalTime(""), undefined);
  t.is(momentOfLocalTime("soon"), undefined);
});
