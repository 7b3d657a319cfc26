import type { XmlElement } from "@xmldom/xmldom";
import { z } from "zod";
import { attributeOf, childrenNamed, isNamed, onlyChild, textOf, timeIn } from "../xml/elements.ts";
import { refusedAnswer } from "./refuse-structure.ts";

export const assertionSchema = z.object({
  id: z.string(),
  /** The request that it answers; null for an unsolicited answer. */
  inResponseTo: z.string().nullable(),
  nameId: z.object({ value: z.string(), format: z.string() }).nullable(),
  /** The session there. */
  sessionIndex: z.string().nullable(),
  attributes: z.record(z.string(), z.array(z.string())),
});

/** What a provider has said of a person, checked. */
export type Assertion = z.infer<typeof assertionSchema>;

export interface Expected {
  readonly providerId: string;
  /** Our own name. */
  readonly entityId: string;
  readonly callbackUrl: string;
  readonly driftMs: number;
  readonly nowMs: number;
}

/** Checks a signed assertion by what it says, and reads it. Throws `SignInFailure`. */
export function readAssertion(assertion: XmlElement, expected: Expected): Assertion {
  if (!isNamed(assertion, "assertion", "Assertion")) throw refusedAnswer("What is signed is no assertion.");
  const id = attributeOf(assertion, "ID");
  if (id === null || attributeOf(assertion, "Version") !== "2.0")
    throw refusedAnswer("The assertion has no id, or another version.");
  if (textOf(onlyChild(assertion, "assertion", "Issuer")) !== expected.providerId)
    throw refusedAnswer("The assertion is of another issuer.");
  refuseConditions(assertion, expected);
  const subject = onlyChild(assertion, "assertion", "Subject");
  if (subject === undefined) throw refusedAnswer("The assertion is about no one.");
  return {
    id,
    inResponseTo: confirmedRequest(subject, expected),
    nameId: nameIdOf(subject),
    sessionIndex: sessionIndexOf(assertion, expected),
    attributes: attributesOf(assertion),
  };
}

/** Whether now is between two times, if they are given; the clocks may differ. */
function isNow(element: XmlElement, { nowMs, driftMs }: Expected): boolean {
  const [from, until] = [attributeOf(element, "NotBefore"), attributeOf(element, "NotOnOrAfter")];
  return (from === null || nowMs + driftMs >= timeIn(from)) && (until === null || nowMs - driftMs < timeIn(until));
}

function refuseConditions(assertion: XmlElement, expected: Expected): void {
  const conditions = onlyChild(assertion, "assertion", "Conditions");
  if (conditions === undefined || !isNow(conditions, expected)) throw refusedAnswer("The assertion is not valid at this time.");
  const audiences = childrenNamed(conditions, "assertion", "AudienceRestriction");
  const isForUs = audiences.every((audience) =>
    childrenNamed(audience, "assertion", "Audience").some((each) => textOf(each) === expected.entityId),
  );
  if (audiences.length === 0 || !isForUs) throw refusedAnswer("The assertion is for another audience.");
}

/** The person who brings it is the one whom it is about, where it came here, in time. */
function confirmedRequest(subject: XmlElement, expected: Expected): string | null {
  const confirmations = childrenNamed(subject, "assertion", "SubjectConfirmation").filter(
    (each) => attributeOf(each, "Method") === "urn:oasis:names:tc:SAML:2.0:cm:bearer",
  );
  const data = confirmations
    .flatMap((each) => onlyChild(each, "assertion", "SubjectConfirmationData") ?? [])
    .find(
      (each) =>
        attributeOf(each, "Recipient") === expected.callbackUrl &&
        attributeOf(each, "NotOnOrAfter") !== null &&
        isNow(each, expected),
    );
  if (data === undefined) throw refusedAnswer("The assertion was sent to another recipient, or at another time.");
  return attributeOf(data, "InResponseTo");
}

function nameIdOf(subject: XmlElement): Assertion["nameId"] {
  const nameId = onlyChild(subject, "assertion", "NameID");
  const value = textOf(nameId);
  return value === null ? null : { value, format: attributeOf(nameId, "Format")?.split(":").at(-1) ?? "unspecified" };
}

function sessionIndexOf(assertion: XmlElement, { nowMs, driftMs }: Expected): string | null {
  const statements = childrenNamed(assertion, "assertion", "AuthnStatement");
  const isOver = statements.some((each) => {
    const until = attributeOf(each, "SessionNotOnOrAfter");
    return until !== null && !(nowMs - driftMs < timeIn(until));
  });
  if (statements.length === 0 || isOver) throw refusedAnswer("The person is not signed in at the provider.");
  return attributeOf(statements[0], "SessionIndex");
}

function attributesOf(assertion: XmlElement): Assertion["attributes"] {
  const attributes = childrenNamed(assertion, "assertion", "AttributeStatement").flatMap((statement) =>
    childrenNamed(statement, "assertion", "Attribute"),
  );
  const values = new Map<string, string[]>();
  for (const attribute of attributes) {
    const name = attributeOf(attribute, "Name");
    const texts = childrenNamed(attribute, "assertion", "AttributeValue").flatMap((value) => textOf(value) ?? []);
    if (name !== null) values.set(name, [...(values.get(name) ?? []), ...texts]);
  }
  return Object.fromEntries(values);
}
