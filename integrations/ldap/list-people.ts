import { type ConnectingHost, type ListedPerson, SignInFailure } from "../sign-in.ts";
import { listLimits, withDirectory } from "./connection.ts";
import { type DirectoryEntry, textOf } from "./entry.ts";
import { parseFilter } from "./filters.ts";
import { type GroupsOfAll, readGroups } from "./groups.ts";
import { attributesOfPerson, personOf } from "./person.ts";
import { bindForLookUp, lookUpAccountOf, peopleBaseOf } from "./sign-in.ts";
import { standingOf } from "./standing.ts";

const peopleMax = 200_000;

/**
 * Everybody whom the filter finds. All of it is read first, so that a list that breaks off is none.
 */
export async function* listPeople(host: ConnectingHost): AsyncGenerator<readonly ListedPerson[]> {
  const account = await lookUpAccountOf(host);
  const base = peopleBaseOf(host);
  const { settings } = host;
  yield await withDirectory(host, listLimits, async (directory) => {
    await bindForLookUp(directory, account);
    const groupsOfAll = await readGroups(directory, settings);
    const people: ListedPerson[] = [];
    const search = { base, filter: parseFilter(String(settings.everybodyFilter)), attributes: attributesOfPerson(settings) };
    for await (const page of directory.pages(search)) {
      for (const entry of page) people.push(await listed(entry, settings, groupsOfAll));
      if (people.length > peopleMax) throw new SignInFailure("AnswerRefused", `The list has more than ${peopleMax} people.`);
    }
    return people;
  });
}

async function listed(
  entry: DirectoryEntry,
  settings: ConnectingHost["settings"],
  groupsOfAll: GroupsOfAll,
): Promise<ListedPerson> {
  const groups = await groupsOfAll({ entry, uid: textOf(entry, ["uid"]) });
  // A lock after wrong passwords goes by itself: it deactivates no one here.
  return { ...personOf(entry, settings, groups), isActive: standingOf(entry, Date.now()) !== "disabled" };
}
