import { formOf } from "./setting-values.ts";
import { everySettingScope, type SettingScope, settingsOfScope } from "./settings.ts";

const scopeTitles: Readonly<Record<SettingScope, string>> = {
  workspace: "Settings of the workspace",
  room: "Settings of a room",
  person: "Settings of a person",
  integration: "Settings of an instance of an integration",
};

/** The end of a key says in what its value is measured. */
const measureOf = (key: string): string => (key.endsWith("Ms") ? "of milliseconds" : key.endsWith("Bytes") ? "of bytes" : "");

/** The documentation of the settings that people change while Logue runs, as Markdown. */
export function printSettings(): string {
  const sections = everySettingScope.map((scope) => {
    const rows = Object.entries(settingsOfScope(scope)).map(([key, declaration]) => {
      const { kind, isNullable, min, max, choices } = formOf(declaration);
      const limits = [min !== null && `from ${min}`, max !== null && `to ${max}`].filter(Boolean).join(" ");
      const sort = [kind, measureOf(key), limits].filter(Boolean).join(" ");
      const type = choices.length > 0 ? choices.map((choice) => `\`${choice}\``).join(", ") : sort;
      const who = declaration.permission === null ? "that person" : `\`${declaration.permission}\``;
      return `| \`${key}\` | ${type}${isNullable ? ", or empty" : ""} | \`${JSON.stringify(declaration.default)}\` | ${who} | ${declaration.means} |`;
    });
    const head = ["| setting | type | default | who may change it | what it does |", "|---|---|---|---|---|"];
    return `## ${scopeTitles[scope]}\n\n${[...head, ...rows].join("\n")}`;
  });
  return `# Settings\n\nThese settings are changed while Logue runs, with the mutation \`changeSetting\`, and are in force at once. A secret is given as \`secretValue\`: it is kept in the vault alone, and no one can read it again. The query \`settings\` lists them with their values. What a program needs to start stands in its environment instead: see the table in [infra/README.md](../infra/README.md).\n\n${sections.join("\n\n")}\n`;
}
