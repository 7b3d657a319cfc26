import type { XmlElement } from "@xmldom/xmldom";
import { refusedAnswer } from "../response/refuse-structure.ts";
import { attributeOf, childrenNamed, isNamed, onlyChild, textOf, timeIn } from "../xml/elements.ts";

/** A provider's request to end sessions, checked. */
export interface SignOutRequest {
  readonly id: string;
  readonly nameId: string | null;
  /** The session there; null for all of the person. */
  readonly sessionIndex: string | null;
}

export interface ExpectedRequest {
  readonly providerId: string;
  readonly signOutAddress: string;
  readonly driftMs: number;
  readonly nowMs: number;
}

/** Requests are noted as used for longer. */
const ageMaxMs = 5 * 60_000;

/** Checks what a signed request says, and reads it. Throws `SignInFailure`. */
export function readSignOutRequest(request: XmlElement, expected: ExpectedRequest): SignOutRequest {
  const { providerId, signOutAddress, driftMs, nowMs } = expected;
  const id = attributeOf(request, "ID");
  if (!isNamed(request, "protocol", "LogoutRequest") || id === null || attributeOf(request, "Version") !== "2.0")
    throw refusedAnswer("The message is no request to sign out.");
  if (textOf(onlyChild(request, "assertion", "Issuer")) !== providerId) throw refusedAnswer("The request is of another issuer.");
  if (attributeOf(request, "Destination") !== signOutAddress) throw refusedAnswer("The request was sent to another destination.");
  const ageMs = nowMs - timeIn(attributeOf(request, "IssueInstant") ?? "");
  const until = attributeOf(request, "NotOnOrAfter");
  const isYoung = ageMs >= -driftMs && ageMs < ageMaxMs + driftMs;
  if (!isYoung || (until !== null && !(nowMs - driftMs < timeIn(until)))) throw refusedAnswer("The request is not of this time.");
  const [sessionIndex = null, ...others] = childrenNamed(request, "protocol", "SessionIndex").map(textOf);
  const nameId = textOf(onlyChild(request, "assertion", "NameID"));
  if (nameId === null && (sessionIndex === null || others.length > 0)) throw refusedAnswer("The request names no one.");
  return { id, nameId, sessionIndex: others.length > 0 ? null : sessionIndex };
}
