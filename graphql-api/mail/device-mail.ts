import { type Nearness, nearnessOf } from "@logue/infra/outgoing/addresses.ts";
import type { Mail } from "./mail-sender.ts";
import { mailOf } from "./sign-in-mail.ts";

export interface NewDeviceFacts {
  readonly workspaceName: string;
  readonly displayName: string;
  readonly mailAddress: string;
  readonly publicUrl: string;
  readonly program: string;
  readonly address: string;
  /** ISO 8601. */
  readonly at: string;
}

const placeWords: Readonly<Record<Nearness, string>> = {
  machine: "the machine that it runs on",
  network: "a local network",
  internet: "the internet",
  unknown: "an unknown network",
};

/** The mail to a person whose account was signed in to on a new device. */
export function newDeviceMail(facts: NewDeviceFacts): Mail {
  const { workspaceName, displayName, mailAddress, publicUrl, program, address, at } = facts;
  return mailOf(
    { displayName, address: mailAddress, url: publicUrl },
    {
      subject: `A new device in your account of ${workspaceName}`,
      before: [
        `your account of ${workspaceName} was signed in to on a device that it was not used on before.`,
        `When: ${at.slice(0, 16).replace("T", " ")} UTC. With: ${program}. From: ${address || "no address"} (${placeWords[nearnessOf(address)]}).`,
        "Was this you? Then there is nothing to do.",
      ],
      invitation: "If it was not you, sign out that device in your account, and change your password:",
      after: [],
    },
  );
}
