import { refusals } from "@logue/command-service/contract/refusals.ts";
import { GraphQLError } from "graphql";
import type { RequestErrorCode } from "../schema/error-codes.ts";

/** A request that cannot be answered, by the code of the refusal that fits it. */
export function requestError(code: RequestErrorCode, message: string = refusals[code].meaning): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The one error whose code is Apollo's own word, since every GraphQL client knows it. */
export const notSignedIn = (): GraphQLError => new GraphQLError("Sign in first.", { extensions: { code: "UNAUTHENTICATED" } });
