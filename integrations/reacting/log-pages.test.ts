import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { createLogPages } from "./log-pages.ts";

test("while an instance that is far behind reads page after page, other work has its turn between them", async (t) => {
  const history = openMemoryEventStore();
  const events = Array.from({ length: 50 }, (_, number) => ({
    id: `01960000-0000-7000-8000-${String(number).padStart(12, "0")}`,
    type: "Noted",
    data: {},
    metadata: {},
  }));
  await history.append("room-1", events, "no_stream");
  const { readAfter } = createLogPages({ history, openEvents: (page) => page, pageMax: 5, clock: () => 0 });
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  let read = 0;
  let page = await readAfter("");
  for (; page.length > 0; page = await readAfter(page.at(-1)?.position ?? "")) read += page.length;
  clearImmediate(next);
  t.is(read, 50);
  t.true(turns >= 10, `${turns} turns`);
});
