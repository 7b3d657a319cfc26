import type { SlackAuthor } from "../reading/message-record.ts";
import type { SlackUser } from "../reading/user-record.ts";
import type { SlackReport } from "../report/report.ts";
import { authorFinder } from "./author.ts";
import { listedPerson, type Person, strangePerson } from "./person.ts";
import { foldedUserName, numbered } from "./person-names.ts";

/** Everybody of an export, found by Slack's id. */
export interface People {
  readonly all: ReadonlyMap<string, Person>;
  find(slackId: string): Person | undefined;
  /** The person of a list who had this name in Slack. */
  named(name: string): Person | undefined;
  authorOf(author: SlackAuthor): string;
  /** Notes that this person did something, so that they exist here too. */
  meet(slackId: string, author?: SlackAuthor): void;
  /** Gives everybody a name for mentions that is unique in the export. */
  nameAll(report: SlackReport): void;
}

export function createPeople(users: readonly SlackUser[]): People {
  const all = new Map<string, Person>();
  for (const user of users) all.set(user.id, listedPerson(user));
  const idByName = new Map(users.map(({ name, id }) => [name, id] as const));
  const authorOf = authorFinder(users);
  return {
    all,
    authorOf,
    named: (name) => all.get(idByName.get(name) ?? ""),
    find: (slackId) => all.get(slackId),
    meet(slackId, author) {
      if (slackId === "") return;
      const known = all.get(slackId);
      const isBetter = known !== undefined && !known.isListed && known.displayName === slackId && author !== undefined;
      if (known === undefined || isBetter) all.set(slackId, strangePerson(slackId, author));
    },
    nameAll: (report) => nameAll([...all.values()], report),
  };
}

/**
 * Users of the list come first, and active ones before deactivated ones, so that they keep their
 * names.
 */
function nameAll(everybody: readonly Person[], report: SlackReport): void {
  const taken = new Set<string>();
  const inOrder = [
    ...everybody.filter(({ isListed, isDeactivated }) => isListed && !isDeactivated),
    ...everybody.filter(({ isListed, isDeactivated }) => isListed && isDeactivated),
    ...everybody.filter(({ isListed }) => !isListed),
  ];
  for (const person of inOrder) {
    const folded = foldedUserName(person.wantedName, person.slackId);
    let number = 1;
    while (taken.has(numbered(folded, number))) number += 1;
    person.name = numbered(folded, number);
    taken.add(person.name);
    if (!person.isListed) report.note("placeholder", `${person.slackId}: ${person.displayName}, as ${person.name}`);
    else if (number > 1) report.note("personChanged", `${person.slackId}: the name ${folded} is taken; called ${person.name}`);
  }
}
