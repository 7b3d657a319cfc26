import test from "ava";
import { until, waitUntil } from "../../tests/support/wait-until.ts";
import { Undeliverable } from "../integration.ts";
import { openReactionScene } from "./conformance-host.ts";
import { listLetters } from "./dead-letters.ts";
import { stateIn, stateKey } from "./reaction-state.ts";
import { whenSteered } from "./steering.ts";

const enough = (list: readonly unknown[], length: number) => waitUntil(`${length} events`, () => list.length >= length);

test("what was asked for while no host ran is done by the next ones, once however many there are", async (t) => {
  const { addInstance, post, steer, start, history } = openReactionScene();
  const begin = await history.lastPosition();
  addInstance("hook");
  const told: string[] = [];
  const first = start((text) => void told.push(text));
  await post("one", "a", "b");
  await enough(told, 2);
  await first.close();
  await steer({ change: "paused" });
  await steer({ change: "replayed", after: begin });
  await steer({ change: "resumed" });
  await post("one", "c");
  const hosts = [1, 2, 3].map(() => start((text) => void told.push(text)));
  await enough(told, 5);
  await Promise.all(hosts.map((host) => host.close()));
  const last = start((text) => void told.push(text));
  t.teardown(last.close);
  await post("one", "d");
  await enough(told, 6);
  t.deepEqual(told, ["a", "b", "a", "b", "c", "d"]);
});

test("a host that is killed while it does what was asked for leaves it to the next one", async (t) => {
  const { addInstance, post, steer, start, workStore, history } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const first = start((text) => {
    if (text === "poison") throw new Undeliverable("The receiver answered 400.");
    told.push(text);
  });
  t.teardown(first.close);
  await post("one", "a", "poison", "b");
  await enough(told, 2);
  const hook = { id: "hook", actorId: "account of hook" };
  await until(async () => (await listLetters(workStore, hook)).length === 1);
  first.kill();
  await steer({ change: "retried" });
  await steer({ change: "paused" });
  const next = start((text) => void told.push(text));
  t.teardown(next.close);
  await whenSteered(workStore, await history.lastPosition(), 60_000);
  await enough(told, 3);
  t.deepEqual(told, ["a", "b", "poison"]);
  const work = await workStore.get(stateKey("hook"));
  t.true(work && stateIn(work).isPaused);
});

test("one event is sent again out of the log, and an event that is under way when it is paused is not sent again", async (t) => {
  const { addInstance, post, steer, start, workStore, history } = openReactionScene();
  addInstance("hook");
  const told: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const host = start(async (text, { isRedelivery = false }) => {
    told.push(isRedelivery ? `${text} again` : text);
    if (text === "b") await answered;
  });
  t.teardown(host.close);
  const before = await history.lastPosition();
  await post("one", "a", "b", "c");
  await enough(told, 2);
  await steer({ change: "paused" });
  await whenSteered(workStore, await history.lastPosition(), 60_000);
  answer();
  const [event] = await history.readAll({ after: before, limit: 1 });
  await steer({ change: "redelivered", after: before, eventId: event?.id ?? "" });
  await enough(told, 3);
  await steer({ change: "resumed" });
  await enough(told, 4);
  t.deepEqual(told, ["a", "b", "a again", "c"]);
});

test("nothing is waited for where no host has ever run", async (t) => {
  const { workStore } = openReactionScene();
  await whenSteered(workStore, "9".repeat(20), 60_000);
  t.pass();
});
