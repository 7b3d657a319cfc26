/** Why methods that many programs call are answered with `unknown_method`, and what they do instead. */
export const notAnswered: Readonly<Record<string, string>> = {
  "chat.unfurl": "previews of links are made by Logue, and no event tells of links",
  "dialog.open": "programs open dialogs with `views.open`",
  "files.list": "files are found by the messages of `conversations.history`",
  "files.uploadV2": "the client itself carries it out, by the methods above",
  "reminders.add": "people remind themselves with `/remind`; programs send later with `chat.scheduleMessage`",
  "rtm.connect": "programs hear of events by the Events API or Socket Mode",
  "views.publish":
    "Logue has no page of a program's own: what a program tells one person it writes in their direct conversation, where it can pin and update it",
};
