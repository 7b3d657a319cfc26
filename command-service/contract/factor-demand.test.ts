import test from "ava";
import { demandedSinceAfter, factorDueAtMs, isRoleGrace, roleGracesIn } from "./factor-demand.ts";

const dayMs = 24 * 60 * 60_000;
const [monday, tuesday, friday] = ["2026-11-23T09:00:00.000Z", "2026-11-24T09:00:00.000Z", "2026-11-27T09:00:00.000Z"];
const graces = roleGracesIn(["administrator 7", "Night watch 0"]);
const since = { administrator: monday, "night watch": tuesday };
const held = (id: string, at: string, name?: string) => ({ id, name, sinceMs: Date.parse(at) });

test("a line names a role and the days of grace", (t) => {
  t.true(["administrator 0", "Night watch 14", "01960000-0000-7000-8000-00000000001b 999"].every(isRoleGrace));
  t.false(["administrator", "administrator -1", "administrator 1000", " 3", ""].some(isRoleGrace));
});

test("the grace begins with the grant or the setting, whichever is later", (t) => {
  t.is(factorDueAtMs(graces, since, [held("administrator", friday)]), Date.parse(friday) + 7 * dayMs);
  t.is(factorDueAtMs(graces, { administrator: friday }, [held("administrator", monday)]), Date.parse(friday) + 7 * dayMs);
});

test("of several roles the earliest end counts, and a made role counts by its name or its id", (t) => {
  const both = [held("administrator", monday), held("r1", tuesday, "Night Watch")];
  t.is(factorDueAtMs(graces, since, both), Date.parse(tuesday));
  t.is(factorDueAtMs(roleGracesIn(["R1 1"]), { r1: monday }, [held("r1", tuesday)]), Date.parse(tuesday) + dayMs);
});

test("a person without such a role needs no factor", (t) => {
  t.is(factorDueAtMs(graces, since, [held("member", monday)]), undefined);
  t.is(factorDueAtMs([], {}, [held("administrator", monday)]), undefined);
});

test("a role keeps its beginning while its line changes, and begins anew when the line comes back", (t) => {
  const first = demandedSinceAfter({}, ["administrator 7"], monday);
  const more = demandedSinceAfter(first, ["Administrator 3", "member 30"], tuesday);
  t.deepEqual(more, { administrator: monday, member: tuesday });
  const without = demandedSinceAfter(more, ["member 30"], friday);
  t.deepEqual(demandedSinceAfter(without, ["administrator 7"], friday), { administrator: friday });
});
