import type { SignInHost } from "../sign-in.ts";
import { type ExternalPerson, SignInFailure } from "../sign-in.ts";

/** What the provider says of a person, by the names of OpenID Connect. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The person of the provider's claims; who it is, only the signed ones say. Throws `SignInFailure`
 * without a subject.
 */
export function personOf(claims: Claims, { settings }: Pick<SignInHost, "settings">, signed = claims): ExternalPerson {
  const subject = subjectOf(signed, settings.subjectClaims);
  if (subject === null) throw new SignInFailure("AnswerRefused", "The provider named no subject.");
  const address = textOf(claims.email);
  const isConfirmed = settings.trustsEmail === true || claims.email_verified === true || claims.email_verified === "true";
  const name = claimOf(claims, settings.nameClaim);
  return {
    subject,
    label: address ?? name ?? subject,
    name,
    email: isConfirmed ? address : null,
    ...factsOf(claims, { settings }),
  };
}

/** What may change while the person is signed in. */
export const factsOf = (claims: Claims, { settings }: Pick<SignInHost, "settings">) => ({
  displayName: claimOf(claims, settings.displayNameClaim),
  ...groupsOf(claims, settings.groupsClaim),
  ...pictureOf(claims),
});

/** The account's id, of one claim or of several together. Null where one of them is missing. */
export function subjectOf(claims: Claims, names: unknown): string | null {
  const parts = String(names ?? "sub")
    .split(" ")
    .map((name) => textOf(claims[name]));
  return parts.includes(null) ? null : parts.join("/");
}

/**
 * Providers leave the claim out for a person without groups. One that has too many to send them says
 * so by `_claim_names`: then it is not known which.
 */
function groupsOf(claims: Claims, name: unknown): Pick<ExternalPerson, "groups"> {
  if (typeof name !== "string" || Object.hasOwn(recordOf(claims._claim_names), name)) return {};
  const value = claims[name] ?? name.split(".").reduce<unknown>((inner, part) => recordOf(inner)[part], claims);
  const groups = [value ?? []].flat().filter((group) => typeof group === "string");
  return { groups };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** A claim that is there and empty says that there is none; one that was not sent says nothing. */
function pictureOf({ picture }: Claims): Pick<ExternalPerson, "picture"> {
  const url = textOf(picture);
  if (url === null) return picture === undefined ? {} : { picture: null };
  return { picture: { url } };
}

const claimOf = (claims: Claims, name: unknown): string | null => (typeof name === "string" ? textOf(claims[name]) : null);

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
