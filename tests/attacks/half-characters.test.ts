import test from "ava";
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { v7 as uuidv7 } from "uuid";
import { ViewerDocument } from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { documentOf, mutations, queries } from "./matrix/attempt.ts";

let house: House;

test.before(async () => {
  house = await openOwnHouse({ environment: { REQUESTS_PER_MINUTE_PER_PERSON: "1000000" } });
});
test.after.always(() => house?.close());

/** Half of a character, which no UTF-8 can say. */
const half = "\uD800";

type Slot = Pick<GraphQLArgument | GraphQLInputField, "name" | "type">;

/** A value of the type; the text at `place`, a path of names, is half a character. */
function inputOf(type: GraphQLInputType, place: readonly string[]): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [inputOf(inner.ofType, place)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const wanted = Object.values(inner.getFields()).filter((field) => field.name === place[0] || isNonNullType(field.type));
    return Object.fromEntries(wanted.map((field) => [field.name, inputOf(field.type, below(field, place))]));
  }
  if (place.length === 0 && isText(inner.name)) return half;
  return plainValues[inner.name] ?? "a";
}

const below = ({ name }: Slot, [first, ...rest]: readonly string[]): readonly string[] => (name === first ? rest : elsewhere);
/** A path that no value has. */
const elsewhere: readonly string[] = ["-"];
const plainValues: Readonly<Record<string, unknown>> = {
  ID: uuidv7(),
  Int: 1,
  SafeInt: 1,
  Float: 1,
  Boolean: true,
  DateTime: "2026-11-27T10:00:00.000Z",
};
const isText = (type: string): boolean => type === "ID" || type === "String";

/** The paths to every text and id that can be given. */
function placesIn({ name, type }: Slot, depth = 0): string[][] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (depth > 4) return [];
    return Object.values(named.getFields()).flatMap((field) => placesIn(field, depth + 1).map((path) => [name, ...path]));
  }
  return isText(named.name) ? [[name]] : [];
}

test("half a character in any text or id of any query and mutation is no internal error", async (t) => {
  const broken: string[] = [];
  let tried = 0;
  for (const [kind, fields] of [
    ["query", queries],
    ["mutation", mutations],
  ] as const) {
    for (const field of fields) {
      for (const place of field.args.flatMap((argument) => placesIn(argument))) {
        const given = field.args.filter(({ name, type }) => name === place[0] || isNonNullType(type));
        const variables = Object.fromEntries(given.map((slot) => [slot.name, inputOf(slot.type, below(slot, place))]));
        const headers = { "content-type": "application/json", ...house.ada.credentials };
        const body = JSON.stringify({ query: documentOf(kind, field), variables });
        const response = await fetch(`${house.logue.url}/graphql`, { method: "POST", headers, body });
        const answer = await response.text();
        tried += 1;
        if (response.status >= 500 || answer.includes("INTERNAL")) broken.push(`${field.name} ${place.join(".")}: ${answer}`);
      }
    }
  }
  t.deepEqual(broken, []);
  // Without a session the rest would have tried nothing.
  t.truthy((await house.ada.query(ViewerDocument, {})).viewer);
  t.true(tried > 150, `${tried} tried`);
});
