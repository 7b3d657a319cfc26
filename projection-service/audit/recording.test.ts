import { reasonsWithoutValues } from "@logue/command-service/contract/declare.ts";
import { declarationOf, everyEventType } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { recordingOf } from "./recording.ts";
import { valuesByType } from "./values.ts";
import { printRecord, readRecordPage } from "./write-record.ts";

test("every type of event either shows values in the record or declares why it shows none", (t) => {
  for (const type of everyEventType) {
    const { withoutValues } = declarationOf(type);
    t.not(Object.hasOwn(valuesByType, type), withoutValues !== undefined, `${type}: a reader in values.ts, or withoutValues`);
    t.is(recordingOf(type).values.length > 0, withoutValues === undefined, type);
    if (withoutValues !== undefined) t.true(Object.hasOwn(reasonsWithoutValues, withoutValues), type);
  }
});

test("the page about the record is up to date", (t) => {
  t.is(readRecordPage(), printRecord(), "npm run generate");
});
