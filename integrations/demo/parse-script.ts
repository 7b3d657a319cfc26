export interface ScriptedMessage {
  readonly sender: string;
  readonly text: string;
  readonly replies: readonly { readonly sender: string; readonly text: string }[];
  readonly reactions: readonly { readonly emoji: string; readonly names: readonly string[] }[];
  readonly editedText: string | null;
  readonly pinnedBy: string | null;
}

export interface ScriptedConversation {
  /** A channel's name, or the names of a direct conversation's members. */
  readonly room: string | readonly string[];
  readonly daysAgo: number;
  /** Minutes after midnight, UTC. */
  readonly startMinutes: number;
  readonly messages: readonly ScriptedMessage[];
}

/** Reads the little language of `history.ts`. Throws at a line that it does not know. */
export function parseScript(script: string): ScriptedConversation[] {
  return script
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [heading = "", ...lines] = block.trimEnd().split("\n");
      return { ...headingOf(heading), messages: messagesOf(lines.filter((line) => line !== "")) };
    });
}

function headingOf(heading: string): Omit<ScriptedConversation, "messages"> {
  const [room = "", days = "", time = ""] = heading.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return {
    room: room.startsWith("@") ? room.slice(1).split(",") : room,
    daysAgo: Number(days),
    startMinutes: hours * 60 + minutes,
  };
}

function messagesOf(lines: readonly string[]): ScriptedMessage[] {
  const messages: ScriptedMessage[] = [];
  for (const line of lines) {
    const latest = messages.at(-1);
    if (!line.startsWith("  "))
      messages.push({ ...spokenIn(line), replies: [], reactions: [], editedText: null, pinnedBy: null });
    else if (latest !== undefined) messages[messages.length - 1] = withDetail(latest, line.slice(2, 3), line.slice(4));
  }
  return messages;
}

function withDetail(message: ScriptedMessage, sign: string, rest: string): ScriptedMessage {
  switch (sign) {
    case ">":
      return { ...message, replies: [...message.replies, spokenIn(rest)] };
    case "+": {
      const [emoji = "", names = ""] = rest.split(": ");
      return { ...message, reactions: [...message.reactions, { emoji, names: names.split(" ") }] };
    }
    case "~":
      return { ...message, editedText: rest };
    case "!":
      return { ...message, pinnedBy: rest };
    default:
      throw new Error(`The script has a line that begins with "${sign}".`);
  }
}

function spokenIn(line: string): { sender: string; text: string } {
  const colon = line.indexOf(": ");
  if (!/^[a-z]+$/.test(line.slice(0, colon))) throw new Error(`The script has a line with no speaker: "${line}".`);
  return { sender: line.slice(0, colon), text: line.slice(colon + 2).replaceAll("\\n", "\n") };
}
