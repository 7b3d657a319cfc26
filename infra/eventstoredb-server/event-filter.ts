import type { ReadReq } from "@eventstore/db-client/generated/streams_pb.js";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { invalidArgument, ProtocolFailure } from "./protocol-errors.ts";
import { shownName, storedName } from "./stream-names.ts";

/** Which events of $all a client wants. */
export interface EventFilter {
  /** What the store may leave out by itself; `isWanted` decides. */
  readonly streamPrefixes: readonly string[] | undefined;
  isWanted(event: RecordedEvent): boolean;
  /**
   * After so many events looked at, a subscription is told how far it is. Undefined without a
   * filter: every event tells.
   */
  readonly checkpointInterval: number | undefined;
}

const windowDefault = 32;
const patternCharactersMax = 10_000;

export function filterOf(options: ReadReq.Options): EventFilter {
  const filter = options.getFilter();
  if (!filter) return { streamPrefixes: undefined, isWanted: () => true, checkpointInterval: undefined };
  const window = filter.hasMax() ? filter.getMax() : windowDefault;
  const checkpointInterval = Math.max(1, window * Math.max(1, filter.getCheckpointintervalmultiplier()));
  const byStream = filter.getStreamIdentifier();
  const expression = byStream ?? filter.getEventType();
  if (!expression) throw new ProtocolFailure(invalidArgument("A filter is by stream name or by event type."));
  const matches = matcherOf(expression);
  const prefixes = byStream && expression.getRegex() === "" ? expression.getPrefixList() : undefined;
  return {
    streamPrefixes: prefixes?.every((prefix) => prefix !== "") ? prefixes.map(storedName) : undefined,
    isWanted: byStream ? (event) => matches(shownName(event.stream)) : (event) => matches(event.type),
    checkpointInterval,
  };
}

function matcherOf(expression: ReadReq.Options.FilterOptions.Expression): (text: string) => boolean {
  const regex = expression.getRegex();
  if (regex !== "") {
    const pattern = compile(regex);
    return (text) => pattern.test(text);
  }
  const prefixes = expression.getPrefixList();
  return (text) => prefixes.some((prefix) => text.startsWith(prefix));
}

/** Clients write patterns for .NET; what the two dialects share is what clients use. */
function compile(regex: string): RegExp {
  const isCaseless = regex.startsWith("(?i)");
  try {
    if (regex.length > patternCharactersMax) throw new RangeError("it is too long");
    return new RegExp(isCaseless ? regex.slice("(?i)".length) : regex, isCaseless ? "i" : "");
  } catch (error) {
    throw new ProtocolFailure(
      invalidArgument(`The filter is no regular expression: ${error instanceof Error ? error.message : error}`),
    );
  }
}
