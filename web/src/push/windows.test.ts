import test from "ava";
import type { Asked } from "./pushed.ts";
import { isToldInWindow, openTarget } from "./windows.ts";
import type { WindowOfLogue, WorkerScope } from "./worker-scope.ts";

const target = { roomId: "room", threadRootId: "root", messageId: "message" };

function given(answers: readonly (boolean | null)[], visible = -1, obeys = true) {
  const log: string[] = [];
  const windows = answers.map(
    (answer, place): WindowOfLogue => ({
      visibilityState: place === visible ? "visible" : "hidden",
      focus: () => Promise.reject(new Error("Only after a click.")),
      navigate: async (url) => {
        if (!obeys) throw new TypeError("The worker is not the one of this window.");
        log.push(`${place} goes to ${url}`);
      },
      postMessage: (asked: Asked, [port]) => {
        log.push(`${place} ${asked.kind}`);
        if (answer !== null) port?.postMessage(answer);
      },
    }),
  );
  const clients: WorkerScope["clients"] = {
    matchAll: async () => windows,
    openWindow: async (url) => log.push(`new ${url}`),
    claim: async () => undefined,
  };
  return { clients, log };
}

test("a message counts as told when one window says so, and a frozen window does not hold it up", async (t) => {
  t.true(await isToldInWindow(given([false, true]).clients, "message"));
  t.false(await isToldInWindow(given([false]).clients, "message"));
  t.false(await isToldInWindow(given([]).clients, "message"));
  t.false(await isToldInWindow(given([null]).clients, "message"));
});

test("a notification opens its message in the window that is visible, in a loaded one by its address, else in a new one", async (t) => {
  const open = given([true, true], 1);
  await openTarget(open.clients, target);
  t.deepEqual(open.log, ["1 open"]);
  const other = given([false]);
  await openTarget(other.clients, target);
  t.deepEqual(other.log, ["0 open", "0 goes to /room/room/thread/root/message/message"]);
  const loadedPastIt = given([false], -1, false);
  await openTarget(loadedPastIt.clients, target);
  t.deepEqual(loadedPastIt.log, ["0 open", "new /room/room/thread/root/message/message"]);
  const none = given([]);
  await openTarget(none.clients, { ...target, threadRootId: null });
  await openTarget(none.clients, undefined);
  t.deepEqual(none.log, ["new /room/room/message/message", "new /"]);
});
