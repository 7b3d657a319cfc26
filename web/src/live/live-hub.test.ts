import { mock } from "node:test";
import test from "ava";
import type { Client, ClientOptions, Sink, SubscribePayload } from "graphql-ws";
import { waitUntil } from "../../../tests/support/wait-until.ts";
import { LiveHub } from "./live-hub.ts";
import { itemsPerReceipt, type Port, type ToHub, type ToTab } from "./live-messages.ts";
import { LiveTab } from "./live-tab.ts";

interface Operation {
  readonly payload: SubscribePayload;
  readonly sink: Sink;
  isOver: boolean;
}

/** A socket that never was: the test plays the server. */
class FakeSocket {
  readonly operations: Operation[] = [];
  readonly listeners: Partial<ClientOptions>;
  isDisposed = false;
  terminatedCount = 0;

  constructor(listeners: Partial<ClientOptions>) {
    this.listeners = listeners;
  }

  readonly client = {
    subscribe: (payload: SubscribePayload, sink: Sink) => {
      const operation = { payload, sink, isOver: false };
      this.operations.push(operation);
      return () => {
        operation.isOver = true;
      };
    },
    terminate: () => {
      this.terminatedCount += 1;
    },
    dispose: () => {
      this.isDisposed = true;
    },
  } as unknown as Client;

  get running(): Operation[] {
    return this.operations.filter(({ isOver }) => !isOver);
  }

  /** Sends the message with this number to each running operation, as the server does after a cursor. */
  send(number: number): void {
    for (const { sink } of this.running) sink.next({ data: { roomEvents: { number, cursor: `c${number}` } } });
  }
}

/** Both ends of a line. What is said while an end is frozen arrives when it thaws. */
class Line {
  readonly hubEnd: Port<ToHub, ToTab> = { onmessage: null, postMessage: (message) => this.#toTab(message) };
  readonly tabEnd: Port<ToTab, ToHub> = { onmessage: null, postMessage: (data) => this.hubEnd.onmessage?.({ data }) };
  #waiting: ToTab[] | null = null;

  freeze(): void {
    this.#waiting = [];
  }

  thaw(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const message of waiting) this.#toTab(message);
  }

  get waitingCount(): number {
    return this.#waiting?.length ?? 0;
  }

  #toTab(data: ToTab): void {
    if (this.#waiting) this.#waiting.push(data);
    else this.tabEnd.onmessage?.({ data });
  }
}

function setUp() {
  const sockets: FakeSocket[] = [];
  const hub = new LiveHub((listeners) => {
    const socket = new FakeSocket(listeners);
    sockets.push(socket);
    return socket.client;
  });
  const openTab = () => {
    const [line, heard, states] = [new Line(), [] as number[], [] as (boolean | "ended")[]];
    const failures: string[] = [];
    const leave = hub.join(line.hubEnd);
    const tab = new LiveTab(line.tabEnd, {
      connected: (isConnected) => states.push(isConnected),
      ended: () => states.push("ended"),
    });
    const follow = (after: string | null = null): (() => void) =>
      tab.follow("room:harbour", "subscription" as never, () => ({ after }), {
        next: (result: unknown) => heard.push((result as { roomEvents: { number: number } }).roomEvents.number),
        failed: (code) => failures.push(code),
      });
    return { line, heard, states, failures, leave, follow, tellReachable: () => tab.tellReachable() };
  };
  return { hub, sockets, openTab };
}

const idOf = ({ payload }: Operation): unknown => payload.extensions?.id;

test("all tabs use one socket, and each hears each item once", (t) => {
  const { sockets, openTab } = setUp();
  const tabs = [openTab(), openTab(), openTab()];
  for (const tab of tabs) tab.follow();
  sockets[0]?.send(1);
  tabs[0]?.leave();
  sockets[0]?.send(2);
  t.is(sockets.length, 1);
  t.deepEqual(
    tabs.map(({ heard }) => heard),
    [[1], [1, 2], [1, 2]],
  );
});

test("ids are those of other browsers, and a second tab that follows the same has another one until the first is closed", (t) => {
  const { sockets, openTab } = setUp();
  const [first, second] = [openTab(), openTab()];
  first.follow();
  second.follow();
  t.deepEqual(sockets[0]?.running.map(idOf), ["room:harbour", "room:harbour/2"]);
  first.leave();
  openTab().follow();
  t.deepEqual(sockets[0]?.running.map(idOf), ["room:harbour/2", "room:harbour"]);
});

test("after an interruption a subscription resumes at the cursor of its tab's last item", (t) => {
  const { sockets, openTab } = setUp();
  const [early, late] = [openTab(), openTab()];
  early.follow("c0");
  sockets[0]?.send(1);
  late.follow("c1");
  const asked = () => sockets[0]?.running.map(({ payload }) => payload.variables?.after);
  t.deepEqual(asked(), ["c1", "c1"]);
  sockets[0]?.send(2);
  t.deepEqual(asked(), ["c2", "c2"]);
});

test("a tab learns whether the socket is connected, when it opens and later", (t) => {
  const { sockets, openTab } = setUp();
  const first = openTab();
  sockets[0]?.listeners.on?.connected?.(undefined as never, undefined, false);
  const second = openTab();
  // The second tab's listener is set after it joined: a real port keeps what is said before.
  sockets[0]?.listeners.on?.closed?.(undefined);
  t.deepEqual(first.states, [true, false]);
  t.is(second.states.at(-1), false);
});

