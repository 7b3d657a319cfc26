import test from "ava";
import { createPresence, graceMs, heartbeatMs, presenceExpiryMs, typingSignalMs } from "./presence.ts";
import type { Signal } from "./signals.ts";

/** Two instances that receive each other's signals, on one clock. */
function given() {
  let nowMs = 1_000_000;
  const sent: Signal[] = [];
  const instances = ["one", "two"].map((instanceId) =>
    createPresence({ signals: { send: (_key, signal) => hear(signal) }, instanceId, clock: () => nowMs }),
  );
  function hear(signal: Signal) {
    sent.push(signal);
    if (signal.kind === "presence") for (const instance of instances) instance.hear(signal.instanceId, signal.people);
  }
  const [one, two] = instances;
  if (one === undefined || two === undefined) throw new Error("There are two instances.");
  const pass = (durationMs: number) => {
    nowMs += durationMs;
  };
  return { one, two, pass, sent };
}

test("a person with a connection to any instance is online on all, and offline a moment after the last one closed", (t) => {
  const { one, two, pass } = given();
  one.connect("ada");
  two.connect("ada");
  t.deepEqual(two.takeChanges(), [{ userId: "ada", presence: "online" }]);
  one.disconnect("ada");
  pass(graceMs);
  one.beat();
  t.deepEqual(two.presenceOf(["ada", "bea"]), ["online", "offline"]);
  two.disconnect("ada");
  pass(graceMs);
  two.beat();
  t.deepEqual(one.presenceOf(["ada"]), ["offline"]);
});

test("reloading a page does not make a person offline", (t) => {
  const { one, two, pass } = given();
  one.connect("ada");
  two.takeChanges();
  one.disconnect("ada");
  pass(graceMs - 1);
  one.connect("ada");
  pass(heartbeatMs);
  one.beat();
  t.deepEqual(two.takeChanges(), []);
});

test("a person who was connected only to a crashed instance is offline after half a minute", (t) => {
  const { one, two, pass } = given();
  one.connect("ada");
  two.connect("bea");
  two.takeChanges();
  for (let beats = 0; beats < 3; beats += 1) {
    pass(heartbeatMs);
    two.beat();
  }
  t.is(3 * heartbeatMs, presenceExpiryMs);
  t.deepEqual(two.presenceOf(["ada", "bea"]), ["offline", "online"]);
  t.deepEqual(two.takeChanges(), [{ userId: "ada", presence: "offline" }]);
});

test("an instance that starts later learns who is online with the next heartbeat", (t) => {
  const { one, two, sent, pass } = given();
  one.connect("ada");
  sent.length = 0;
  pass(heartbeatMs);
  one.beat();
  t.like(sent[0], { kind: "presence", people: [{ userId: "ada", isConnected: true }] });
  t.deepEqual(two.presenceOf(["ada"]), ["online"]);
});

test("away, busy and hidden are chosen by the person, while they are online", (t) => {
  const { one, two, pass } = given();
  one.connect("ada");
  t.is(one.choose("ada", "busy"), "busy");
  t.deepEqual(two.presenceOf(["ada"]), ["busy"]);
  t.is(one.choose("ada", "offline"), "offline");
  t.deepEqual(two.presenceOf(["ada"]), ["offline"]);
  one.choose("ada", "away");
  one.disconnect("ada");
  pass(graceMs);
  one.beat();
  t.deepEqual(two.presenceOf(["ada"]), ["offline"]);
});

test("at most one typing signal is sent in three seconds for a person and room, and stopping is sent once", (t) => {
  const { one, sent, pass } = given();
  for (let keystroke = 0; keystroke < 30; keystroke += 1) {
    one.type("ada", "general", true);
    pass(100);
  }
  t.is(sent.length, 1);
  pass(typingSignalMs);
  one.type("ada", "general", true);
  one.type("ada", "random", true);
  one.type("ada", "general", false);
  one.type("ada", "general", false);
  t.deepEqual(
    sent.map((signal) => signal.kind === "typing" && [signal.roomId, signal.isTyping]),
    [
      ["general", true],
      ["general", true],
      ["random", true],
      ["general", false],
    ],
  );
});

test("a person who is not to be disturbed is busy on all instances, unless hidden, and then as chosen before", (t) => {
  const { one, two } = given();
  one.connect("ada");
  one.choose("ada", "away");
  one.setNotDisturbed("ada", true);
  t.deepEqual(two.presenceOf(["ada"]), ["busy"]);
  one.choose("ada", "offline");
  t.deepEqual(two.presenceOf(["ada"]), ["offline"]);
  one.choose("ada", "away");
  one.setNotDisturbed("ada", false);
  t.deepEqual(two.presenceOf(["ada"]), ["away"]);
});

const minutesMs = (minutes: number): number => minutes * 60_000;

/** A person who stays connected while time passes. */
function connected() {
  const instances = given();
  instances.one.connect("ada");
  const passMinutes = (minutes: number): void => {
    instances.pass(minutesMs(minutes));
    instances.one.beat();
  };
  return { ...instances, passMinutes };
}

test("a person without input in any client is away, and online again with the first input", (t) => {
  const { one, two, passMinutes } = connected();
  t.is(one.noteInput("ada", 0), "online");
  passMinutes(10);
  t.is(one.noteInput("ada", minutesMs(10)), "away");
  t.deepEqual(two.presenceOf(["ada"]), ["away"]);
  t.is(two.noteInput("ada", 0), "online");
  t.deepEqual(one.presenceOf(["ada"]), ["online"]);
});

test("a client without input does not make a person away who writes in another client", (t) => {
  const { one, passMinutes } = connected();
  passMinutes(9);
  one.noteInput("ada", 0);
  passMinutes(1);
  t.is(one.noteInput("ada", minutesMs(10)), "online");
  passMinutes(9);
  t.is(one.noteInput("ada", minutesMs(10)), "away");
});

test("what a person chose is shown instead of away, with input and without", (t) => {
  const { one, passMinutes } = connected();
  for (const chosen of ["busy", "away", "offline"] as const) {
    one.choose("ada", chosen);
    passMinutes(10);
    t.is(one.noteInput("ada", minutesMs(10)), chosen);
    t.is(one.noteInput("ada", 0), chosen);
  }
  one.setNotDisturbed("ada", true);
  one.choose("ada", "online");
  passMinutes(10);
  t.is(one.noteInput("ada", minutesMs(10)), "busy");
});
