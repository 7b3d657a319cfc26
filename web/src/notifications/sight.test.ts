import test from "ava";
import { type Place, Sight } from "./sight.ts";

function given() {
  let nowMs = 0;
  const reports: (string | null)[] = [];
  const report = (place: Place | null) => void reports.push(place && `${place.roomId}/${place.threadRootId}`);
  const sight = new Sight({ report, clock: () => nowMs });
  const pass = (seconds: number): void => {
    nowMs += seconds * 1_000;
  };
  return { sight, reports, pass };
}

const harbour = { roomId: "harbour", threadRootId: null };

test("what is in sight is told when it changes, and that nothing is when the window loses the focus", (t) => {
  const { sight, reports } = given();
  sight.look(null);
  for (const place of [harbour, { ...harbour }, { ...harbour, threadRootId: "root" }, null, null, harbour]) sight.look(place);
  t.deepEqual(reports, ["harbour/null", "harbour/root", null, "harbour/null"]);
});

test("it is told again with input, and not with every input nor without any", (t) => {
  const { sight, reports, pass } = given();
  sight.look(harbour);
  for (let second = 0; second < 60; second += 1) {
    pass(1);
    sight.noteInput();
  }
  t.is(reports.length, 3);
  pass(600);
  t.is(reports.length, 3);
  sight.noteInput();
  t.is(reports.length, 4);
});

test("input in a window that shows no room tells nothing", (t) => {
  const { sight, reports, pass } = given();
  pass(600);
  sight.noteInput();
  t.deepEqual(reports, []);
});
