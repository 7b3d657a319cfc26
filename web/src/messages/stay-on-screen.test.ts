import { mock } from "node:test";
import test from "ava";
import { type OnScreen, stayOnScreen } from "./stay-on-screen.ts";

test.before(() => mock.timers.enable({ apis: ["setTimeout"] }));
test.after.always(() => mock.timers.reset());

const watched = () => {
  const stayed: OnScreen[] = [];
  return { stayed, ...stayOnScreen((range) => void stayed.push(range)) };
};

test.serial("what stays on the screen is told once, and what comes beside it too", (t) => {
  const { stayed, show } = watched();
  show({ first: 1, last: 5 });
  mock.timers.tick(499);
  t.deepEqual(stayed, []);
  show({ first: 2, last: 6 });
  mock.timers.tick(1);
  t.deepEqual(stayed, [{ first: 1, last: 5 }]);
  mock.timers.tick(500);
  t.deepEqual(stayed.at(-1), { first: 2, last: 6 });
  mock.timers.tick(5_000);
  t.is(stayed.length, 2);
});

test.serial("a burst that runs past is not told, only where it comes to rest", (t) => {
  const { stayed, show } = watched();
  for (let last = 10; last <= 60; last += 5) {
    show({ first: last - 9, last });
    mock.timers.tick(20);
  }
  mock.timers.tick(500);
  mock.timers.tick(500);
  t.deepEqual(stayed, [{ first: 51, last: 60 }]);
});

test.serial("nothing is told of a list that is gone", (t) => {
  const { stayed, show, close } = watched();
  show({ first: 1, last: 5 });
  close();
  mock.timers.tick(1_000);
  t.deepEqual(stayed, []);
});
