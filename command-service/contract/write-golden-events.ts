import { existsSync, writeFileSync } from "node:fs";
import { declarationOf, everyEventType } from "./event.ts";
import { upcasters } from "./upcasters.ts";

// Writes the golden file of each event's newest version where there is none yet. Files that exist
// are never changed: they show what the event store holds.
for (const type of everyEventType) {
  const schemaVersion = String(1 + upcasters.filter((upcaster) => upcaster.type === type).length);
  const file = new URL(`golden/${type}.v${schemaVersion}.json`, import.meta.url);
  if (existsSync(file)) continue;
  writeFileSync(file, `${JSON.stringify({ type, schemaVersion, data: declarationOf(type).example }, null, 2)}\n`);
  console.log(`Wrote ${type}.v${schemaVersion}.json`);
}
