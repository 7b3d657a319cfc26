import test from "ava";
import { openNoticeBoard } from "./notice-board.ts";

/** Windows of one browser, whose waits end when `pass` is called. */
function openWindows(count: number, hasLocks = true) {
  const waits: (() => void)[] = [];
  const held = new Set<string>();
  const locks = {
    request: async (name: string, _options: object, use: (lock: object | null) => Promise<void>) => {
      if (held.has(name)) return use(null);
      held.add(name);
      await use({});
    },
  } as never;
  const channels: { onmessage: ((event: MessageEvent) => void) | null }[] = [];
  const boards = Array.from({ length: count }, () => {
    const channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data } as MessageEvent);
      },
    };
    channels.push(channel);
    const delay = () => new Promise<void>((resolve) => waits.push(resolve));
    return openNoticeBoard({ channel, locks: hasLocks ? locks : undefined, delay });
  });
  const pass = () => {
    for (const end of waits.splice(0)) end();
  };
  return { boards, pass };
}

test("without a window that has the focus, one of them shows a notification", async (t) => {
  const { boards, pass } = openWindows(3);
  const claims = boards.map((board) => board.claim("a", false));
  pass();
  t.deepEqual(await Promise.all(claims), [true, false, false]);
});

test("the window that has the focus shows it, whichever hears first", async (t) => {
  const { boards, pass } = openWindows(3);
  const claims = boards.map((board, index) => board.claim("a", index === 2));
  pass();
  t.deepEqual(await Promise.all(claims), [false, false, true]);
});

test("notifications do not hinder each other", async (t) => {
  const { boards, pass } = openWindows(2);
  const claims = [boards[0]?.claim("a", true), boards[1]?.claim("b", false)];
  pass();
  t.deepEqual(await Promise.all(claims), [true, true]);
});

test("where the browser has no locks, no notification is lost", async (t) => {
  const { boards, pass } = openWindows(2, false);
  const claims = boards.map((board) => board.claim("a", false));
  pass();
  t.deepEqual(await Promise.all(claims), [true, true]);
});
