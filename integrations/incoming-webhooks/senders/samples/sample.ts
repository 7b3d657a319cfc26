/** A payload of another program for the tests, after one that is published, shortened. */
export interface Sample {
  /** As the header of the request names it; empty where there is none. */
  readonly event: string;
  readonly json: object;
  /** The page or file that publishes it: an address, or a repository with path and commit. */
  readonly source: string;
}

/** The sample of an event; of several, the one whose action this is. */
export function sampleOf(samples: readonly Sample[], event: string, action?: string): object {
  const found = samples.find(
    (sample) => sample.event === event && (action === undefined || ("action" in sample.json && sample.json.action === action)),
  );
  if (found === undefined) throw new Error(`There is no sample of ${event} ${action ?? ""}.`);
  return found.json;
}
