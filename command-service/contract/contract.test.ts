import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { subjectsMax } from "@logue/infra/event-store/personal-data/field-cipher.ts";
import { upcastEvent, upcastEvents } from "@logue/infra/event-store/wrappers/upcast.ts";
import test from "ava";
import type { z } from "zod";
import { directoryEntity } from "../directory/directory.ts";
import { fileEntity } from "../files/file.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { readingEntity } from "../reading/reading.ts";
import { roomEntity } from "../rooms/room.ts";
import { teamEntity } from "../teams/team.ts";
import { recordedEvent } from "../testing/decider-specification.ts";
import { userEntity } from "../users/user.ts";
import { workspaceEntity } from "../workspace/workspace.ts";
import { commandDeclarations, everyCommandType } from "./commands.ts";
import { declarationOf, everyEventType, isEventType, type LogueEventType, personalData } from "./event.ts";
import { exampleIds } from "./example-ids.ts";
import { eventSamples } from "./testing/event-samples.ts";
import { upcasters } from "./upcasters.ts";
import { generatedDocs, readDocs } from "./write-docs.ts";

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
    const versions = 1 + upcasters.filter((upcaster) => upcaster.type === type).length;
    const forms = Object.keys(declarationOf(type).forms ?? {}).map((form) => `${type}.v${versions}.${form}.json`);
    return [...Array.from({ length: versions }, (_, index) => `${type}.v${index + 1}.json`), ...forms];
  });
  const former = upcasters
    .filter(({ type }) => !isEventType(type))
    .map(({ type, fromVersion }) => `${type}.v${fromVersion}.json`);
  t.deepEqual([...goldenEvents.keys()].sort(), [...expected, ...former].sort());
  for (const [file, { type, schemaVersion }] of goldenEvents)
    t.regex(file, new RegExp(`^${type}\\.v${schemaVersion}\\.(\\w+\\.)?json$`));
});

test("every field that an event may be without stands in a golden file of its newest version", (t) => {
  for (const type of everyEventType) {
    const versions = String(1 + upcasters.filter((upcaster) => upcaster.type === type).length);
    const stored = [...goldenEvents.values()].filter((golden) => golden.type === type && golden.schemaVersion === versions);
    const shown = new Set(stored.flatMap(({ data }) => Object.keys(data as object)));
    const optional = Object.entries(declarationOf(type).schema.shape).filter(([, schema]) => schema.safeParse(undefined).success);
    for (const [field] of optional) t.true(shown.has(field), `${type}.${field}: add a form with it to the declaration`);
  }
});

test("an event stored in any version reads as the newest shape", async (t) => {
  const newest = new Map(samples.map(({ type, data }) => [type as string, data as unknown]));
  const store = upcastEvents(openMemoryEventStore(), { upcasters, knownTypes: new Set(newest.keys()) });
  for (const { type, schemaVersion, data } of goldenEvents.values())
    await store.append("golden", [{ id: randomUUID(), type, data, metadata: { schemaVersion } }], "any");
  const stored = [...goldenEvents.values()];
  const files = [...goldenEvents.keys()];
  for (const [index, event] of (await store.readStream("golden", { limit: 1_000 })).entries()) {
    // Fields that were added since are missing, and the schema does not require them. An event that
    // got another name has an example of its own.
    const isExample = /^\w+\.v\d+\.json$/.test(files[index] ?? "");
    if (isExample && event.type === stored[index]?.type) t.like(newest.get(event.type), event.data as object, event.type);
    t.deepEqual(declarationOf(event.type as LogueEventType).schema.parse(event.data), event.data, event.type);
  }
  t.is(store.unknownTypes().size, 0);
});

test("the events that changed one setting of the workspace read as SettingChanged", (t) => {
  const read = upcastEvent(upcasters);
  const former = [...goldenEvents.values()].filter(({ type }) => !isEventType(type));
  const settings = former.map(({ type, data }) => {
    const event = { ...recordedEvent(eventSamples.SettingChanged, "workspace", 0), type, data };
    return read({ ...event, metadata: { schemaVersion: "1", actorId: exampleIds.alice } });
  });
  const place = { scope: "workspace", scopeId: "workspace", changedById: exampleIds.alice };
  t.deepEqual(
    settings.map(({ type, data }) => ({ type, data })),
    [
      ["deleteWindowMs", 600_000],
      ["editWindowMs", 600_000],
      ["messageLengthMax", 5000],
      ["signUpPolicy", "open"],
      ["name", "Port"],
    ].map(([key, value]) => ({ type: "SettingChanged", data: { ...place, key, value } })),
  );
});

