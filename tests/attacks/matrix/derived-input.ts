import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Variables } from "./operations.ts";

/**
 * An input for a mutation that a test does not list: fields named in `ids` get those ids, every
 * other required field gets a value of its type.
 */
export function derivedInput({ args }: GraphQLField<unknown, unknown>, ids: Variables): Variables {
  const inputType = args[0] === undefined ? undefined : getNamedType(args[0].type);
  if (!isInputObjectType(inputType)) return {};
  const required = Object.values(inputType.getFields()).filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  return Object.fromEntries(required.map(({ name, type }) => [name, ids[name] ?? filledBy(type)]));
}

function filledBy(type: Parameters<typeof getNamedType>[0]): unknown {
  const named = getNamedType(type);
  if (named === undefined || named === null) return null;
  const value = isEnumType(named) ? named.getValues()[0]?.name : ({ Boolean: true, Int: 1, Float: 1 }[named.name] ?? "Changed");
  return isListType(isNonNullType(type) ? type.ofType : type) ? [value] : value;
}
