import { refusals } from "@logue/command-service/contract/refusals.ts";
import { GraphQLError } from "graphql";
import type { RequestErrorCode } from "../schema/error-codes.ts";

/** The error for a request that cannot be answered, with the code of a refusal. */
export function requestError(code: RequestErrorCode, message: string = refusals[code].meaning): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The only error whose code is Apollo's, because every GraphQL client knows it. */
export const notSignedIn = (): GraphQLError => new GraphQLError("Sign in first.", { extensions: { code: "UNAUTHENTICATED" } });
