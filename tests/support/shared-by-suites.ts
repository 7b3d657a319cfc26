const endings: (() => Promise<void>)[] = [];
let isGroup = false;

/** From now on the suites of this process share what they can. */
export function beginGroup(): void {
  isGroup = true;
}

export async function endGroup(): Promise<void> {
  for (const end of endings.splice(0)) await end();
}

/**
 * Opens what is dear once for all suites of a group, and closes it after the last one. A suite that runs
 * by itself opens and closes its own.
 */
export function sharedBySuites<Opened>(open: () => Promise<Opened>, close: (opened: Opened) => Promise<void>) {
  let shared: Promise<Opened> | undefined;
  return async (): Promise<{ readonly opened: Opened; readonly close: () => Promise<void> }> => {
    if (!isGroup) {
      const own = await open();
      return { opened: own, close: () => close(own) };
    }
    if (shared === undefined) {
      const opening = open();
      shared = opening;
      endings.push(async () => close(await opening));
    }
    return { opened: await shared, close: async () => {} };
  };
}
