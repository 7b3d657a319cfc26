import test from "ava";
import fc from "fast-check";
import { isResource, type Resource } from "./match.ts";
import { applyPatch } from "./patch.ts";
import { groupSchema, userSchema } from "./schemas.ts";
import { ScimError, type ScimType } from "./scim-error.ts";

const mia: Resource = {
  userName: "mia",
  active: true,
  title: "Sailmaker",
  name: { givenName: "Mia", familyName: "Marsh" },
  emails: [
    { value: "mia@example.org", type: "work", primary: true },
    { value: "m@home.example", type: "home" },
  ],
};
const crew: Resource = { displayName: "Crew", members: [{ value: "1" }, { value: "2" }, { value: "3" }] };

const patched = (before: Resource, ...operations: readonly unknown[]): Resource =>
  applyPatch(before === crew ? groupSchema : userSchema, before, { Operations: operations });
const emailsOf = (resource: Resource) =>
  (resource.emails as readonly Resource[] | undefined)?.map(({ value, type, primary }) => [value, type, primary ?? false]);

test("attributes are added, replaced and removed by paths, with and without a filter", (t) => {
  t.is(patched(mia, { op: "replace", path: "displayName", value: "M." }).displayName, "M.");
  t.is(patched(mia, { op: "remove", path: "title" }).title, undefined);
  t.deepEqual(patched(mia, { op: "add", path: "name", value: { familyName: "Moss" } }).name, {
    givenName: "Mia",
    familyName: "Moss",
  });
  t.deepEqual(patched(mia, { op: "replace", path: "name", value: { familyName: "Moss" } }).name, { familyName: "Moss" });
  t.deepEqual(patched(mia, { op: "remove", path: "name.familyName" }).name, { givenName: "Mia" });
  const work = 'emails[type eq "work"]';
  t.deepEqual(emailsOf(patched(mia, { op: "replace", path: `${work}.value`, value: "new@example.org" }))?.[0], [
    ...["new@example.org", "work", true],
  ]);
  t.deepEqual(emailsOf(patched(mia, { op: "remove", path: work })), [["m@home.example", "home", false]]);
  const added = { op: "add", path: "emails", value: [{ value: "x@example.org", primary: true }] };
  t.deepEqual(
    emailsOf(patched(mia, added))?.map(([, , isPrimary]) => isPrimary),
    [false, false, true],
  );
  t.is(emailsOf(patched(mia, added, added))?.length, 3);
});

test("the forms that Entra and Okta send are understood", (t) => {
  t.is(patched(mia, { op: "Replace", path: "ACTIVE", value: "False" }).active, false);
  t.is(patched(mia, { op: "replace", value: { id: "x", active: false } }).active, false);
  t.like(patched(mia, { op: "Add", value: { "name.familyName": "Moss", 'emails[type eq "work"].value': "w@example.org" } }), {
    name: { familyName: "Moss", givenName: "Mia" },
  });
  const other = patched(mia, { op: "Add", path: 'emails[type eq "other"].value', value: "o@example.org" });
  t.deepEqual(emailsOf(other)?.[2], ["o@example.org", "other", false]);
  const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  t.deepEqual(patched(mia, { op: "Add", path: `${enterprise}:department`, value: "Sails" }), mia);
  t.deepEqual(patched(mia, { op: "Add", path: `${enterprise}:manager.value`, value: "1" }), mia);
  t.is(patched(mia, { op: "Replace", path: `${userSchema.id}:title`, value: "Rigger" }).title, "Rigger");
  t.deepEqual(patched(crew, { op: "Remove", path: "members", value: [{ value: "1" }, { value: "3" }] }).members, [
    { value: "2" },
  ]);
  t.deepEqual(patched(crew, { op: "remove", path: 'members[value eq "2"]' }).members, [{ value: "1" }, { value: "3" }]);
  t.is(patched(crew, { op: "remove", path: "members" }).members, undefined);
  t.deepEqual(patched(crew, { op: "remove", path: 'members[value eq "9"]' }).members, crew.members);
});

