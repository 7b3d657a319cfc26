import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { schema } from "../matrix/attempt.ts";
import { hostileNumber, hostileText, hostileValue } from "./hostile-values.ts";

export type OperationKind = "query" | "mutation" | "subscription";

/**
 * One attempt, as data: the same seed makes the same attempts. `{ "known": n }` in the variables
 * stands for the n-th known id.
 */
export interface Attempt {
  /** Which user sends it. */
  readonly person: number;
  readonly kind: OperationKind;
  readonly field: string;
  readonly document: string;
  readonly variables: unknown;
  readonly way: "post" | "get" | "socket" | "batch" | "broken";
}

/** Ids of existing things, by their kind. */
export type Pool = "room" | "message" | "user" | "file" | "other";

interface Known {
  readonly known: number;
  readonly pool: Pool;
}

export const isKnown = (value: unknown): value is Known =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "known") && Object.hasOwn(value, "pool");

/** The kind of thing whose id an argument or field of this name takes. */
export function poolOf(name: string): Pool {
  if (/^roomIds?$/.test(name)) return "room";
  if (/^(?:messageIds?|threadRootId|quotedMessageId)$/.test(name)) return "message";
  if (/^(?:userIds?|memberIds)$/.test(name)) return "user";
  return /^fileIds?$/.test(name) ? "file" : "other";
}

const pools: readonly Pool[] = ["room", "message", "user", "file", "other"];

/** Mostly an id of the wanted kind, sometimes of another. */
const knownFor = (name: string): fc.Arbitrary<Known> =>
  fc.record({
    known: fc.nat({ max: 10_000 }),
    pool: fc.oneof({ weight: 6, arbitrary: fc.constant(poolOf(name)) }, { weight: 1, arbitrary: fc.constantFrom(...pools) }),
  });

const kindsOfOperation: readonly (readonly [OperationKind, number])[] = [
  ["query", 5],
  ["mutation", 8],
  ["subscription", 1],
];

export const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  ...kindsOfOperation.map(([kind, weight]) => ({ weight, arbitrary: attemptOf(kind) })),
);

function attemptOf(kind: OperationKind): fc.Arbitrary<Attempt> {
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[
    kind
  ];
  return fc.constantFrom(...Object.values(type?.getFields() ?? {})).chain((field) =>
    fc.record({
      person: fc.nat({ max: 6 }),
      kind: fc.constant(kind),
      field: fc.constant(field.name),
      document: documentOf(kind, field),
      variables: fc.oneof(
        { weight: 12, arbitrary: fc.record(Object.fromEntries(field.args.map((arg) => [arg.name, argumentValue(arg)]))) },
        { weight: 1, arbitrary: hostileValue },
      ),
      way: fc.oneof(
        { weight: 16, arbitrary: fc.constant(kind === "subscription" ? ("socket" as const) : ("post" as const)) },
        { weight: 2, arbitrary: fc.constant("socket" as const) },
        { weight: 1, arbitrary: fc.constantFrom("get" as const, "batch" as const, "broken" as const) },
      ),
    }),
  );
}

/** A value for an argument: mostly of its type, sometimes missing, null, or of another type. */
function argumentValue(
  { type, name }: Pick<GraphQLArgument | GraphQLInputField, "type" | "name">,
  depth = 0,
): fc.Arbitrary<unknown> {
  const fitting = fittingValue(type, name, depth);
  return fc.oneof(
    { weight: isNonNullType(type) ? 30 : 10, arbitrary: fitting },
    { weight: isNonNullType(type) ? 0 : 8, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: hostileValue },
  );
}

function fittingValue(type: GraphQLInputType, name: string, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingValue(type.ofType, name, depth);
  if (isListType(type)) return fc.array(argumentValue({ type: type.ofType, name }, depth + 1), { maxLength: 4 });
  if (isInputObjectType(type)) {
    return fc.record(
      Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, argumentValue(field, depth + 1)])),
    );
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  return scalarOf(type.name, name);
}

const someTimes = ["2026-11-27T10:00:00.000Z", "2099-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "tomorrow"];

function scalarOf(type: string, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case "ID":
      return name === "commandId" || name === "messageId"
        ? fc.oneof(
            { weight: 3, arbitrary: fc.uuid({ version: 7 }) },
            { weight: 3, arbitrary: knownFor(name) },
            { weight: 1, arbitrary: hostileText },
          )
        : fc.oneof(
            { weight: 8, arbitrary: knownFor(name) },
            { weight: 1, arbitrary: fc.uuid() },
            { weight: 1, arbitrary: hostileText },
          );
    case "Int":
    case "SafeInt":
    case "Float":
      return fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: hostileNumber });
    case "Boolean":
      return fc.boolean();
    case "DateTime":
      return fc.oneof(fc.constantFrom(...someTimes), hostileText);
    default:
      return fc.oneof(
        { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/) },
        { weight: 1, arbitrary: fc.constantFrom("general", "👍", "tada", "correct horse battery", "Hello @fuzz", "room-name") },
        { weight: 2, arbitrary: hostileText },
        { weight: 1, arbitrary: knownFor(name) },
      );
  }
}

/** Arguments are variables in the document; in some documents something is wrong. */
function documentOf(kind: OperationKind, field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const [declaration, call] = field.args.length === 0 ? ["", ""] : [`(${declared})`, `(${given})`];
  return selectionOf(field.type, 0)
    .map((selection) => `${kind} Fuzz${declaration} { ${field.name}${call} ${selection} }`)
    .chain(spoiled);
}

const spoiled = (document: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(document) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        document.replace("{", "{ __typename @skip(if: true) "),
        document.replace("{", "{ ...Nothing "),
        document.replaceAll("}", ""),
        document.replace(/\$(\w+): [^,)]+/, "$$$1: [[String!]!]"),
        document.replace(/: \$\w+/, ': "\\uD800"'),
        document.replace(/: \$\w+/, ": {__proto__: {a: 1}}"),
        document.replace(/: \$\w+/, `: ${"[".repeat(200)}${"]".repeat(200)}`),
        `${document} ${document}`,
        `${document} fragment A on Query { ...A }`,
        document.replace("{", "@include(if: $missing) {"),
        document.replace("Fuzz", "__proto__"),
        document.slice(0, document.length >> 1),
      ),
    },
  );

const depthMax = 5;

/**
 * Some fields of the type, with their own arguments left out; unions and interfaces by some of
 * their members.
 */
function selectionOf(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = schema
      .getPossibleTypes(named)
      .map((member) => selectionOf(member, depth + 1).map((inner) => `... on ${member.name} ${inner}`));
    return fc.tuple(...members).map((inner) => `{ __typename ${inner.filter((part) => !part.endsWith(" {}")).join(" ")} }`);
  }
  if (!isObjectType(named)) return fc.constant("");
  const open = Object.values(named.getFields()).filter(
    ({ args, type: inner }) =>
      args.every(({ type: arg, defaultValue }) => !isNonNullType(arg) || defaultValue !== undefined) &&
      (depth < depthMax || !isObjectType(getNamedType(inner))),
  );
  return fc
    .subarray(open, { maxLength: Math.min(open.length, depth === 0 ? 6 : 4) })
    .chain((fields) =>
      fc.tuple(...fields.map((field) => selectionOf(field.type, depth + 1).map((inner) => [field, inner] as const))),
    )
    .map((fields) => {
      const shown = fields.filter(([field, inner]) => inner !== "" || !isObjectType(getNamedType(field.type)));
      return `{ __typename ${shown.map(([field, inner]) => `${field.name} ${inner}`).join(" ")} }`;
    });
}
