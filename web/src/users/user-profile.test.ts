import test from "ava";
import { localTimeOf } from "./user-profile.ts";

const winterMs = Date.parse("2026-01-15T12:00:00Z");

test("the local time of a person is shown with its difference from the viewer's", (t) => {
  t.regex(localTimeOf("Asia/Kathmandu", winterMs, "Europe/Zurich") ?? "", /(17|5):45.*, 4\.75 hours ahead of you$/);
  t.regex(localTimeOf("America/New_York", winterMs, "Europe/Zurich") ?? "", /, 6 hours behind you$/);
  t.regex(localTimeOf("Europe/London", winterMs, "Europe/Zurich") ?? "", /, 1 hour behind you$/);
  t.regex(localTimeOf("Europe/Paris", winterMs, "Europe/Zurich") ?? "", /, your time$/);
});

test("an unset or unknown time zone has no time", (t) => {
  t.is(localTimeOf(null, winterMs), null);
  t.is(localTimeOf("Mars/Olympus", winterMs), null);
});