test("what cannot be done is refused with the reason of the RFC, and changes nothing", (t) => {
  const cases: readonly (readonly [ScimType, unknown])[] = [
    ["invalidSyntax", { op: "copy", path: "title", value: "x" }],
    ["noTarget", { op: "remove" }],
    ["mutability", { op: "remove", path: "userName" }],
    ["mutability", { op: "replace", path: "id", value: "x" }],
    ["mutability", { op: "add", path: "groups", value: [{ value: "1" }] }],
    ["invalidPath", { op: "replace", path: "shoeSize", value: "x" }],
    ["invalidPath", { op: "replace", path: "name.middle", value: "x" }],
    ["invalidPath", { op: "replace", path: "__proto__.polluted", value: "x" }],
    ["invalidPath", { op: "replace", path: "title[a pr]", value: "x" }],
    ["invalidFilter", { op: "replace", path: "emails[type is 1]", value: {} }],
    ["noTarget", { op: "replace", path: 'emails[value sw "z"].type', value: "work" }],
    ["invalidValue", { op: "replace", path: "active", value: "perhaps" }],
    ["invalidValue", { op: "replace", path: "title", value: { a: 1 } }],
    ["invalidValue", { op: "add", path: "title" }],
    ["invalidValue", { op: "replace", value: "x" }],
  ];
  const before = structuredClone(mia);
  for (const [reason, operation] of cases) {
    const error = t.throws(() => patched(mia, operation), { instanceOf: ScimError }, JSON.stringify(operation));
    t.is(error?.scimType, reason, JSON.stringify(operation));
  }
  t.deepEqual(mia, before);
  t.is(({} as Record<string, unknown>).polluted, undefined);
});

const members = fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map(String), { maxLength: 5 });
const memberStep = fc.record({ op: fc.constantFrom("add", "Remove", "replace"), ids: members, isByFilter: fc.boolean() });

test("whatever the order of changes, a group has the members of a plain set", (t) => {
  fc.assert(
    fc.property(fc.array(memberStep, { maxLength: 8 }), (steps) => {
      const wanted = new Set(["1", "2", "3"]);
      const operations = steps.flatMap(({ op, ids, isByFilter }): object[] => {
        if (op === "replace") wanted.clear();
        for (const id of ids) op === "Remove" ? wanted.delete(id) : wanted.add(id);
        const value = ids.map((id) => ({ value: id }));
        if (op !== "Remove") return [{ op, path: "members", value }];
        if (isByFilter) return ids.map((id) => ({ op, path: `members[value eq "${id}"]` }));
        return ids.length === 0 ? [] : [{ op, path: "members", value }];
      });
      fc.pre(operations.length > 0);
      const after = applyPatch(groupSchema, crew, { Operations: operations });
      const ids = ((after.members ?? []) as readonly Resource[]).map(({ value }) => String(value));
      t.deepEqual(ids.toSorted(), [...wanted].toSorted());
    }),
    { seed: 14, numRuns: 200 },
  );
});

test("any operation is applied or refused, and what is left is a resource that can be sent back", (t) => {
  const operation = fc.record({
    op: fc.constantFrom("add", "replace", "remove"),
    path: fc.constantFrom(
      "title",
      "name",
      "emails",
      "emails.type",
      "emails[primary eq true]",
      'emails[type eq "x"].value',
      "active",
      "name.formatted",
    ),
    value: fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.object({ maxDepth: 1 }),
      fc.array(fc.object({ maxDepth: 1 })),
    ),
  });
  fc.assert(
    fc.property(fc.array(operation, { minLength: 1, maxLength: 4 }), (operations) => {
      try {
        const after = applyPatch(userSchema, mia, { Operations: operations });
        t.deepEqual(applyPatch(userSchema, after, { Operations: [{ op: "replace", value: after }] }), after);
        t.true(isResource(after));
      } catch (error) {
        if (!(error instanceof ScimError)) throw error;
      }
    }),
    { seed: 14, numRuns: 300 },
  );
});
