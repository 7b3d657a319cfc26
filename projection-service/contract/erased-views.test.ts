import { declarationOf, personalData, type Recorded } from "@logue/command-service/contract/event.ts";
import test, { type ExecutionContext } from "ava";
import fc from "fast-check";
import type { Document } from "../projection.ts";
import { projections } from "../projections.ts";
import { everyExample } from "../testing/example-events.ts";
import { foldAlone } from "../testing/projection-specification.ts";
import { anyHistory } from "../testing/random-history.ts";
import { auditEntries } from "./audit.ts";
import { erasedView } from "./erased-views.ts";
import { users, withoutPersonalData } from "./users.ts";

/** What belongs to a case, an erasure or a room stays when people are erased. */
const fieldsOfPeople = ["userId", "senderId", "uploaderId", "personId"];

/** The event as it is read when the keys of the person are destroyed. */
function erased(event: Recorded): Recorded {
  const data: Record<string, unknown> = { ...event.data };
  const parts = (declarationOf(event.type).personal ?? []).filter(({ subject }) => fieldsOfPeople.includes(subject));
  const fields = parts.flatMap((part) => part.fields).filter((field) => data[field] !== undefined && data[field] !== null);
  for (const field of fields) data[field] = personalData[event.type]?.erasedValues?.[field];
  return { ...event, data, ...(fields.length > 0 && { erased: fields }) } as unknown as Recorded;
}

/** Searches find no entries of erased people, and an entry that shows no words needs no mark. */
function compared(collection: string, document: object): unknown {
  if (collection !== auditEntries.name) return document;
  return { ...document, words: undefined, placeNumber: undefined, isErased: undefined };
}

async function documentsOf(events: readonly Recorded[]): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  for (const projection of projections) {
    const { documents } = await foldAlone(projection, events);
    for (const [collection, changed] of documents.changed())
      for (const [id, { document }] of changed) if (document !== undefined) found.set(`${collection}/${id}`, document);
  }
  return found;
}

async function rebuiltFrom(events: readonly Recorded[]): Promise<Map<string, Document>> {
  const found = await documentsOf(events.map(erased));
  // A person whose keys are destroyed is erased by an event of the person's own too.
  for (const [place, document] of found) {
    if (place.startsWith(`${users.name}/`)) found.set(place, { ...document, ...withoutPersonalData(document.id) });
  }
  return found;
}

async function sameAsRebuilt(t: ExecutionContext, events: readonly Recorded[]): Promise<void> {
  const rebuilt = await rebuiltFrom(events);
  for (const [place, document] of await documentsOf(events)) {
    const [collection = ""] = place.split("/");
    const shown = erasedView(collection, document, () => true);
    t.deepEqual(compared(collection, shown), compared(collection, { ...rebuilt.get(place) }), place);
  }
}

test("what is shown of erased people is what a rebuild without their keys makes of every example of an event", async (t) => {
  const examples = everyExample();
  await sameAsRebuilt(t, examples);
  for (const example of examples) await sameAsRebuilt(t, [example]);
});

test("what is shown of erased people is what a rebuild without their keys makes of any history", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, (events) => sameAsRebuilt(t, events)),
    { numRuns: 20, seed: 13 },
  );
});

test("nothing of others is changed", async (t) => {
  for (const [place, document] of await documentsOf(everyExample()))
    t.is(
      erasedView(place.split("/")[0] ?? "", document, () => false),
      document,
    );
});
