import type { NewDeviceFacts } from "./device-mail.ts";
import type { Mail } from "./mail-sender.ts";
import { mailOf } from "./sign-in-mail.ts";

/** The mail to a person whose second factors were removed by someone else. */
export function factorsResetMail(facts: Omit<NewDeviceFacts, "program" | "address">): Mail {
  const { workspaceName, displayName, mailAddress, publicUrl, at } = facts;
  return mailOf(
    { displayName, address: mailAddress, url: publicUrl },
    {
      subject: `Your second step for ${workspaceName} was removed`,
      before: [
        `an administrator has removed the second step of your account of ${workspaceName}, with its recovery codes, at ${at.slice(0, 16).replace("T", " ")} UTC.`,
        "Signing in takes one step now. If you did not ask for this, tell your administrator.",
      ],
      invitation: "Add a second step again in your account:",
      after: [],
    },
  );
}
