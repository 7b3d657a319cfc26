import type { RefusalPartsFragment, TypedDocumentString } from "../generated/operations.ts";
import { ApiError, request, wordsOf } from "./api.ts";

/**
 * Runs a mutation with one field. Returns its payload, or the text that says why it did not work.
 * A form learns by `refused` which of its fields has to change.
 */
export async function attempt<Field extends string, Payload extends { refusal?: RefusalPartsFragment | null }, Variables>(
  document: TypedDocumentString<{ [name in Field | "__typename"]?: Payload | "Mutation" }, Variables>,
  variables: NoInfer<Variables>,
  refused: (refusal: RefusalPartsFragment) => void = () => undefined,
): Promise<Payload | string> {
  try {
    const [payload] = Object.values(await request(document, variables)) as Payload[];
    if (payload?.refusal) {
      refused(payload.refusal);
      return wordsOf(payload.refusal);
    }
    return payload ?? "Logue sent an empty answer. Try again.";
  } catch (error) {
    return error instanceof ApiError ? error.message : "Something went wrong in this page. Reload it and try again.";
  }
}
