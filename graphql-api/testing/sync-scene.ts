import type { ExecutionContext } from "ava";
import { type LdapEntry, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { directoryScene, type directorySceneAt } from "./directory-scene.ts";

export const startingPeopleSync = `mutation ($input: StartPeopleSyncInput!) { startPeopleSync(input: $input) { refusal { code } } }`;
export const peopleSyncState = `query ($id: ID!) { peopleSync(instanceId: $id) { isUnderWay nextAt
  runs { id applies listedCount changeCount appliedCount isHeld failure pageCount } } }`;
const differences = `query ($id: ID!, $run: ID!, $page: Int!) { peopleSyncChanges(instanceId: $id, runId: $run, page: $page) {
  kind label before after outcome user { name } } }`;

interface Run {
  readonly id: string;
  readonly listedCount: number;
  readonly changeCount: number;
  readonly appliedCount: number;
  readonly isHeld: boolean;
  readonly failure: string | null;
  readonly pageCount: number;
}

/** A workspace with a directory whose people are compared. */
export async function syncScene(
  t: ExecutionContext,
  people: readonly LdapEntry[],
  settings: Readonly<Record<string, unknown>> = {},
) {
  const opened = await directoryScene(t, { registersPeople: true, ...settings }, people);
  const setPeople = (entries: readonly LdapEntry[]): void => {
    opened.directory.entries = [lookUpEntry, ...entries];
  };
  return { ...opened, ...comparing(t, opened), setPeople };
}

type Opened = Pick<Awaited<ReturnType<typeof directorySceneAt>>, "answer" | "administrator" | "instanceId">;

/** How an administrator compares the people of a directory, and what the report says. */
export function comparing(t: ExecutionContext, { answer, administrator, instanceId }: Opened, withinMs?: number) {
  /** Starts a comparison, and waits until it has ended. */
  const compare = async (input: object = {}): Promise<Run> => {
    const { startPeopleSync } = await answer(administrator, startingPeopleSync, { input: { instanceId, ...input } });
    t.is(startPeopleSync.refusal, null);
    const ended = async () => {
      const { peopleSync } = await answer(administrator, peopleSyncState, { id: instanceId });
      return peopleSync.isUnderWay ? undefined : peopleSync;
    };
    const { runs } = await waitUntil("the comparison has ended", ended, withinMs);
    return runs[0];
  };
  const listed = async ({ id }: Pick<Run, "id">, page = 0) => {
    const { peopleSyncChanges } = await answer(administrator, differences, { id: instanceId, run: id, page });
    return peopleSyncChanges as { kind: string; label: string; before: string; after: string; outcome: string | null }[];
  };
  const apply = async (deactivatesMany = false) => compare({ appliesRunId: (await compare()).id, deactivatesMany });
  const isActive = async (name: string): Promise<boolean | undefined> => {
    const { user } = await answer(administrator, `{ user(name: "${name}") { deactivatedAt } }`);
    return user === null ? undefined : user.deactivatedAt === null;
  };
  return { compare, listed, apply, isActive };
}
