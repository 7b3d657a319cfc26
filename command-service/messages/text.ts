import { characterCount } from "../contract/character-count.ts";
import { isVisible } from "../contract/clean-text.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { textSizeMaxBytes, type WorkspaceSettings } from "../contract/settings.ts";

/**
 * Refuses a text without visible characters, unless it has files, and one that is too long. Without
 * settings, as for an import, only the size counts that no setting may allow.
 */
export function refuseText(text: string, hasFiles: boolean, settings: WorkspaceSettings | undefined): Refusal | undefined {
  if (!hasFiles && !isVisible(text)) return refuse("MessageEmpty");
  const messageLengthMax = settings?.messageLengthMax ?? textSizeMaxBytes;
  // A string has at least as many code units as characters, so that only long ones need counting.
  const isTooLong = text.length > messageLengthMax && characterCount(text) > messageLengthMax;
  if (isTooLong) return refuse("MessageTooLong", { lengthMax: messageLengthMax });
  const isTooLarge = text.length * 3 > textSizeMaxBytes && Buffer.byteLength(text) > textSizeMaxBytes;
  return isTooLarge ? refuse("MessageTooLong", { sizeMaxBytes: textSizeMaxBytes }) : undefined;
}
