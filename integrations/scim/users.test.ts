import test from "ava";
import type { Directory, ProvidedPerson } from "../directory.ts";
import { ScimError } from "./scim-error.ts";
import { users } from "./users.ts";

const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
const patchOf = (path: string, value: string) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations: [{ op: "replace", path, value }],
});

/** One person, whom several processes change; the turns of one process do not hold up another's. */
function scene() {
  const record = JSON.stringify({ schemas, userName: "ada" });
  const times = { createdAt: "2026-11-29T08:00:00.000Z", changedAt: "2026-11-29T08:00:00.000Z" };
  let person: ProvidedPerson = { id: "1", userName: "ada", externalId: null, record, isActive: true, ...times };
  const directory: Partial<Directory> = {
    person: async () => person,
    peopleBy: async () => [person],
    teamsOf: async () => [],
    changePerson: async (_id, facts, recordBefore) => {
      if (person.record !== recordBefore) return "ProvidedPersonChanged";
      person = { ...person, userName: facts.userName, record: facts.record };
      return undefined;
    },
  };
  const processOf = (base: string) => ({ directory: directory as Directory, base });
  return { one: processOf("https://one"), other: processOf("https://other"), record: () => JSON.parse(person.record) };
}

test("changes of one person by two processes at once are both made", async (t) => {
  const { one, other, record } = scene();
  await Promise.all([
    users.patch(one, "1", patchOf("title", "Rigger"), undefined),
    users.patch(other, "1", patchOf("displayName", "Ada"), undefined),
  ]);
  t.like(record(), { title: "Rigger", displayName: "Ada" });
});

test("of two changes at once that name the same version one is made, and the other is told that it came too late", async (t) => {
  const { one, other, record } = scene();
  const { meta } = (await users.get(one, "1")) as { readonly meta?: { readonly version: string } };
  const version = meta?.version ?? "";
  const answers = await Promise.allSettled([
    users.patch(one, "1", patchOf("title", "Rigger"), version),
    users.patch(other, "1", patchOf("displayName", "Ada"), version),
  ]);
  const late = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
  t.deepEqual(
    late.map((error) => error instanceof ScimError && error.status),
    [412],
  );
  t.is([record().title, record().displayName].filter((value) => value !== undefined).length, 1);
});
