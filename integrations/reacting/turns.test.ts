import test from "ava";
import { createTurns } from "./turns.ts";

test("of many that wait, one goes on in each round of the event loop, and those that are late go last", async (t) => {
  const turns = createTurns();
  const [order, rounds]: [string[], number[]] = [[], []];
  let round = 0;
  let isOver = false;
  const countRounds = (): void => {
    round += 1;
    if (!isOver) setImmediate(countRounds);
  };
  const go = async (name: string, isLate = false): Promise<void> => {
    await turns.take(isLate);
    order.push(name);
    rounds.push(round);
  };
  const all = Promise.all([go("failing", true), go("a"), go("b"), go("c")]);
  countRounds();
  await all;
  isOver = true;
  t.deepEqual(order, ["a", "b", "c", "failing"]);
  t.is(new Set(rounds).size, 4);
  await go("again");
  t.is(order.at(-1), "again");
});
