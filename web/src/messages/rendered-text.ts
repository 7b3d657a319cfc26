import { htmlOf, type MentionedName } from "./markdown.ts";

export interface RenderableMessage {
  readonly id?: string;
  readonly text: string;
  readonly mentionedUsers: readonly MentionedName[];
  /** Missing while the server has not said so. */
  readonly mentionsRoom?: boolean;
}

const keptMax = 1_000;
const rendered = new Map<string, { readonly revision: string; readonly html: string }>();

/**
 * The HTML of a message, made once for each revision of its text and of what it names. `variant`
 * names what else the HTML depends on.
 */
export function renderedText(message: RenderableMessage, viewerName: string, variant: string): string {
  const callsRoom = message.mentionsRoom ?? true;
  if (message.id === undefined) return htmlOf(message.text, message.mentionedUsers, viewerName, callsRoom);
  const names = message.mentionedUsers.map(({ name, displayName }) => `${name}=${displayName}`).join();
  const revision = `${viewerName}\n${variant}\n${names}\n${callsRoom}\n${message.text}`;
  const known = rendered.get(message.id);
  if (known?.revision === revision) return known.html;
  const html = htmlOf(message.text, message.mentionedUsers, viewerName, callsRoom);
  rendered.delete(message.id);
  rendered.set(message.id, { revision, html });
  for (const oldest of rendered.keys()) {
    if (rendered.size <= keptMax) break;
    rendered.delete(oldest);
  }
  return html;
}
