/** What came of an attempt to sign in. */
export type PasswordCheck =
  | { readonly kind: "verified"; readonly userId: string }
  | { readonly kind: "refused"; readonly code: "SignInFailed" | "TooManyAttempts" | "UserDeactivated" };

export interface Passwords {
  /** The refusal's code, or null once the password is kept. Replaces an older one. */
  register(userId: string, password: string): Promise<"PasswordTooShort" | null>;
  /** `login` is a name or an e-mail address. Takes as long for an unknown one. */
  verify(login: string, password: string, address: string): Promise<PasswordCheck>;
  /** For a change of password: is this her present one? Throttled as `verify` is. */
  verifyOwn(userId: string, password: string, address: string): Promise<PasswordCheck>;
}
