import type { Refusal } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

type Result = Readonly<Record<string, unknown>> | null;

/** The result of a mutation, or why it was refused. */
export type MutationOutcome = { readonly refusal: Refusal } | { readonly refusal: null; readonly result: Result };

/** Runs a mutation of the schema with this input, as a client would. */
export type RunMutation = (name: keyof MutationResolvers, input: Readonly<Record<string, unknown>>) => Promise<MutationOutcome>;

/**
 * A slash command has no way of its own: it runs the mutations that clients send, with the checks
 * of access tokens around them. Their command ids follow from the one of the slash command.
 */
export const mutationRunner =
  (context: RequestContext, info: GraphQLResolveInfo, commandId: string): RunMutation =>
  async (name, input) => {
    const resolve = info.schema.getMutationType()?.getFields()[name]?.resolve;
    if (resolve === undefined) throw new Error(`There is no mutation ${name}.`);
    const identified = { commandId: derivedId(commandId, name), ...input };
    const payload = (await resolve(null, { input: identified }, context, info)) as {
      readonly refusal: Refusal | null;
      readonly result?: Result;
    };
    return payload.refusal === null ? { refusal: null, result: payload.result ?? null } : { refusal: payload.refusal };
  };
