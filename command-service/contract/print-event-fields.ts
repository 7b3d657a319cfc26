import { declarationOf, everyEventType, metadataNotes } from "./event.ts";
import { protections } from "./field-notes.ts";
import { protectedFieldsOf } from "./field-protection.ts";

/** The table of every field of every event, and of the metadata, as Markdown without its first lines. */
export function printEventFields(): string {
  const meanings = Object.entries(protections).map(([name, meaning]) => `| ${name} | ${meaning} |`);
  const metadata = Object.entries(metadataNotes).map(
    ([field, { protection, reason }]) => `| \`${field}\` | ${protection} | ${reason} |`,
  );
  const fields = everyEventType.flatMap((type) =>
    protectedFieldsOf(declarationOf(type)).map(
      ({ path, protection, reason }) => `| ${type} | \`${path}\` | ${protection ?? "**missing**"} | ${reason} |`,
    ),
  );
  return [
    "# Fields of events\n",
    "What each field of an event shows to a reader of the event store who has no key. The rules and the notes stand in the contract; a field without one fails a test.\n",
    table(["protection", "what it means"], meanings),
    "\n## Metadata\n",
    "Every event has these beside its data; some are missing where there is nothing to say.\n",
    table(["field", "protection", "why"], metadata),
    "\n## Data\n",
    table(["event", "field", "protection", "why"], fields),
    "",
  ].join("\n");
}

const table = (columns: readonly string[], rows: readonly string[]): string =>
  [`| ${columns.join(" | ")} |`, `|${columns.map(() => "---").join("|")}|`, ...rows].join("\n");
