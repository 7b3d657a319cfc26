import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";

/** With these problems the next mail fails too. */
const serverProblems: Readonly<Record<string, string>> = {
  EAUTH: "the mail server does not accept the user or the password",
  ECONNECTION: "the mail server cannot be reached",
  EDNS: "the mail server's name is unknown",
  ESOCKET: "the connection to the mail server failed",
  ETIMEDOUT: "the mail server does not answer",
  ETLS: "the mail server offers no encrypted connection",
};

interface SmtpError {
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

const responseLengthMax = 300;

/** Why the mail server cannot be used, so that no mail can be sent. */
export function serverProblem(error: unknown): Refusal {
  const { code = "" } = error as SmtpError;
  return refuse("MailFailed", { reason: serverProblems[code] ?? "the mail server cannot be used" });
}

/** Why a mail was not sent. A connection that broke before the server answered leaves it uncertain. */
export function mailProblem(error: unknown): Refusal {
  const { code, response = "", responseCode } = error as SmtpError;
  if (responseCode === undefined && code !== "EENVELOPE") return refuse("MailUncertain");
  return refuse("MailFailed", { reason: `the mail server answered: ${response.slice(0, responseLengthMax) || code}` });
}

const reasonsForAll = [...Object.values(serverProblems), "the mail server cannot be used"];

/** Whether the next mail would fail for the same reason. */
export const isForAll = ({ refused, details }: Refusal): boolean =>
  refused === "MailFailed" && reasonsForAll.includes(String(details?.reason));