test("the example of every event fits its schema", (t) => {
  for (const type of everyEventType) {
    const { schema, example } = declarationOf(type);
    t.deepEqual(schema.parse(example), example, type);
  }
});

test("an event comes back from JSON as it went in", (t) => {
  for (const sample of samples) t.deepEqual(JSON.parse(JSON.stringify(sample)), sample);
});

test("every entity takes every event, and passes over those it does not know", (t) => {
  const entities = [
    workspaceEntity,
    directoryEntity,
    userEntity,
    teamEntity,
    roomEntity,
    conversationEntity,
    readingEntity,
    fileEntity,
  ];
  for (const { streamOf, initialState, evolve } of entities) {
    const stream = streamOf(exampleIds.room);
    const events = samples.map((sample, revision) => recordedEvent(sample, stream, revision));
    t.notThrows(() => events.reduce<unknown>((state, event) => evolve(state as never, event), initialState()), stream);
    const unknown = { ...recordedEvent(eventSamples.UserRenamed, stream, 0), type: "NeverHeardOf" } as never;
    t.deepEqual(evolve(initialState() as never, unknown), initialState(), stream);
  }
});

test("what is called personal data stands in its event, filled, and names whom it is about", (t) => {
  for (const [type, { parts }] of Object.entries(personalData)) {
    const data = Object(declarationOf(type as LogueEventType).example);
    for (const { subject, fields } of parts) {
      for (const field of fields) t.not(data[field] ?? null, null, `${type}.${field}`);
      t.regex(String(data[subject]), /^[0-9a-f-]{36}$/, `${type}.${subject}`);
    }
    const subjects = new Set(parts.map(({ subject }) => subject));
    t.true(subjects.size === parts.length && subjects.size <= subjectsMax, `${type} names each person once`);
  }
});

test("an erased field has the empty value of its type", (t) => {
  t.deepEqual(personalData.MessagePosted?.erasedValues, { text: "", origin: null, blocks: [], postedAs: null });
  t.deepEqual(personalData.ProfileEdited?.erasedValues, { displayName: "", title: "", timeZone: null });
  for (const [type, { erasedValues }] of Object.entries(personalData)) {
    if (!isEventType(type)) return t.fail(type);
    const { schema, example } = declarationOf(type);
    t.true(schema.safeParse({ ...example, ...erasedValues }).success, type);
  }
});

/**
 * Names, addresses and emoji, which deciders check with a pattern or a list, ids of roles, which
 * they look up, facts of an upload, which the API gives, and what other systems say.
 */
const uncleanedTexts: readonly string[] = [
  ...[
    "AddIntegration.actorName",
    "RegisterUser.name",
    "RenameUser.name",
    "CreateTeam.name",
    "RenameTeam.name",
    "RegisterUser.email",
    "ReplaceEmail.email",
    "RenameExternalPerson.name",
    "ReplaceExternalEmail.email",
    "ConfirmEmail.email",
    "LinkExternalAccount.email",
    "RegisterByExternalAccount.email",
    "RegisterByExternalAccount.name",
  ],
  ...["AddEmoji.name", "RemoveEmoji.name", "AddReaction.emoji", "RemoveReaction.emoji", "SetStatus.emoji"],
  ...["ChangeRole.roleId", "DeleteRole.roleId", "GrantRole.roleId", "WithdrawRole.roleId"],
  ...["LinkExternalAccount", "RegisterByExternalAccount", "SignInByExternalAccount"].map((type) => `${type}.subject`),
  ...["ProvidePerson", "TakeOverPerson", "ChangeProvidedPerson"].flatMap((type) =>
    ["userName", "externalId", "record", "email"].map((field) => `${type}.${field}`),
  ),
  ...["ProvidePerson.name", "ChangeProvidedPerson.name", "ChangeProvidedPerson.recordBefore"],
  ...["ProvideTeam", "ChangeProvidedTeam"].flatMap((type) => [`${type}.externalId`, `${type}.name`]),
  ...["RecordUpload.blobKey", "RecordUpload.contentType", "RecordUpload.keyId"],
];

test("each text of a command is cleaned, beside those that are listed", (t) => {
  const hostile = "a\u202Eb\u0007c";
  const uncleaned = everyCommandType.flatMap((type) =>
    Object.entries(commandDeclarations[type].schema.shape)
      .filter(([, schema]) => (schema as z.ZodType).safeParse(hostile).data === hostile)
      .map(([field]) => `${type}.${field}`),
  );
  t.deepEqual(uncleaned.sort(), [...uncleanedTexts].sort());
});

test("the generated files of docs/ are up to date (npm run generate writes them)", (t) => {
  for (const [name, print] of Object.entries(generatedDocs)) t.is(readDocs(name), print(), name);
});
