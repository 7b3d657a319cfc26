import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { commandDeclarationOf, everyCommandType, scopeOf } from "./commands.ts";
import { type EventDeclaration, refusalsOfEveryCommand } from "./declare.ts";
import { declarationOf, everyEventType, type LogueEventType } from "./event.ts";
import type { JsonSchema } from "./json-schema.ts";
import { printScopes } from "./oauth-scopes.ts";
import { printEventFields } from "./print-event-fields.ts";
import { printSettings } from "./print-settings.ts";
import { printPublicEvents } from "./public-events/print-public-events.ts";
import { type RefusalCode, refusals } from "./refusals.ts";

const notice = "<!-- Written by `npm run generate` from command-service/contract. -->";

/** The documentation of all events, as Markdown. */
export function printEvents(): string {
  const sections = everyEventType.map((type) => {
    const { means, family, schema, example } = declarationOf(type);
    return [
      `## ${type}\n`,
      `${means} Stream: ${streamNames(family)}. ${sealedFields(type)}\n`,
      fieldTable(schema),
      `\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    ].join("\n");
  });
  return `${notice}\n\n# Events\n\nEvery event that Logue writes, in the order of the contract. Names and shapes of stored events never change; fields are only added.\n\n${sections.join("\n\n")}\n`;
}

function sealedFields(type: LogueEventType): string {
  const { personal, retention } = declarationOf(type);
  if (personal === undefined) return "Nothing in it is encrypted.";
  const month = retention === undefined ? "" : ` and the key of \`${retention.room}\` and the month`;
  const named = (fields: readonly string[]): string => fields.map((field) => `\`${field}\``).join(", ");
  return personal.map(({ subject, fields }) => `Encrypted under the key of \`${subject}\`${month}: ${named(fields)}.`).join(" ");
}

/** The documentation of all commands, as Markdown. */
export function printCommands(): string {
  const everywhere = refusalsOfEveryCommand.map((code) => `\`${code}\``).join(", ");
  const sections = everyCommandType.map((type) => {
    const { means, tokenPermission, passesThrough, refusals: codes, schema } = commandDeclarationOf(type);
    const own = codes.length === 0 ? "None of its own." : codes.map((code) => `\`${code}\``).join(", ");
    const route = passesThrough === true ? `Mutation: \`${type[0]?.toLowerCase()}${type.slice(1)}\`, by name.` : "";
    return [
      `## ${type}\n`,
      `${means} Token scope: \`${scopeOf(type).toUpperCase()}\`, or the permission \`${tokenPermission}\`. ${route}`.trim(),
      `\n${fieldTable(schema)}`,
      `\nRefusals: ${own}`,
    ].join("\n");
  });
  return `${notice}\n\n# Commands\n\nEvery command, with its data and its refusals. Any command may also be refused with ${everywhere}.\n\n${confirmedCommands()}\n\n${sections.join("\n\n")}\n\n# Refusals\n\n${refusalTable()}\n`;
}

/** The commands that a session must have been confirmed for. */
function confirmedCommands(): string {
  const named = (asked: (needs: boolean | object) => boolean): string =>
    everyCommandType
      .filter((type) => asked(commandDeclarationOf(type).needsConfirmation ?? false))
      .map((type) => `\`${type}\``)
      .join(", ");
  return `In a session these are refused with \`ConfirmationRequired\` unless its user has signed in or confirmed it within the minutes of the setting \`confirmationMinutes\`: ${named((needs) => needs === true)}. ${named((needs) => typeof needs === "function")} ask for it for some of their data alone: where the setting says so and for every setting of an integration, to send events again, and to let a program act by permissions of the API. Tokens are not asked.`;
}

const streamNames = (family: EventDeclaration["family"]): string =>
  [family]
    .flat()
    .map((name) => `\`${name.endsWith("-") ? `${name}<id>` : name}\``)
    .join(", ");

function fieldTable(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${typeName(field)}${required.includes(name) ? "" : ", optional"} |`,
  );
  return ["| field | type |", "|---|---|", ...rows].join("\n");
}

function typeName({ type, enum: values, anyOf, items, properties, const: only }: JsonSchema): string {
  if (anyOf !== undefined) return anyOf.map(typeName).join(" or ");
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(", ");
  if (only !== undefined) return `\`${String(only)}\``;
  if (items !== undefined) return `list of ${typeName(items)}`;
  if (properties !== undefined) {
    return `{ ${Object.entries(properties)
      .map(([name, field]) => `${name}: ${typeName(field)}`)
      .join("; ")} }`;
  }
  return [type ?? "any"].flat().join(" or ");
}

function refusalTable(): string {
  const codes = Object.keys(refusals) as RefusalCode[];
  const rows = codes.map((code) => `| \`${code}\` | ${refusals[code].meaning} | ${refusals[code].remedy} |`);
  return ["| code | meaning | what to do |", "|---|---|---|", ...rows].join("\n");
}

export const generatedDocs = {
  "events.md": printEvents,
  "commands.md": printCommands,
  "event-fields.md": () => `${notice}\n\n${printEventFields()}`,
  "public-events.md": () => `${notice}\n\n${printPublicEvents()}`,
  "oauth-scopes.md": () => `${notice}\n\n${printScopes()}`,
  "settings.md": () => `${notice}\n\n${printSettings()}`,
} as const;

const docsFile = (name: string): URL => new URL(`../../docs/${name}`, import.meta.url);

export const readDocs = (name: string): string => readFileSync(docsFile(name), "utf8");

if (import.meta.main) for (const [name, print] of Object.entries(generatedDocs)) writeFileSync(docsFile(name), print());
