import { everyEventType, isEventType, streamFamiliesOf } from "@logue/command-service/contract/event.ts";
import test from "ava";
import { projectionNames } from "./contract/projection-names.ts";
import { projections } from "./projections.ts";

/** Facts for decisions and for auditors, which only the record shows. */
const readByNoProjection = [
  "AdministratorAdded",
  "AdministratorRemoved",
  "AuditLogExported",
  "CaseApproved",
  "CaseClosed",
  "CaseContentViewed",
  "CaseFileRequested",
  "CaseHistoryViewed",
  "CaseOpened",
  "EventsReplayed",
  "IdentifierClaimed",
  "IdentifierReleased",
  "LogExported",
  "MessageProofTaken",
  "PasswordReset",
  "ReactionSteered",
  "RecoveryCodesCreated",
  "ReplacedWordsSeen",
  "RoomReplayed",
  "SealKeysRotated",
  "SessionConfirmed",
  "SessionRevoked",
  "SignInsFailed",
  "SignedOut",
  "TeamSettledInRooms",
  "VaultGenerationBegun",
];

const readBy = (projection: (typeof projections)[number]): string[] => Object.keys(projection.reads);

for (const projection of projections) {
  test(`the projection ${projection.name} is rebuilt from all the streams whose events it reads`, (t) => {
    const families = readBy(projection).map((type) => (isEventType(type) ? streamFamiliesOf(type) : []));
    for (const stream of projection.streams) t.true(families.flat().includes(stream), stream);
    // Of an event in several groups of streams, a projection reads those of its own group.
    for (const each of families)
      t.true(
        each.some((family) => projection.streams.includes(family)),
        each.join(),
      );
  });

  test(`the collections of ${projection.name} are its own`, (t) => {
    for (const collection of [...projection.collections, ...projection.innerCollections])
      t.is(collection.projection, projection.name);
  });
}

test("every event is shown somewhere, or listed here", (t) => {
  const shown = projections.filter(({ name }) => name !== "audit");
  const read = new Set(shown.flatMap(readBy));
  t.deepEqual(everyEventType.filter((type) => !read.has(type)).sort(), readByNoProjection);
});

test("the record has every event, with those whose entries are the messages themselves", (t) => {
  const entered = projections.filter(({ name }) => name === "audit").flatMap(readBy);
  t.deepEqual([...entered, "MessagePosted"].sort(), [...everyEventType].sort());
});

test("no two collections have the same name", (t) => {
  const names = projections.flatMap(({ collections, innerCollections }) =>
    [...collections, ...innerCollections].map(({ name }) => name),
  );
  t.deepEqual(names, [...new Set(names)]);
});

test("operators are shown every projection", (t) => {
  t.deepEqual([...projectionNames].sort(), projections.map(({ name }) => name).sort());
});
