import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from "graphql";
import type { Variables } from "./document-cost.ts";

/** The variables with their defaults, as the operation gets them, or why they are refused. */
export type CoerceVariables = (given: Variables) => { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };

const errorsMax = 10;

interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Undefined when there is none. */
  readonly defaultValue: unknown;
}

/**
 * Coerces the variables of one operation as GraphQL says. The errors name the variable, the place
 * in it and the type, but never the value: GraphQL's own texts repeat the value, which may be a
 * password.
 */
export function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): CoerceVariables {
  const declared: Declared[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) continue;
    declared.push({
      name: variable.name.value,
      type,
      defaultValue: defaultValue && valueFromAST(defaultValue, type),
    });
  }
  return (given) => {
    const values: Record<string, unknown> = {};
    const errors: GraphQLError[] = [];
    for (const variable of declared) coerceOne(variable, given, values, errors);
    return errors.length === 0 ? { values } : { errors };
  };
}

function coerceOne(
  { name, type, defaultValue }: Declared,
  given: Variables,
  values: Record<string, unknown>,
  errors: GraphQLError[],
) {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined && defaultValue !== undefined) {
    values[name] = defaultValue;
    return;
  }
  if (value === undefined && !isNonNullType(type)) return;
  if (errors.length >= errorsMax) return;
  try {
    values[name] = coerceInputValue(value, type, (path, wrong, error) => {
      errors.push(variableError([`$${name}`, ...path], typeAt(type, path), wrong, error));
      if (errors.length >= errorsMax) throw enough;
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
}

const enough = new Error("Enough is wrong.");

function variableError(
  path: readonly (string | number)[],
  type: GraphQLInputType | undefined,
  wrong: unknown,
  error: GraphQLError,
): GraphQLError {
  const { code = "BAD_USER_INPUT" } = error.extensions;
  const explanation = code === "BAD_USER_INPUT" ? reasonOf(type, wrong, error) : error.message;
  return new GraphQLError(`${pathText(path)}: ${explanation}`, { extensions: { code, http: { status: 400 } } });
}

const pathText = ([name = "", ...path]: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => text + (typeof key === "number" ? `[${key}]` : `.${key}`), String(name));

function reasonOf(type: GraphQLInputType | undefined, wrong: unknown, error: GraphQLError): string {
  const bare = type && getNullableType(type);
  if (wrong === undefined || wrong === null) return `A value is needed (${String(type)}).`;
  if (isInputObjectType(bare)) {
    if (typeof wrong !== "object" || Array.isArray(wrong)) return `This must be an object of the type ${bare.name}.`;
    const missing = /^Field "(\w+)" of required type/.exec(error.message)?.[1];
    if (missing !== undefined) return `The field ${missing} is missing.`;
    return `There is a field that ${bare.name} does not have. It has: ${Object.keys(bare.getFields()).join(", ")}.`;
  }
  if (isEnumType(bare)) {
    const names = bare.getValues().map(({ name }) => name);
    return `This must be one of ${names.join(", ")}.`;
  }
  return `This is not of the type ${String(type)}.`;
}

/** The type at a path of a variable. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType | undefined {
  let found: GraphQLInputType | undefined = type;
  for (const key of path) {
    const bare: GraphQLInputType | undefined = found && getNullableType(found);
    if (isListType(bare)) found = typeof key === "number" ? bare.ofType : undefined;
    else found = isInputObjectType(bare) ? bare.getFields()[String(key)]?.type : undefined;
  }
  // A single value stands for a list of one.
  return found;
}
