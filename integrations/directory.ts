import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import type { ExternalPicture } from "./sign-in.ts";

/** What another system says of a person whose account it provides. */
export interface PersonFacts {
  /** The person's name there. The name for mentions is made from it. */
  readonly userName: string;
  readonly externalId: string | null;
  /** All that it says, in its own form. */
  readonly record: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly title: string;
  /** Null where it has none. */
  readonly picture?: ExternalPicture | null;
}

export interface ProvidedPerson extends Pick<PersonFacts, "userName" | "externalId" | "record"> {
  readonly id: string;
  readonly isActive: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface TeamFacts {
  readonly title: string;
  readonly externalId: string | null;
}

export interface ProvidedTeam extends TeamFacts {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Changes of two requests at once do not undo each other. */
export interface MemberChange {
  readonly addedIds: readonly string[];
  readonly removedIds: readonly string[];
}

export type Added = { readonly id: string } | { readonly refused: RefusalCode };

/**
 * The people and teams that another system provides by one instance, and no others. Every change is
 * a command of the instance's account, and is seen by the next read. A refused change returns why.
 */
export interface Directory {
  person(id: string): Promise<ProvidedPerson | undefined>;
  people(): Promise<readonly ProvidedPerson[]>;
  peopleBy(key: "userName" | "externalId", value: string): Promise<readonly ProvidedPerson[]>;
  addPerson(facts: PersonFacts): Promise<Added>;
  /** Refused with `ProvidedPersonChanged` where the record there is no longer `recordBefore`. */
  changePerson(id: string, facts: PersonFacts, recordBefore: string): Promise<RefusalCode | undefined>;
  setActive(id: string, isActive: boolean): Promise<RefusalCode | undefined>;
  /** The account is deactivated and no longer provided. Its history stays. */
  removePerson(id: string): Promise<RefusalCode | undefined>;

  team(id: string): Promise<ProvidedTeam | undefined>;
  teams(): Promise<readonly ProvidedTeam[]>;
  teamsOf(personId: string): Promise<readonly ProvidedTeam[]>;
  /** Those members whose accounts the same instance provides. */
  membersOf(teamId: string): Promise<readonly string[]>;
  addTeam(facts: TeamFacts): Promise<Added>;
  changeTeam(id: string, facts: TeamFacts): Promise<RefusalCode | undefined>;
  changeMembers(id: string, change: MemberChange): Promise<RefusalCode | undefined>;
  removeTeam(id: string): Promise<RefusalCode | undefined>;
}

/** Whether a request may be answered: by the access token that it brings, and by how many came. */
export type Admission =
  | { readonly kind: "admitted" }
  | { readonly kind: "wrongToken" }
  | { readonly kind: "tooMany"; readonly retryAfterSeconds: number };
