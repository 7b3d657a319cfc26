import type { Integration } from "../integration.ts";
import { mailboxWatch } from "./imap/watch-mailbox.ts";
import { mailInSettings } from "./settings.ts";
import { listenForMails } from "./smtp/mail-receiver.ts";

/** Takes mails, by SMTP or from a mailbox, and has them posted as messages. */
export const mailIn: Integration = {
  name: "mail-in",
  title: "Mails",
  settings: mailInSettings,
  listen: listenForMails,
  watch: mailboxWatch,
};
