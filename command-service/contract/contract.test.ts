import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { directoryEntity } from "../directory/directory.ts";
import { fileEntity } from "../files/file.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { readingEntity } from "../reading/reading.ts";
import { roomEntity } from "../rooms/room.ts";
import { recordedEvent } from "../testing/decider-specification.ts";
import { userEntity } from "../users/user.ts";
import { workspaceEntity } from "../workspace/workspace.ts";
import { personalData } from "./personal-data.ts";
import { eventSamples } from "./testing/event-samples.ts";
import { upcastData, upcasters } from "./upcasters.ts";

interface GoldenEvent {
  readonly type: string;
  readonly schemaVersion: string;
  readonly data: unknown;
}

const folder = join(import.meta.dirname, "golden");
const goldenEvents = new Map(
  readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldenEvent]),
);
const samples = Object.values(eventSamples);

test("every version of every event is kept as it was first stored, and nothing else", (t) => {
  const expected = samples.flatMap(({ type }) => {
    const versions = 1 + (upcasters[type]?.length ?? 0);
    return Array.from({ length: versions }, (_, index) => `${type}.v${index + 1}.json`);
  });
  t.deepEqual([...goldenEvents.keys()].sort(), expected.sort());
  for (const [file, { type, schemaVersion }] of goldenEvents) t.is(`${type}.v${schemaVersion}.json`, file);
});

test("an event stored in any version reads as the newest shape", (t) => {
  const newest = new Map(samples.map(({ type, data }) => [type as string, data as unknown]));
  for (const { type, schemaVersion, data } of goldenEvents.values())
    t.deepEqual(upcastData(type, schemaVersion, data), newest.get(type), type);
});

test("an event comes back from JSON as it went in", (t) => {
  for (const sample of samples) t.deepEqual(JSON.parse(JSON.stringify(sample)), sample);
});

test("upcasters run from the event's version on, in order", (t) => {
  const chains = { Greeted: [(data: unknown) => ({ name: data }), (data: unknown) => ({ ...Object(data), isPolite: true })] };
  t.deepEqual(upcastData("Greeted", "1", "Alice", chains), { name: "Alice", isPolite: true });
  t.deepEqual(upcastData("Greeted", "2", { name: "Alice" }, chains), { name: "Alice", isPolite: true });
  t.deepEqual(upcastData("Greeted", "3", { name: "Alice", isPolite: false }, chains), { name: "Alice", isPolite: false });
  t.is(upcastData("NeverHeardOf", "1", "kept", chains), "kept");
});

test("every entity takes every event, and passes over those it does not know", (t) => {
  const entities = [workspaceEntity, directoryEntity, userEntity, roomEntity, conversationEntity, readingEntity, fileEntity];
  for (const { kind, initialState, evolve } of entities) {
    const events = samples.map((sample, revision) => recordedEvent(sample, kind, revision));
    t.notThrows(() => events.reduce<unknown>((state, event) => evolve(state as never, event), initialState()), kind);
    const unknown = { ...recordedEvent(eventSamples.UserRenamed, kind, 0), type: "NeverHeardOf" } as never;
    t.deepEqual(evolve(initialState() as never, unknown), initialState(), kind);
  }
});

test("what is called personal data stands in its event, filled, and names whom it is about", (t) => {
  for (const [type, personal] of Object.entries(personalData)) {
    const golden = goldenEvents.get(`${type}.v1.json`);
    const data = Object(golden?.data);
    for (const field of personal.fields) t.not(data[field] ?? null, null, `${type}.${field}`);
    t.regex(String(data[personal.subject]), /^[0-9a-f-]{36}$/, `${type}.${personal.subject}`);
  }
});
