/** Lets one of several windows of a browser show a notification. */
export interface NoticeBoard {
  /**
   * Whether this window is to show it. The window that has the focus always is, and says so to the
   * others; without one, the first window that asks.
   */
  claim(id: string, hasFocus: boolean): Promise<boolean>;
}

/** How long windows without the focus leave a notification to the one that has it. */
const waitMs = 250;
/** Longer than the windows of a browser differ in when they hear of a message. */
const heldMs = 10_000;

interface Parts {
  readonly channel: Pick<BroadcastChannel, "postMessage"> & { onmessage: ((event: MessageEvent) => void) | null };
  readonly locks: Pick<LockManager, "request"> | undefined;
  readonly delay: (durationMs: number) => Promise<void>;
}

/** Without locks (pages that are not served securely) every window shows it. */
export function openNoticeBoard(parts: Parts = browserParts()): NoticeBoard {
  const { channel, locks, delay } = parts;
  const taken = new Set<string>();
  channel.onmessage = ({ data }) => {
    taken.add(String(data));
    void delay(heldMs).then(() => taken.delete(String(data)));
  };
  const isFirst = (id: string): Promise<boolean> =>
    new Promise((resolve) => {
      if (locks === undefined) return resolve(true);
      void locks.request(`logue-notice-${id}`, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null);
        if (lock !== null) await delay(heldMs);
      });
    });
  return {
    async claim(id, hasFocus) {
      if (hasFocus) {
        channel.postMessage(id);
        return true;
      }
      await delay(waitMs);
      return !taken.has(id) && (await isFirst(id));
    },
  };
}

const browserParts = (): Parts => ({
  channel: new BroadcastChannel("logue-notices"),
  locks: navigator.locks,
  delay: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
});
