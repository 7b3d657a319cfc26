import { existsSync, writeFileSync } from "node:fs";
import { declarationOf, everyEventType } from "./event.ts";
import { upcasters } from "./upcasters.ts";

// Writes the golden files of each event's newest version where there are none yet: one of its example
// and one of each other form. Files that exist are never changed: they show what the event store
// holds.
for (const type of everyEventType) {
  const schemaVersion = String(1 + upcasters.filter((upcaster) => upcaster.type === type).length);
  const { example, forms = {} } = declarationOf(type);
  write(`${type}.v${schemaVersion}.json`, { type, schemaVersion, data: example });
  for (const [form, data] of Object.entries(forms))
    write(`${type}.v${schemaVersion}.${form}.json`, { type, schemaVersion, data });
}

function write(name: string, golden: object): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (existsSync(file)) return;
  writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
  console.log(`Wrote ${name}`);
}
