/** What Slack's two markups (mrkdwn and rich text) have in common: a message as it means to be shown. */
export type Block =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  /** Text that is Markdown already. */
  | { readonly kind: "markdown"; readonly text: string };

export interface ListItem {
  readonly isOrdered: boolean;
  /** How deep it stands, from 0. */
  readonly indent: number;
  /** Of an ordered item the number it shows. */
  readonly number: number;
  readonly inlines: readonly Inline[];
}

export type Emphasis = "bold" | "italic" | "strike";

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "emphasis"; readonly style: Emphasis; readonly inlines: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly label: string }
  | { readonly kind: "mention"; readonly userId: string; readonly label: string }
  | { readonly kind: "channel"; readonly channelId: string; readonly label: string }
  | { readonly kind: "group"; readonly groupId: string; readonly label: string }
  /** `room` calls everybody, `here` those who are there. */
  | { readonly kind: "call"; readonly whom: "room" | "here" }
  | { readonly kind: "emoji"; readonly name: string; readonly skinTone: number };

export const textInline = (text: string): Inline => ({ kind: "text", text });

/** Finds the names behind Slack's ids. */
export interface SlackNames {
  /** The name for mentions that the person has here; undefined for who is not here. */
  userName(userId: string): string | undefined;
  /** The id that the person has here, so that a mention shows the name that they have later. */
  userId(userId: string): string | undefined;
  channelName(channelId: string): string | undefined;
  /** The id that the channel has here, so that a text shows the name that it has later. */
  roomId(channelId: string): string | undefined;
  groupName(groupId: string): string | undefined;
  /** The standard emoji that a name of the workspace stands for; any other name as it is. */
  emojiName(name: string): string;
}

/** The inlines in order, those within others after them. */
export function* everyInline(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === "paragraph") for (const line of block.lines) yield* within(line);
    else if (block.kind === "quote") yield* everyInline(block.blocks);
    else if (block.kind === "list") for (const item of block.items) yield* within(item.inlines);
  }
}

function* within(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.kind === "emphasis") yield* within(inline.inlines);
  }
}
