import type { Integration } from "../integration.ts";
import { listenForMails } from "./smtp/mail-receiver.ts";

/** Takes mails, and has them posted as messages. */
export const mailIn: Integration = {
  name: "mail-in",
  title: "Mails",
  listen: listenForMails,
};
