import test from "ava";
import fc from "fast-check";
import { isRoleDays, sessionLimitsFor } from "./session-days.ts";

const everyone = { idleDays: 30, lifetimeDays: 90 };
const lines = ["administrator 7 30", "Night watch 3 -", "guest - 1", "0d6f9c 2 100"];
const limitsOf = (...roles: { id: string; name?: string }[]) => sessionLimitsFor(everyone, lines, roles);

test("a person without a listed role has the limits of everyone, and of several roles the shortest numbers count", (t) => {
  t.deepEqual(limitsOf({ id: "member" }), everyone);
  t.deepEqual(limitsOf({ id: "administrator" }), { idleDays: 7, lifetimeDays: 30 });
  t.deepEqual(limitsOf({ id: "administrator" }, { id: "0a", name: "night WATCH" }), { idleDays: 3, lifetimeDays: 30 });
  t.deepEqual(limitsOf({ id: "guest" }), { idleDays: 30, lifetimeDays: 1 });
  t.deepEqual(limitsOf({ id: "0d6f9c", name: "Renamed" }), { idleDays: 2, lifetimeDays: 90 });
  t.is(sessionLimitsFor({ idleDays: 30, lifetimeDays: null }, lines, [{ id: "member" }]).lifetimeDays, null);
});

test("only lines with a role and two numbers or dashes are allowed", (t) => {
  t.true([...lines, "a role  10   20"].every(isRoleDays));
  t.false(["", "administrator", "administrator 7", "7 30", "administrator 0 5", "administrator 7 30 days"].some(isRoleDays));
});

test("no line and no role ever makes a session last longer", (t) => {
  const line = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.constantFrom("a", "b", "c")), (given, ids) => {
      const limits = sessionLimitsFor(
        everyone,
        given.map((words) => words.join(" ")),
        ids.map((id) => ({ id })),
      );
      t.true(limits.idleDays <= 30 && (limits.lifetimeDays ?? Number.POSITIVE_INFINITY) <= 90);
    }),
    { seed: 2026 },
  );
});
