import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { momentOf } from "@logue/infra/moment.ts";
import { Kind, type ValueNode, valueFromASTUntyped } from "graphql";
import { requestError } from "../execution/request-errors.ts";

/** How the schema's scalars are read and written; the schema describes them. */
export const scalars = {
  /**
   * Documents hold moments as ISO 8601 in UTC already, so that answering costs nothing; input is
   * converted to that form.
   */
  DateTime: {
    __serialize: String,
    __parseValue: parseMoment,
    __parseLiteral: (node: ValueNode) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
  },
  SafeInt: {
    __serialize: Number,
    __parseValue: parseSafeInt,
    __parseLiteral: (node: ValueNode) => parseSafeInt(node.kind === Kind.INT ? Number(node.value) : undefined),
  },
  SettingValue: {
    __serialize: (value: unknown) => value,
    __parseValue: parseSettingValue,
    __parseLiteral: (node: ValueNode) => parseSettingValue(valueFromASTUntyped(node)),
  },
};

function parseMoment(value: unknown): string {
  const moment = typeof value === "string" ? momentOf(value) : undefined;
  if (moment === undefined) throw requestError("InputInvalid", "A DateTime is a text such as 2026-11-23T09:30:00.000Z.");
  return moment;
}

function parseSafeInt(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    throw requestError("InputInvalid", "A SafeInt is a whole number up to 9007199254740991.");
  }
  return value;
}

function parseSettingValue(value: unknown): SettingValue {
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === "string");
  if (value === null || isTexts || ["string", "number", "boolean"].includes(typeof value)) return value as SettingValue;
  throw requestError("InputInvalid", "A SettingValue is a text, a number, true or false, a list of texts, or null.");
}
