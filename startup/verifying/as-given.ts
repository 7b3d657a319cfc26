import { ConfigurationError } from "@logue/infra/settings/config.ts";

/** What `read` makes of something that was given at `place`. Says there what is wrong with it. */
export function asGiven<Read>(place: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new ConfigurationError([`${place}${error instanceof Error ? error.message : String(error)}`]);
  }
}
