import test from "ava";
import { Idleness } from "./idleness.ts";

const minuteMs = 60_000;

/** Windows of one browser, with one clock. What they report is what each told in minutes. */
function given(awayAfterMinutes: number | null = 10) {
  let nowMs = 0;
  let lastMs = 0;
  const reports: number[] = [];
  const openWindow = () =>
    new Idleness({
      awayAfterMs: () => (awayAfterMinutes === null ? null : awayAfterMinutes * minuteMs),
      lastInput: {
        get: () => lastMs,
        set: (atMs) => {
          lastMs = atMs;
        },
      },
      report: (idleForMs) => void reports.push(idleForMs / minuteMs),
      clock: () => nowMs,
    });
  const pass = (minutes: number): void => {
    nowMs += minutes * minuteMs;
  };
  return { openWindow, reports, pass };
}

test("after ten minutes without input the user is away, and online with the next input", (t) => {
  const { openWindow, reports, pass } = given();
  const window = openWindow();
  window.noteInput();
  pass(9);
  window.check();
  t.deepEqual(reports, [0]);
  pass(1);
  for (const _ of ["once", "twice"]) window.check();
  t.deepEqual(reports, [0, 10]);
  window.noteInput();
  t.deepEqual(reports, [0, 10, 0]);
});

test("input in another window of the browser counts", (t) => {
  const { openWindow, reports, pass } = given();
  const [one, other] = [openWindow(), openWindow()];
  pass(9);
  one.noteInput();
  pass(9);
  for (const window of [one, other]) window.check();
  t.deepEqual(reports, [0]);
  pass(1);
  other.check();
  one.noteInput();
  other.check();
  t.deepEqual(reports, [0, 10, 0, 0]);
});

test("a user who set that they are never away is not, whatever the time", (t) => {
  const { openWindow, reports, pass } = given(null);
  const window = openWindow();
  pass(1_000);
  window.check();
  t.deepEqual(reports, []);
});

test("much input is told seldom", (t) => {
  const { openWindow, reports, pass } = given();
  const window = openWindow();
  for (let seconds = 0; seconds < 240; seconds += 1) {
    window.noteInput();
    pass(1 / 60);
  }
  t.deepEqual(reports, [0, 0]);
});

test("when another device makes the user away, a device in use says that they are there; an unused one does not", (t) => {
  const { openWindow, reports, pass } = given();
  const window = openWindow();
  window.noteInput();
  pass(1);
  window.hearOwn("AWAY");
  t.deepEqual(reports, [0, 0]);
  pass(10);
  window.hearOwn("AWAY");
  t.deepEqual(reports, [0, 0]);
});

test("after a new connection an idle browser says so again", (t) => {
  const { openWindow, reports, pass } = given();
  const window = openWindow();
  window.hearOwn(null);
  pass(10);
  window.check();
  window.hearOwn(null);
  t.deepEqual(reports, [10, 10]);
});
