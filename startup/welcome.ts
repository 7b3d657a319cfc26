/** What a start prints: where Logue is, and at the first start what to do next. */
export function welcome({ url, isNew }: { readonly url: string; readonly isNew: boolean }): string {
  const ready = `Logue is ready at ${url}`;
  if (!isNew) return ready;
  return [
    ready,
    "Open this address in a browser: the first visitor creates the workspace and becomes its administrator, who invites the others.",
    `The keys that prove the history are in full at ${url}/seals/, for people with the permission to audit.`,
  ].join("\n");
}
