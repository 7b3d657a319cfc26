/** A line for a terminal that posts a message by the address of a webhook. */
export const curlLine = (address: string): string =>
  `curl -H 'content-type: application/json' -d '{"text": "Hello from *curl*"}' ${address}`;

/** A name for mentions, of what the administrator calls the webhook; `ending` tells equal ones apart. */
export function accountName(name: string, ending: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 20);
  return `${words || "hook"}-${ending}`;
}

/** Four letters or digits. */
export const randomEnding = (): string => crypto.randomUUID().slice(0, 4);
