const idle = (): Promise<unknown> =>
  new Promise((resolve) => ("requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200)));

const savesData = (): boolean => (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches the parts of the client that are loaded on demand, one after the other while nothing else
 * happens. Their names hold a hash, so the browser keeps them: they open offline, and after an update
 * of the server too.
 */
export async function keepParts(): Promise<void> {
  const list = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content;
  if (list === undefined || savesData()) return;
  const parts = (await (await fetch(list, { priority: "low" })).json()) as readonly string[];
  for (const part of parts) {
    await idle();
    await (await fetch(part, { priority: "low" })).arrayBuffer();
  }
}
