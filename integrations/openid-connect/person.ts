import type { SignInHost } from "../sign-in.ts";
import { type ExternalPerson, SignInFailure } from "../sign-in.ts";

export type Claims = Readonly<Record<string, unknown>>;

/** The person of the provider's claims. Throws `SignInFailure` without a subject. */
export function personOf(claims: Claims, { settings }: Pick<SignInHost, "settings">): ExternalPerson {
  const subject = textOf(claims.sub);
  if (subject === null) throw new SignInFailure("AnswerRefused", "The provider named no subject.");
  const address = textOf(claims.email);
  const isConfirmed = settings.trustsEmail === true || claims.email_verified === true || claims.email_verified === "true";
  const name = claimOf(claims, settings.nameClaim);
  return {
    subject,
    label: address ?? name ?? subject,
    name,
    displayName: claimOf(claims, settings.displayNameClaim),
    email: isConfirmed ? address : null,
    ...groupsOf(claims, settings.groupsClaim),
    ...pictureOf(claims),
  };
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

function pictureOf({ picture }: Claims): Pick<ExternalPerson, "picture"> {
  const url = textOf(picture);
  return url === null ? {} : { picture: { url } };
}

const claimOf = (claims: Claims, name: unknown): string | null => (typeof name === "string" ? textOf(claims[name]) : null);

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
