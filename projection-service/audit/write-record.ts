import { readFileSync, writeFileSync } from "node:fs";
import { reasonsWithoutValues } from "@logue/command-service/contract/declare.ts";
import { declarationOf, everyEventType } from "@logue/command-service/contract/event.ts";
import { type Recording, recordingOf } from "./recording.ts";

/** The documentation of the record, as Markdown. */
export function printRecord(): string {
  const rows = everyEventType.map((type) => {
    const recording = recordingOf(type);
    return `| ${[`\`${type}\``, declarationOf(type).means, newValues(recording), oldValues(recording), address(recording)].join(" | ")} |`;
  });
  const reasons = Object.entries(reasonsWithoutValues).map(([name, reason]) => `- **${name}**: ${reason}`);
  return `${introduction}\n${reasons.join("\n")}\n\n| event | what it records | new values | old values | address |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

const introduction = `<!-- Written by \`npm run generate\` from projection-service/audit. -->

# The record

\`auditLog\` shows every event of the log, newest first, and \`auditEntryAdded\` tells of new ones. Each entry says what happened (\`kind\`), who did it (\`actorId\`, \`actorKind\`) and through what (\`sessionId\`, or \`via\` for a
token, an import or an integration), from where (\`address\`), because of which other event (\`causeId\`), to whom and what (\`personId\`, \`roomId\`, \`targetId\`), when it was recorded, and when it happened. \`changes\` has each
value that it changed, before and after. A posted message is shown from its own document; every other event has an entry of its own.

- *Old values*: **in the event** says that the event has them; names of events, that the latest of these about the same thing has them; **none**, that there were none before.
- *Address*: **of the request** says that the event has it. For all others it is the address from which the session began, or from which the token was last known to be used; none for what Logue itself did. An operator at
  the machine has none.

Where there are no values, one word says why:
`;

const newValues = ({ type, values }: Recording): string =>
  values.length === 0 ? `*${declarationOf(type).withoutValues ?? "act"}*` : listed(values);

function oldValues({ values, saysBefore, before }: Recording): string {
  if (values.length === 0) return "";
  if (saysBefore) return "in the event";
  return before.length === 0 ? "none" : listed(before);
}

const address = ({ saysAddress }: Recording): string => (saysAddress ? "of the request" : "");

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const file = new URL("../../docs/record.md", import.meta.url);

export const readRecordPage = (): string => readFileSync(file, "utf8");

if (import.meta.main) writeFileSync(file, printRecord());
