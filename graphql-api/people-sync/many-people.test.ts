import test from "ava";
import { ldapPerson } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { directoryScene } from "../testing/directory-scene.ts";

const starting = `mutation ($input: StartPeopleSyncInput!) { startPeopleSync(input: $input) { result { runId } } }`;
const state = `query ($id: ID!) { peopleSync(instanceId: $id) { runs { id listedCount changeCount appliedCount pageCount failure } } }`;

test("a directory of 1,200 people is read page by page and applied, and the second comparison finds no difference", async (t) => {
  const people = Array.from({ length: 1_200 }, (_, index) => ldapPerson(`p${index}`));
  const { answer, administrator, instanceId } = await directoryScene(t, { registersPeople: true }, people);
  const compare = async (input: object = {}) => {
    const { startPeopleSync } = await answer(administrator, starting, { input: { instanceId, ...input } });
    const { runId } = startPeopleSync.result;
    return waitUntil("the comparison has ended", async () => {
      const { peopleSync } = await answer(administrator, state, { id: instanceId });
      return peopleSync.runs.find(({ id }: { readonly id: string }) => id === runId);
    });
  };
  const looked = await compare();
  t.like(looked, { listedCount: 1_200, changeCount: 1_200, pageCount: 12, failure: null });
  t.like(await compare({ appliesRunId: looked.id }), { changeCount: 1_200, appliedCount: 1_200, failure: null });
  t.like(await compare(), { listedCount: 1_200, changeCount: 0, failure: null });
});
