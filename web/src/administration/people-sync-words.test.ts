import test from "ava";
import { changeWords, outcomeWords, runWords } from "./people-sync-words.ts";

const run = { id: "1", applies: false, startedAt: "", endedAt: "", isHeld: false, failure: null, pageCount: 0 };

test("a comparison is told with what it found and what was done", (t) => {
  const counts = { listedCount: 5_000, changeCount: 1, appliedCount: 0 };
  t.is(runWords({ ...run, ...counts }), "1 difference, 5000 people in the list; nothing was changed yet.");
  t.is(runWords({ ...run, ...counts, applies: true, appliedCount: 1 }), "1 difference, 5000 people in the list; 1 applied.");
  t.is(runWords({ ...run, ...counts, listedCount: 1, changeCount: 0 }), "No difference: 1 person in the list.");
  t.regex(runWords({ ...run, ...counts, failure: "The directory took too long." }), /nothing was changed.*too long/);
  t.regex(
    runWords({ ...run, ...counts, appliedCount: 2, failure: "It was stopped." }),
    /after 2 differences were applied.*stopped/,
  );
});

test("each kind of difference and each outcome has words", (t) => {
  const kinds = [
    "REGISTER",
    "LINK",
    "RENAME",
    "USER_NAME",
    "PROPOSED_NAME",
    "EMAIL",
    "PICTURE",
    "ROLES",
    "ROOMS",
    "DEACTIVATE",
    "REACTIVATE",
    "CONFLICT",
  ] as const;
  const words = kinds.map((kind) => changeWords({ kind, before: "a", after: "b" }));
  t.is(new Set(words).size, kinds.length);
  t.regex(changeWords({ kind: "CONFLICT", before: "", after: "EmailTaken" }), /e-mail address/);
  t.deepEqual(["applied", "left", "EmailTaken"].map(outcomeWords), ["applied", "left as it was", "refused (EmailTaken)"]);
});
