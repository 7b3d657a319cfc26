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
  };
}

const claimOf = (claims: Claims, name: unknown): string | null => (typeof name === "string" ? textOf(claims[name]) : null);

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