test("a frozen tab is sent a bounded number of items, and hears the rest once after it thaws", (t) => {
  const { sockets, openTab } = setUp();
  const [frozen, awake] = [openTab(), openTab()];
  frozen.follow();
  awake.follow();
  frozen.line.freeze();
  const sentMax = 25 * itemsPerReceipt;
  for (let number = 1; number <= sentMax; number += 1) sockets[0]?.send(number);
  t.is(frozen.line.waitingCount, 10 * itemsPerReceipt);
  t.is(awake.heard.length, sentMax);

  frozen.line.thaw();
  const resumed = sockets[0]?.running.at(-1);
  t.is(resumed?.payload.variables?.after, `c${10 * itemsPerReceipt}`);
  for (let number = 10 * itemsPerReceipt + 1; number <= sentMax; number += 1)
    resumed?.sink.next({ data: { roomEvents: { number, cursor: `c${number}` } } });
  t.deepEqual(frozen.heard, awake.heard);
});

test("the end of the session ends all tabs, and a tab that opens afterwards has a new socket", (t) => {
  const { sockets, openTab } = setUp();
  const tabs = [openTab(), openTab()];
  for (const tab of tabs) tab.follow();
  sockets[0]?.listeners.onNonLazyError?.({ code: 4401 });
  for (const { states } of tabs) t.deepEqual(states, ["ended"]);
  t.true(sockets[0]?.isDisposed);
  openTab().follow();
  t.is(sockets.length, 2);
  t.is(sockets[1]?.running.length, 1);
});

for (const code of [1002, 1011, 4400, 4429, 4500])
  test(`after a socket that is closed with ${code} all is followed over another one, and nothing counts as refused`, async (t) => {
    const { sockets, openTab } = setUp();
    const tabs = [openTab(), openTab()];
    for (const tab of tabs) tab.follow();
    sockets[0]?.send(1);
    for (const { sink } of sockets[0]?.running ?? []) sink.error({ code });
    sockets[0]?.listeners.onNonLazyError?.({ code });
    t.true(sockets[0]?.isDisposed);
    await waitUntil("another socket", () => sockets.length === 2);
    sockets[1]?.send(2);
    for (const { heard, states, failures } of tabs) t.deepEqual([heard, states, failures], [[1, 2], [false], []]);
    t.deepEqual(
      sockets[1]?.running.map(({ payload }) => payload.variables?.after),
      ["c2", "c2"],
    );
  });

test("what the server refuses is told to the tab that asked for it", (t) => {
  const { sockets, openTab } = setUp();
  const tab = openTab();
  tab.follow();
  sockets[0]?.running[0]?.sink.error([{ message: "No.", extensions: { code: "NotFound" } }] as never);
  t.deepEqual(tab.failures, ["NotFound"]);
});

test("a socket that waits for its next try is hurried by a sign of any tab, and only while it is not connected", async (t) => {
  const { sockets, openTab } = setUp();
  const [connected, waiting] = [openTab(), openTab()];
  const { listeners } = sockets[0] as FakeSocket;
  listeners.on?.closed?.(undefined);
  const wait = listeners.retryWait?.(1_000);
  waiting.tellReachable();
  await wait;

  listeners.on?.connected?.(undefined as never, undefined, true);
  const said: ToHub[] = [];
  connected.line.hubEnd.onmessage = ({ data }) => said.push(data);
  connected.tellReachable();
  t.deepEqual(said, []);
});

// The timers of the process are replaced: no other test may run meanwhile.
test.serial("a socket over which the server does not answer is given up, and one that it answers is kept", async (t) => {
  const { sockets, openTab } = setUp();
  const clock = mock.timers;
  clock.enable({ apis: ["setTimeout"] });
  t.teardown(() => clock.reset());
  openTab();
  const socket = sockets[0] as FakeSocket;
  const { on } = socket.listeners;
  on?.connecting?.(false);
  clock.tick(19_000);
  on?.connected?.(undefined as never, undefined, false);
  on?.ping?.(false, undefined);
  clock.tick(9_000);
  on?.pong?.(true, undefined);
  clock.tick(60_000);
  t.is(socket.terminatedCount, 0);
  on?.ping?.(false, undefined);
  clock.tick(10_000);
  t.is(socket.terminatedCount, 1);
  on?.connecting?.(true);
  clock.tick(20_000);
  t.is(socket.terminatedCount, 2);
});

test.serial("when the browser is offline the server is asked at once, and a socket over which it answers is kept", (t) => {
  const { hub, sockets, openTab } = setUp();
  const clock = mock.timers;
  clock.enable({ apis: ["setTimeout"] });
  t.teardown(() => clock.reset());
  openTab();
  const socket = sockets[0] as FakeSocket;
  const { on } = socket.listeners;
  const sent: string[] = [];
  hub.check();
  on?.opened?.({ send: (text: string) => sent.push(text) });
  on?.connected?.(undefined as never, undefined, false);
  hub.check();
  t.deepEqual(sent, ['{"type":"ping"}']);
  on?.pong?.(true, undefined);
  clock.tick(60_000);
  t.is(socket.terminatedCount, 0);
  hub.check();
  clock.tick(3_000);
  t.is(socket.terminatedCount, 1);
  on?.closed?.(undefined);
  hub.check();
  t.is(sent.length, 2, "A socket that is closed is not asked.");
});

test("the socket is closed with the last tab", (t) => {
  const { sockets, openTab } = setUp();
  const [first, second] = [openTab(), openTab()];
  first.leave();
  t.false(sockets[0]?.isDisposed);
  second.leave();
  t.true(sockets[0]?.isDisposed);
});
