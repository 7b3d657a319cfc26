import test, { type ExecutionContext } from "ava";
import { type House, openOwnHouse } from "../support/house.ts";
import { waitUntil } from "../support/wait-until.ts";
import { mutations, type Outcome, queries, subscriptions, tryMutation, tryQuery, trySubscription } from "./matrix/attempt.ts";
import { derivedInput } from "./matrix/derived-input.ts";
import { expected, type Outcomes, writeTable } from "./matrix/expected.ts";
import { asked, sent } from "./matrix/operations.ts";
import { idsOf, type Kind, kinds, type Scene, sceneOf } from "./matrix/people.ts";
import { declaredRoutes, tried } from "./matrix/routes.ts";

let house: House;
const scenes = new Map<Kind, Scene>();

test.before(async () => {
  house = await openOwnHouse();
  const { url } = house.logue;
  await waitUntil("the first seal", async () => (await fetch(`${url}/seals/`, { headers: house.ada.credentials })).ok);
  for (const kind of kinds) scenes.set(kind, await sceneOf(house, kind));
});
test.after.always(async () => {
  if (process.env.MATRIX === "write" && found.size > 0) writeTable(found);
  await house?.close();
});

const names = (fields: readonly { readonly name: string }[]): string[] => fields.map(({ name }) => name).sort();

test("the table lists exactly the operations of the schema and the routes", (t) => {
  t.deepEqual(Object.keys(asked).sort(), names([...queries, ...subscriptions]));
  t.deepEqual(
    Object.keys(sent).filter((name) => !mutations.some((mutation) => mutation.name === name)),
    [],
  );
  t.deepEqual(
    Object.keys(tried)
      .filter((route) => route !== "GET /graphql")
      .sort(),
    declaredRoutes().sort(),
  );
  t.deepEqual([...expected.keys()].sort(), [...Object.keys(asked), ...names(mutations), ...Object.keys(tried)].sort());
});

const found = new Map<string, Outcomes>();

/** Tries one operation as each kind of user, one after the other, and compares with the table. */
async function compare(t: ExecutionContext, name: string, attempt: (scene: Scene) => Promise<Outcome>): Promise<void> {
  const outcomes: Partial<Record<Kind, Outcome>> = {};
  for (const [kind, scene] of scenes) outcomes[kind] = await attempt(scene);
  found.set(name, outcomes as Outcomes);
  t.deepEqual(found.get(name), expected.get(name), name);
}

for (const field of queries) {
  test.serial(`query ${field.name}`, (t) =>
    compare(t, field.name, (scene) => tryQuery(scene, field, asked[field.name]?.(scene) ?? {})),
  );
}
for (const field of subscriptions) {
  test.serial(`subscription ${field.name}`, (t) =>
    compare(t, field.name, (scene) => trySubscription(scene, field, asked[field.name]?.(scene) ?? {})),
  );
}
for (const [route, attempt] of Object.entries(tried)) test.serial(route, (t) => compare(t, route, attempt));
const unlisted = mutations.filter(({ name }) => sent[name] === undefined);
const listed = Object.keys(sent).flatMap((name) => mutations.filter((mutation) => mutation.name === name));
for (const field of [...unlisted, ...listed]) {
  const inputOf = sent[field.name] ?? ((scene: Scene) => derivedInput(field, idsOf(scene)));
  test.serial(`mutation ${field.name}`, (t) => compare(t, field.name, (scene) => tryMutation(scene, field, inputOf(scene))));
}
