/** What the screen says of an integration, and what it asks for when an instance is made. */
export interface InstanceWords {
  readonly title: string;
  readonly about: string;
  readonly add: string;
  /** A name that stands in the empty field. */
  readonly example: string;
  readonly asks: readonly AskedSetting[];
  /** Settings that are turned on at the end. */
  readonly turnsOn: readonly string[];
  /** Whether the other program is given the address of the instance. */
  readonly isCalled?: boolean;
}

export interface AskedSetting {
  /** The key of the setting. */
  readonly key: string;
  readonly label: string;
  /** What is behind `password` is secret. */
  readonly type?: "url" | "password";
  readonly pattern?: string;
  readonly placeholder?: string;
}

const address = (placeholder: string): AskedSetting => ({ key: "address", label: "Address", type: "url", placeholder });

export const outgoingWebhookWords: InstanceWords = {
  title: "Outgoing webhooks",
  about:
    "What happens in Logue is posted to an address, signed. A new one sends messages of public channels; add its account to private ones.",
  add: "Add an outgoing webhook",
  example: "Tide board",
  asks: [address("https://tides.example.org/events")],
  turnsOn: ["isOn"],
};

export const slashCommandWords: InstanceWords = {
  title: "Slash commands",
  about:
    "Commands that are typed behind a slash and answered by a program at an address. Its account posts the answers that everybody sees.",
  add: "Add a slash command",
  example: "Deployments",
  asks: [
    { key: "word", label: "Word behind the slash", pattern: "[a-z][a-z0-9\\-]{0,31}", placeholder: "deploy" },
    address("https://deploy.example.org/command"),
  ],
  turnsOn: [],
};

export const slackProgramWords: InstanceWords = {
  title: "Programs written for Slack",
  about: "They call Logue as they call Slack, by access tokens of an account, and are told what happens at an address.",
  add: "Add a program written for Slack",
  example: "Stand-up bot",
  asks: [],
  turnsOn: [],
  isCalled: true,
};

export const publicTopicWords: InstanceWords = {
  title: "Events on Kafka",
  about:
    "What happens in public channels, and what changes about people, is published on topics of the Kafka that this Logue uses. Without Kafka nothing is published.",
  add: "Publish events on Kafka",
  example: "Data platform",
  asks: [],
  turnsOn: ["isOn"],
};

export const mailInWords: InstanceWords = {
  title: "Mails that become messages",
  about:
    "People answer Logue's mails by mail. Set a mailbox from which answers are fetched, and in Settings the address at which people answer.",
  add: "Add a mailbox",
  example: "Postbox",
  asks: [
    {
      key: "mailbox",
      label: "Mail server",
      pattern: "imaps?://[\\w.\\-]+(:\\d{1,5})?/?",
      placeholder: "imaps://mail.example.org",
    },
    { key: "mailboxUser", label: "User", placeholder: "reply@chat.example.org" },
    { key: "mailboxPassword", label: "Password", type: "password" },
  ],
  turnsOn: [],
};
