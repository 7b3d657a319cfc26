import type { CallRefusal } from "@logue/integrations/index.ts";
import { callRefusal } from "../callers/call-refusals.ts";
import type { RestCall } from "./rest-call.ts";

interface Connection {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: PageInfo;
}

interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The answer in the data of the call's document, or the refusal where there is nothing. */
export function makeAnswer(
  call: RestCall,
  data: unknown,
  query: unknown,
): { readonly json: unknown } | { readonly refused: CallRefusal } {
  const { at, as, missing } = call.answer;
  let found = data as Record<string, unknown> | null | undefined;
  for (const field of at) found = found?.[field] as typeof found;
  if (found === null || found === undefined) {
    if (missing === undefined) throw new Error(`${call.name} has no answer.`);
    return { refused: callRefusal(missing) };
  }
  return {
    json:
      as === "page"
        ? pageOf(found as unknown as Connection, (item) => call.keeps?.(item as never, query as never) ?? true)
        : found,
  };
}

/** One list of a connection. Where a page begins with what is left out, nothing comes before it. */
function pageOf({ edges, pageInfo }: Connection, keeps: (item: unknown) => boolean) {
  const items = edges.map(({ node }) => node).filter(keeps);
  return { items, ...pageInfo, ...(items.length < edges.length && { hasPreviousPage: false }) };
}
