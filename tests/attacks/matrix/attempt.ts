import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
} from "graphql";
import { ask } from "../../support/api.ts";
import { beginToFollow } from "../../support/follow.ts";
import { TypedDocumentString } from "../../support/generated/operations.ts";
import { repository } from "../../support/repository.ts";
import type { Variables } from "./operations.ts";
import type { Scene } from "./people.ts";

/** The published schema. */
export const schema = buildSchema(readFileSync(resolve(repository, "graphql-api/generated/schema.graphql"), "utf8"));

export const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
export const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});

type Field = GraphQLField<unknown, unknown>;

/**
 * The outcome in one word: `yes`, the code of a refusal or error, `null` for what is missing or
 * hidden, `none` for an empty list.
 */
export type Outcome = string;

/** Fields to query where the type alone does not say which field proves that something was seen. */
const shown: Readonly<Record<string, string>> = {
  search: "{ messages(first: 5) { edges { node { id } } } }",
};

function selectionOf(type: GraphQLOutputType, name: string): string {
  const named = getNamedType(type);
  if (shown[name] !== undefined) return shown[name];
  if (isScalarType(named) || isEnumType(named)) return "";
  if (isObjectType(named) && "edges" in named.getFields()) return "{ edges { node { __typename } } }";
  if (isObjectType(named) && "refusal" in named.getFields() && name !== "invitePreview") return "{ refusal { code } }";
  return "{ __typename }";
}

/** A document with this one field, its arguments as variables. */
export function documentOf(kind: "query" | "mutation" | "subscription", field: Field): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const [declaration, call] = field.args.length === 0 ? ["", ""] : [`(${declared})`, `(${given})`];
  return `${kind} Try${declaration} { ${field.name}${call} ${selectionOf(field.type, field.name)} }`;
}

export async function tryQuery(scene: Scene, field: Field, variables: Variables): Promise<Outcome> {
  const answer = await ask<Record<string, unknown>, Variables>(
    scene.url,
    documentOf("query", field),
    variables,
    scene.credentials,
  );
  return answer.errors[0]?.extensions?.code ?? outcomeOf(answer.data?.[field.name]);
}

export async function tryMutation(scene: Scene, field: Field, input: Variables): Promise<Outcome> {
  const variables = field.args.length === 0 ? {} : { input };
  const document = documentOf("mutation", field);
  const { errors, data } = await ask<Record<string, { refusal: { code: string } | null }>, Variables>(
    scene.url,
    document,
    variables,
    scene.credentials,
  );
  return errors[0]?.extensions?.code ?? data?.[field.name]?.refusal?.code ?? "yes";
}

export async function trySubscription(scene: Scene, field: Field, variables: Variables): Promise<Outcome> {
  const document = new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(documentOf("subscription", field));
  const follower = beginToFollow(scene.url, document, { ...variables }, scene.credentials, (item) => item);
  const outcome = await Promise.race([follower.until("an item", () => "yes"), follower.ended]);
  await follower.close();
  return outcome;
}

function outcomeOf(value: unknown): Outcome {
  if (value === null || value === undefined) return "null";
  const { messages = value } = Object(value);
  const list: unknown = Array.isArray(messages) ? messages : messages.edges;
  return Array.isArray(list) && list.every((item) => item === null) ? "none" : "yes";
}
