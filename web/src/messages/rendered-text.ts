import { htmlOf, type MentionedName, type MentionViewer } from "./markdown.ts";
import { type NewestNames, namesNow, type Worded } from "./words-now.ts";

export interface RenderableMessage extends Worded {
  readonly id?: string;
  readonly mentionedUsers: readonly MentionedName[];
  /** Missing while the server has not said so. */
  readonly mentionsRoom?: boolean;
}

const keptMax = 1_000;
const rendered = new Map<string, { readonly revision: string; readonly html: string }>();

/**
 * The HTML of a message, made once for each revision of its text and of the names in it. `variant`
 * names what else the HTML depends on.
 */
export function renderedText(message: RenderableMessage, viewer: MentionViewer, newest: NewestNames, variant: string): string {
  const text = message.markup ?? message.text;
  const names = namesNow(message, newest);
  const people = message.mentionedUsers;
  const callsRoom = message.mentionsRoom ?? true;
  const make = () => htmlOf({ text, people, names, viewer, callsRoom });
  if (message.id === undefined) return make();
  const written = [...people, ...names].map((named) => Object.values(named).join("=")).join();
  const revision = `${viewer.id}\n${variant}\n${written}\n${callsRoom}\n${text}`;
  const known = rendered.get(message.id);
  if (known?.revision === revision) return known.html;
  const html = make();
  rendered.delete(message.id);
  rendered.set(message.id, { revision, html });
  for (const oldest of rendered.keys()) {
    if (rendered.size <= keptMax) break;
    rendered.delete(oldest);
  }
  return html;
}
