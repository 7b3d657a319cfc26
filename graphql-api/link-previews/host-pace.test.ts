import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { createHostPace } from "./host-pace.ts";

test("one request at a time goes to a host, and hosts do not wait for each other", async (t) => {
  const pace = createHostPace({ clock: () => 0, gapMs: 0 });
  const begun: string[] = [];
  const ends = new Map<string, (answer: string) => void>();
  const ask = (host: string, name: string) =>
    pace.visit(host, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, resolve));
    });
  const [one, two, other] = [ask("a.example", "one"), ask("a.example", "two"), ask("b.example", "other")];
  await new Promise(setImmediate);
  t.deepEqual(begun, ["one", "other"]);
  ends.get("one")?.("answer");
  t.is(await one, "answer");
  ends.get("other")?.("answer");
  await other;
  await until(() => ends.has("two"));
  ends.get("two")?.("answer");
  t.is(await two, "answer");
});

test("where too many wait for a host, more are turned away", async (t) => {
  const pace = createHostPace({ clock: () => 0, gapMs: 0, waitingMax: 2 });
  const ended = Promise.withResolvers<string>();
  const visits = [pace.visit("a.example", () => ended.promise), pace.visit("a.example", async () => "second")];
  t.is(await pace.visit("a.example", async () => "third"), undefined);
  ended.resolve("first");
  t.deepEqual(await Promise.all(visits), ["first", "second"]);
  t.is(await pace.visit("a.example", async () => "later"), "later");
});

test("a host that gave no answer is left alone for a while; one that answered badly is not", async (t) => {
  let nowMs = 0;
  const pace = createHostPace({ clock: () => nowMs, gapMs: 0, restMs: 1_000 });
  const fail = (code: OutgoingError["code"]) => pace.visit("a.example", () => Promise.reject(new OutgoingError(code)));
  const works = () => pace.visit("a.example", async () => "answer");
  await t.throwsAsync(fail("TooLarge"));
  t.is(await works(), "answer");
  await t.throwsAsync(fail("TookTooLong"));
  t.is(await works(), undefined);
  nowMs = 1_000;
  t.is(await works(), "answer");
});
