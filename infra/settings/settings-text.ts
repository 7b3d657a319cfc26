import { settings } from "./config.ts";

const lineWidth = 110;

/** The text of `.env.example`: every setting with its meaning, commented out at its default. */
export function renderEnvExample(): string {
  const head = ["# Every setting of Logue. Copy this file to .env and take the # away from what you change.", ""];
  const blocks = Object.values(settings).flatMap((setting) => [
    ...wrap(`${setting.sentence} (${setting.accepts})`).map((line) => `# ${line}`),
    `#${setting.name}=${setting.default ?? ""}`,
    "",
  ]);
  return [...head, ...blocks].join("\n").trimEnd().concat("\n");
}

/** The same list as a Markdown table. */
export function renderSettingsTable(): string {
  const rows = Object.values(settings).map((setting) => {
    const defaultText = setting.default === undefined ? "" : `\`${setting.default}\``;
    return `| \`${setting.name}\` | ${setting.accepts} | ${defaultText} | ${setting.sentence} |`;
  });
  return ["| Setting | Accepts | Default | Meaning |", "|---|---|---|---|", ...rows].join("\n");
}

/** A README with the table between its two markers. */
export function placeSettingsTable(readme: string): string {
  return readme.replace(/(<!-- settings -->\n)[\s\S]*(<!-- end of settings -->)/, (_, before: string, after: string) =>
    [before, renderSettingsTable(), "\n", after].join(""),
  );
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= lineWidth) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
