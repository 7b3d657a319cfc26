const knownForMs = 5_000;

/**
 * The answer to what is asked with each message: it is asked again after some seconds, or when asking
 * failed.
 */
export function rememberShortly<Answer>(ask: () => Promise<Answer>, clock: () => number): () => Promise<Answer> {
  let known: { readonly atMs: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    if (known === undefined || clock() - known.atMs >= knownForMs) known = { atMs: clock(), answer: ask() };
    known.answer.catch(() => {
      known = undefined;
    });
    return known.answer;
  };
}
