import type { PeopleSyncChangesQuery, PeopleSyncQuery } from "../generated/operations.ts";

type Change = PeopleSyncChangesQuery["peopleSyncChanges"][number];
type Run = NonNullable<PeopleSyncQuery["peopleSync"]>["runs"][number];

const conflicts: Readonly<Record<string, string>> = {
  EmailTaken: "another account here has the e-mail address",
  AdministratorUnconfirmed: "the account with this address is an imported administrator's",
  UserDeactivated: "the account here was deactivated by a person",
};

/** What differs, in a few words. */
export function changeWords({ kind, before, after }: Pick<Change, "kind" | "before" | "after">): string {
  switch (kind) {
    case "REGISTER":
      return `gets an account (${after})`;
    case "LINK":
      return `gets the account ${after}, which no one has used yet`;
    case "RENAME":
      return `is now called ${after}`;
    case "USER_NAME":
      return `is @${after} instead of @${before}`;
    case "PROPOSED_NAME":
      return `is @${after} instead of @${before}: another account here has the name there`;
    case "EMAIL":
      return before === "" ? `has the e-mail address ${after}` : `has the e-mail address ${after} instead of ${before}`;
    case "PICTURE":
      if (after === "") return "has no picture any more";
      return before === "" ? "has a picture" : "has another picture";
    case "ROLES":
      return after === "" ? `loses the roles from groups (${before})` : `has the roles ${after} from groups`;
    case "ROOMS":
      return "other channels from groups";
    case "DEACTIVATE":
      return `is deactivated: ${after}`;
    case "REACTIVATE":
      return "is back, and active again";
    case "CONFLICT":
      return `${before === "" ? "cannot get an account by itself" : `keeps ${before}`}: ${conflicts[after] ?? after}`;
  }
}

export function outcomeWords(outcome: string): string {
  if (outcome === "applied") return "applied";
  return outcome === "left" ? "left as it was" : `refused (${outcome})`;
}

/** What a comparison found, or why it broke off. */
export function runWords(run: Run): string {
  if (run.failure !== null) return `${brokenWords(run)} ${run.failure}`;
  if (run.changeCount === 0) return `No difference: ${people(run.listedCount)} in the list.`;
  const found = `${run.changeCount} ${run.changeCount === 1 ? "difference" : "differences"}, ${people(run.listedCount)} in the list`;
  return run.applies ? `${found}; ${run.appliedCount} applied.` : `${found}; nothing was changed yet.`;
}

const brokenWords = ({ appliedCount }: Run): string =>
  appliedCount === 0
    ? "It broke off, and nothing was changed."
    : `It broke off after ${appliedCount} ${appliedCount === 1 ? "difference was" : "differences were"} applied; the next comparison finds the rest.`;

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);
