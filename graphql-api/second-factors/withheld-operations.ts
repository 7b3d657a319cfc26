import { defaultFieldResolver, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers, QueryResolvers } from "../generated/resolvers.ts";

/**
 * All that is open to a person who must set up a second factor first. For everything else there is
 * no viewer, as for people who are not signed in.
 */
export const openToWithheld: readonly (keyof MutationResolvers | keyof QueryResolvers)[] = [
  "secondFactorDemand",
  "prepareAuthenticator",
  "addAuthenticator",
  "preparePasskey",
  "addPasskey",
  "confirmationKinds",
  "confirmSession",
  "signOut",
];

/** Gives these fields alone the person; what is read beneath them has no viewer. */
export function openSetUp(schema: GraphQLSchema): GraphQLSchema {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  for (const name of openToWithheld) {
    const field = fields[name];
    if (field === undefined) throw new Error(`There is no operation ${name}.`);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, fieldArguments, context: RequestContext, info) =>
      resolve(source, fieldArguments, { ...context, viewer: context.viewer ?? context.withheld ?? null }, info);
  }
  return schema;
}
