import test from "ava";
import { createSights, type SightKeeper, sightExpiryMs } from "./sights.ts";
import type { Signal } from "./signals.ts";

/** Two instances that hear each other, on one clock. */
function given() {
  let nowMs = 1_000_000;
  const instances: SightKeeper[] = [1, 2].map(() => createSights({ send: (_key, signal) => hear(signal) }, () => nowMs));
  function hear(signal: Signal): void {
    if (signal.kind !== "sight") throw new Error("Only sights are told here.");
    for (const each of instances) each.hearSight(signal.userId, signal.clientId, signal.sight);
  }
  const [one, two] = instances as [SightKeeper, SightKeeper];
  const pass = (durationMs: number): void => {
    nowMs += durationMs;
  };
  return { one, two, pass };
}

const harbour = { roomId: "harbour", threadRootId: null };
const thread = { roomId: "harbour", threadRootId: "root" };

test("a room that is in sight in one client is known on every instance, for this person and room alone", (t) => {
  const { one, two } = given();
  one.setInSight("ada", "laptop", harbour);
  t.true(two.isInSight("ada", "harbour", null));
  t.false(two.isInSight("ada", "harbour", "root"));
  t.false(two.isInSight("ada", "quay", null));
  t.false(two.isInSight("bea", "harbour", null));
});

test("beside an open thread the room is in sight as well, and no other thread", (t) => {
  const { one } = given();
  one.setInSight("ada", "laptop", thread);
  t.deepEqual(
    [null, "root", "other"].map((root) => one.isInSight("ada", "harbour", root)),
    [true, true, false],
  );
});

test("a client takes back only what it said itself", (t) => {
  const { one, two } = given();
  one.setInSight("ada", "laptop", harbour);
  two.setInSight("ada", "phone", null);
  t.true(one.isInSight("ada", "harbour", null));
  one.setInSight("ada", "laptop", { roomId: "quay", threadRootId: null });
  t.false(two.isInSight("ada", "harbour", null));
  one.setInSight("ada", "laptop", null);
  t.false(two.isInSight("ada", "quay", null));
});

test("what a client does not say again is forgotten, as when it is gone or the person is", (t) => {
  const { one, two, pass } = given();
  one.setInSight("ada", "laptop", harbour);
  pass(sightExpiryMs - 1);
  t.true(two.isInSight("ada", "harbour", null));
  one.setInSight("ada", "laptop", harbour);
  pass(sightExpiryMs - 1);
  one.forgetOldSights();
  t.true(one.isInSight("ada", "harbour", null));
  pass(1);
  t.false(one.isInSight("ada", "harbour", null));
  one.forgetOldSights();
  t.false(one.isInSight("ada", "harbour", null));
});

test("however many clients a person names, the newest are known", (t) => {
  const { one } = given();
  for (let client = 0; client < 100; client += 1)
    one.setInSight("ada", `client ${client}`, { roomId: `room ${client}`, threadRootId: null });
  t.deepEqual(
    [0, 79, 80, 99].map((room) => one.isInSight("ada", `room ${room}`, null)),
    [false, false, true, true],
  );
});
