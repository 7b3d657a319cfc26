import { type Fields, isFields, textOf } from "../../markup/values.ts";
import type { IntegrationRequest } from "../../route.ts";
import { SlackError } from "../slack-error.ts";

/** The arguments of a method. A form has JSON as text where Slack has lists and objects. */
export class Arguments {
  readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null && this.fields[name] !== "";
  }

  /** A text, empty where there is none. */
  text(name: string): string {
    const value = this.fields[name];
    return typeof value === "boolean" ? String(value) : textOf(value);
  }

  /** A text that there must be. */
  needed(name: string, error = "invalid_arguments"): string {
    const text = this.text(name).trim();
    if (text !== "") return text;
    const messages = [`[ERROR] missing required field: ${name}`];
    throw new SlackError(error, error === "invalid_arguments" ? { response_metadata: { messages } } : {});
  }

  isSet(name: string, otherwise = false): boolean {
    return this.has(name) ? /^(?:true|1|yes)$/i.test(this.text(name)) : otherwise;
  }

  /** A number between 1 and the most. */
  count(name: string, otherwise: number, most: number): number {
    if (!this.has(name)) return Math.min(otherwise, most);
    const number = Number(this.text(name));
    if (!Number.isInteger(number) || number < 0) throw new SlackError("invalid_limit");
    return Math.max(1, Math.min(number, most));
  }

  /** Ids in a list, or in a text with commas. */
  ids(name: string): string[] {
    const value = this.json(name);
    const parts = Array.isArray(value) ? value.map(textOf) : this.text(name).split(",");
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  }

  /** A list or object; text is parsed where it is JSON. */
  json(name: string, error = "invalid_json"): unknown {
    const value = this.fields[name];
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
    return parsed(value, error);
  }
}

function parsed(text: string, error: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SlackError(error);
  }
}

/**
 * The arguments in the address, and in a body of JSON or of a form. A token in the address counts for
 * nothing, for addresses are kept in logs.
 */
export function readArguments({ query, headers, text }: IntegrationRequest): Arguments {
  const type = String(headers["content-type"] ?? "");
  const { token: _token, ...inAddress } = Object.fromEntries(query);
  if (text.trim() === "") return new Arguments(inAddress);
  if (!/json/i.test(type)) return new Arguments({ ...inAddress, ...Object.fromEntries(new URLSearchParams(text)) });
  const body = parsed(text, "invalid_json");
  if (!isFields(body)) throw new SlackError("json_not_object");
  return new Arguments({ ...inAddress, ...body });
}

/** The token of the header, else of the arguments. */
export function tokenOf({ headers }: Pick<IntegrationRequest, "headers">, given: Arguments): string | undefined {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(String(headers.authorization ?? ""))?.[1];
  return bearer ?? (given.text("token").trim() || undefined);
}
