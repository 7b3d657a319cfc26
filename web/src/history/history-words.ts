import type { RoomHistoryPartsFragment } from "../generated/operations.ts";
import { roomRoles } from "../rooms/room-roles.ts";

type Entry = RoomHistoryPartsFragment;

/** What a change of a room says, in parts: who did it, what, and the texts before and after. */
export interface HistoryWords {
  readonly actor: string;
  readonly deed: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function wordsOfHistory(entry: Entry, viewerId: string): HistoryWords {
  const actor = entry.actor ?? entry.person;
  return {
    actor: actor === null ? "Someone" : actor.id === viewerId ? "You" : actor.displayName,
    deed: deedOf(entry, viewerId),
    before: entry.before,
    after: entry.after,
  };
}

/** The same as one sentence without the texts: "You set the topic". */
export function sentenceOfHistory(entry: Entry, viewerId: string): string {
  const { actor, deed } = wordsOfHistory(entry, viewerId);
  return `${actor} ${deed}`;
}

function deedOf(entry: Entry, viewerId: string): string {
  const { kind, after, role, team } = entry;
  const person = nameOf(entry, viewerId);
  switch (kind) {
    case "CREATED":
      return "created it";
    case "RENAMED":
      return "changed the name";
    case "TOPIC_SET":
      return after === null ? "removed the topic" : "set the topic";
    case "DESCRIPTION_SET":
      return after === null ? "removed the description" : "set the description";
    case "BANNER_SET":
      return after === null ? "removed the banner" : "set the banner";
    case "MADE_PUBLIC":
      return "made it public";
    case "MADE_PRIVATE":
      return "made it private";
    case "MADE_READ_ONLY":
      return "let only owners and moderators write here";
    case "MADE_WRITABLE":
      return "let all members write here";
    case "ARCHIVED":
      return "archived it";
    case "UNARCHIVED":
      return "took it out of the archive";
    case "JOINED":
      return "joined";
    case "ADDED":
      return `added ${person}`;
    case "ENTERED":
      return "entered without an invitation";
    case "LEFT":
      return "left";
    case "REMOVED":
      return `removed ${person}`;
    case "ROLE_GRANTED":
      return `made ${person} ${role === null ? "another role" : roleWords(roomRoles[role])}`;
    case "TEAM_LINKED":
      return `linked ${team ? `the team ${team.name}` : "a team"}`;
    case "TEAM_UNLINKED":
      return `unlinked ${team ? `the team ${team.name}` : "a team"}`;
    case "POLL_CLOSED":
      return "closed a poll";
  }
}

function nameOf({ person, actor }: Entry, viewerId: string): string {
  if (person === null) return "someone";
  if (person.id !== viewerId) return person.displayName;
  return actor?.id === viewerId ? "yourself" : "you";
}

const roleWords = (role: string): string => (/^[aeiou]/i.test(role) ? `an ${role.toLowerCase()}` : `a ${role.toLowerCase()}`);
