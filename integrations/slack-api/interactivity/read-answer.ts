import type { InteractiveAnswer } from "../../interactive.ts";
import { attachmentBlocks } from "../../markup/messages/attachments.ts";
import { showBlocks } from "../../markup/messages/shown-blocks.ts";
import { type Fields, isFields, isYes, itemsOf, textOf } from "../../markup/values.ts";
import { readMrkdwn } from "../text/read-mrkdwn.ts";
import { interactiveLayout } from "./read-layout.ts";

const attachmentsMax = 20;
/** As at Slack. */
const textLengthMax = 40_000;

/** What a program answers to a press or a command, in Slack's form. Undefined where it says nothing. */
export async function readSlackAnswer(body: string): Promise<InteractiveAnswer | undefined> {
  const given = fieldsIn(body);
  if (isYes(given.delete_original)) return { shownIn: "deletion", text: "" };
  const laidOut = interactiveLayout(itemsOf(given.blocks));
  const attached = attachmentBlocks(itemsOf(given.attachments).slice(0, attachmentsMax), readMrkdwn);
  const { blocks } = await showBlocks([...laidOut, ...attached], async () => undefined);
  // With blocks Slack's text is only for notifications: it repeats them.
  const text = laidOut.length > 0 && blocks.length > 0 ? "" : readMrkdwn(textOf(given.text).slice(0, textLengthMax));
  if (text === "" && blocks.length === 0) return undefined;
  const shownIn = isYes(given.replace_original) ? "message" : given.response_type === "in_channel" ? "room" : "person";
  return { shownIn, text, blocks };
}

/** Text that is no JSON is what is said. */
function fieldsIn(body: string): Fields {
  if (!body.trim().startsWith("{")) return { text: body };
  try {
    const parsed: unknown = JSON.parse(body);
    return isFields(parsed) ? parsed : {};
  } catch {
    return { text: body };
  }
}
