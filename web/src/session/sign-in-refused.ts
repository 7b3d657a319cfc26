const words: Readonly<Record<string, string>> = {
  AddressForbidden:
    "The other system is in a network that this server may not ask. Tell an administrator: OUTGOING_ALLOWED is missing.",
  AdministratorUnconfirmed: "This account is an administrator's and was imported. An administrator here has to let you in.",
  AnswerRefused: "The other system's answer could not be checked. Try again; if it stays so, tell an administrator.",
  Cancelled: "You did not sign in at the other system.",
  EmailTaken:
    "An account with your e-mail address exists here already. Sign in to it in another way, then link the other account under your name.",
  Expired: "That took too long, or began in another browser. Try again.",
  ExternalAccountTaken: "That account is linked to another person here, or you have one of this kind already.",
  ExternalAccountSourceChanged:
    "This way to sign in was changed since your account here was linked to it. Ask an administrator to look at its settings.",
  ExternalAccountUnknown:
    "No account here belongs to that account. Sign in in another way and link it under your name, or ask an administrator.",
  NotPermitted: "This way to sign in is not open. Ask an administrator.",
  NotSetUp: "This way to sign in is not set up completely. Tell an administrator.",
  SessionUnknown: "Your session ended meanwhile. Sign in, then try again.",
  Unreachable: "The other system does not answer. Try again later.",
  UserDeactivated: "Your account here is deactivated. Ask an administrator.",
};

/**
 * What to tell a person whom another system's page sent back without success, from the address's
 * query; null where there is nothing to tell.
 */
export function signInRefusedIn(search: string): string | null {
  const code = new URLSearchParams(search).get("signInRefused");
  return code === null ? null : (words[code] ?? "Signing in did not work. Try again, or ask an administrator.");
}
