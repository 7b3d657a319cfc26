import type { MailLanguage } from "@logue/command-service/contract/mail-settings.ts";

/** The words of mails about messages. Another language is another entry here and in the setting. */
export interface MailWords {
  /** Where messages stand, as the subject says it. */
  readonly inChannel: (channel: string) => string;
  readonly inThread: (channel: string) => string;
  readonly withPeople: (names: string) => string;
  readonly greeting: (name: string) => string;
  readonly unread: (count: number) => string;
  readonly files: (count: number) => string;
  readonly isCut: string;
  readonly more: (count: number) => string;
  readonly open: (workspace: string) => string;
  readonly reply: string;
  readonly why: string;
  readonly settings: string;
  readonly unsubscribe: string;
  readonly and: string;
  readonly digestSubject: (workspace: string) => string;
  readonly digestOpening: string;
  readonly digestLine: (unread: number, mentions: number) => string;
  readonly digestWhy: string;
  readonly unsubscribeTitle: string;
  readonly unsubscribeQuestion: string;
  readonly unsubscribeButton: string;
  readonly unsubscribed: string;
  readonly linkInvalid: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const english: MailWords = {
  inChannel: (channel) => `#${channel}`,
  inThread: (channel) => `a thread in #${channel}`,
  withPeople: (names) => `messages from ${names}`,
  greeting: (name) => `Hello ${name},`,
  unread: (count) => `you have ${plural(count, "unread message", "unread messages")}:`,
  files: (count) => plural(count, "file", "files"),
  isCut: "The message goes on in the chat.",
  more: (count) => `and ${plural(count, "more message", "more messages")}`,
  open: (workspace) => `Open in ${workspace}`,
  reply: "You can answer by replying to this mail.",
  why: "You get this mail because you were away when you were written to.",
  settings: "Choose what is mailed to you",
  unsubscribe: "Get no more of these mails",
  and: "and",
  digestSubject: (workspace) => `What you have not read in ${workspace}`,
  digestOpening: "there are unread messages for you:",
  digestLine: (unread, mentions) =>
    [
      plural(unread, "unread message", "unread messages"),
      ...(mentions > 0 ? [plural(mentions, "mention", "mentions")] : []),
    ].join(", "),
  digestWhy: "You get this mail because you chose a summary.",
  unsubscribeTitle: "Mails",
  unsubscribeQuestion: "Get no more of these mails?",
  unsubscribeButton: "Get no more",
  unsubscribed: "You get no more of these mails. You can choose them again in your notification settings.",
  linkInvalid: "This link is not valid. You can choose what is mailed to you in your notification settings.",
};

const german: MailWords = {
  inChannel: (channel) => `#${channel}`,
  inThread: (channel) => `ein Thread in #${channel}`,
  withPeople: (names) => `Nachrichten von ${names}`,
  greeting: (name) => `Guten Tag ${name},`,
  unread: (count) => `Sie haben ${plural(count, "ungelesene Nachricht", "ungelesene Nachrichten")}:`,
  files: (count) => plural(count, "Datei", "Dateien"),
  isCut: "Die Nachricht geht im Chat weiter.",
  more: (count) => `und ${plural(count, "weitere Nachricht", "weitere Nachrichten")}`,
  open: (workspace) => `In ${workspace} öffnen`,
  reply: "Sie können antworten, indem Sie auf diese Mail antworten.",
  why: "Sie erhalten diese Mail, weil Sie abwesend waren, als Ihnen geschrieben wurde.",
  settings: "Wählen, was Ihnen gemailt wird",
  unsubscribe: "Keine solchen Mails mehr erhalten",
  and: "und",
  digestSubject: (workspace) => `Was Sie in ${workspace} nicht gelesen haben`,
  digestOpening: "es gibt ungelesene Nachrichten für Sie:",
  digestLine: (unread, mentions) =>
    [
      plural(unread, "ungelesene Nachricht", "ungelesene Nachrichten"),
      ...(mentions > 0 ? [plural(mentions, "Erwähnung", "Erwähnungen")] : []),
    ].join(", "),
  digestWhy: "Sie erhalten diese Mail, weil Sie eine Zusammenfassung gewählt haben.",
  unsubscribeTitle: "Mails",
  unsubscribeQuestion: "Keine solchen Mails mehr erhalten?",
  unsubscribeButton: "Keine mehr erhalten",
  unsubscribed: "Sie erhalten keine solchen Mails mehr. In Ihren Benachrichtigungen können Sie sie wieder wählen.",
  linkInvalid: "Dieser Link ist nicht gültig. In Ihren Benachrichtigungen können Sie wählen, was Ihnen gemailt wird.",
};

const vocabularies: Readonly<Record<MailLanguage, MailWords>> = { en: english, de: german };

export const mailWords = (language: MailLanguage): MailWords => vocabularies[language];
