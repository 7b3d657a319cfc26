/**
 * The second wall behind the Markdown renderer. Says whether HTML has only the elements and
 * attributes that the renderer writes, each in the one form in which it writes them. Text without
 * a `<` is harmless wherever it stands, so nothing else has to be understood.
 */
export function isKnownHtml(html: string): boolean {
  return !html.replace(knownTag, "").includes("<");
}

/** The addresses that a link may have: pages, mail, calls, and places of this client. */
export const linkAddress = /^(?:(?:https?|ftps?|mailto|tel|sms|xmpp|matrix):|[/#])/i;

const elements = "a|bdi|blockquote|br|code|del|div|em|h[1-6]|hr|li|ol|p|pre|s|span|strong|table|tbody|td|th|thead|tr|ul";

/** Values are quoted and have no `<`, `>` or quotation mark: the renderer escapes these. */
const attributes = [
  `href="(?="|${linkAddress.source.slice(1)})[^"<>]*"`,
  '(?:aria-label|class|data-channel|data-team|data-user|rel|role|start|tabindex|target|title)="[^"<>]*"',
  'style="text-align:(?:left|right|center)"',
].join("|");

/** A picture of an emoji: only ours, and from Logue itself. */
const emojiPicture = '<img class="emoji" src="/files/[0-9a-f-]{36}/thumbnail" alt=":[^"<>:]+:" title=":[^"<>:]+:">';

const knownTag = new RegExp(`${emojiPicture}|</(?:${elements})>|<(?:${elements})(?: (?:${attributes}))*>`, "gi");
