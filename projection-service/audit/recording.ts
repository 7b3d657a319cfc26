import {
  declarationOf,
  type EventData,
  eventDeclarations,
  everyEventType,
  type LogueEventType,
} from "@logue/command-service/contract/event.ts";
import { membershipOf } from "../contract/audit.ts";
import { type SetValues, valuesOf } from "./values.ts";

/** How the record tells of a type of event, for its documentation. */
export interface Recording {
  readonly type: LogueEventType;
  /** The names of the new values, of the event's example and its other forms. */
  readonly values: readonly string[];
  /** Whether the event itself says the values before. */
  readonly saysBefore: boolean;
  /** The types of events of which the latest one before says the values before. */
  readonly before: readonly LogueEventType[];
  /** Whether the event itself says from which address it came. */
  readonly saysAddress: boolean;
}

export function recordingOf(type: LogueEventType): Recording {
  const read = formsOf(type);
  const facts = read.flatMap(({ fact, firstFact }) => [fact, firstFact].filter((name) => name !== undefined).map(kindOf));
  const before = everyEventType.filter((other) =>
    factsIn(other).some((fact) => facts.includes(fact) && !isBeginning(fact, type)),
  );
  const values = [...new Set(read.flatMap((form) => Object.keys(form.values)))];
  return {
    ...{ type, values, before },
    saysBefore: read.some(({ was }) => was !== undefined),
    saysAddress: values.includes("address"),
  };
}

/** Whether the event is the first about its thing, which happens once. */
function isBeginning(fact: string, type: LogueEventType): boolean {
  const isFirstOfOthers = everyEventType.some((other) =>
    formsOf(other).some(({ firstFact }) => firstFact !== undefined && kindOf(firstFact) === fact),
  );
  return (
    type === "SignedIn" ||
    (isFirstOfOthers && formsOf(type).some((form) => form.fact !== undefined && kindOf(form.fact) === fact))
  );
}

/** What the example of an event and its other forms set. */
export const formsOf = (type: LogueEventType): readonly SetValues[] =>
  [declarationOf(type).example, ...Object.values(declarationOf(type).forms ?? {})].flatMap(
    (data) => valuesOf(type, data as EventData<LogueEventType>) ?? [],
  );

function factsIn(type: LogueEventType): string[] {
  const facts = formsOf(type).flatMap(({ fact }) => (fact === undefined ? [] : [kindOf(fact)]));
  // A room begins with members.
  return type === "RoomCreated" ? [...facts, ...kindsOfMembers] : facts;
}

/** What a fact is of, whatever its thing is called. */
const kindOf = (fact: string): string =>
  fact
    .replace(/^settings:.*/, "settings")
    .replace(/:room$/, ":<id>")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>");
const { roomId, userId } = eventDeclarations.MemberJoined.example;
const kindsOfMembers = [kindOf(membershipOf("room", roomId, userId))];
