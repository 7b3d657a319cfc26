import { parts } from "./parts.svelte.ts";

/** Of a browser's six connections to a server, some stay free for what a person does. */
const atOnceMax = 3;
const lookAgainMs = 200;

const idle = (): Promise<unknown> =>
  new Promise((resolve) => ("requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200)));

const savesData = (): boolean => (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches the parts of the client that are loaded on demand, a few at once while nothing else
 * happens. Their names hold a hash, so the browser keeps them: they open offline, and after an update
 * of the server too.
 */
export async function keepParts(): Promise<void> {
  const list = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content;
  if (list === undefined || savesData()) return;
  const addresses = (await (await fetch(list, { priority: "low" })).json()) as readonly string[];
  await fetchEach(addresses, async (address) => {
    await idle();
    await (await fetch(address, { priority: "low" })).arrayBuffer();
  });
}

/** Fetches all, a few at once. None is begun while a part is fetched that a person waits for. */
export async function fetchEach(addresses: readonly string[], fetchOne: (address: string) => Promise<void>): Promise<void> {
  const left = addresses.values();
  const fetchSome = async (): Promise<void> => {
    for (const address of left) {
      while (parts.isFetching) await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
      await fetchOne(address);
    }
  };
  await Promise.all(Array.from({ length: atOnceMax }, fetchSome));
}
