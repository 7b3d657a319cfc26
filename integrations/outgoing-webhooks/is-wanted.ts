import type { PublicEvent } from "@logue/command-service/contract/public-events/public-events.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";

/** Whether the settings ask for the event, and the webhook's own account did not cause it. */
export const isSent = (event: PublicEvent, settings: Readonly<Record<string, SettingValue>>, actorId: string): boolean =>
  event.actorId !== actorId && isWanted(event, settings);

/** Whether the settings of a webhook ask for the event. */
export function isWanted(
  { type, actorId, data }: PublicEvent,
  { events, roomIds, userIds, words }: Readonly<Record<string, SettingValue>>,
): boolean {
  const { roomId, text } = data as { readonly roomId?: string; readonly text?: string };
  if (!listOf(events).includes(type)) return false;
  if (!isEmptyOrHas(roomIds, roomId) || !isEmptyOrHas(userIds, actorId)) return false;
  return listOf(words).length === 0 || hasOneOf(listOf(words), text ?? "");
}

const listOf = (value: SettingValue | undefined): readonly string[] => (Array.isArray(value) ? value : []);

const isEmptyOrHas = (value: SettingValue | undefined, wanted: string | undefined): boolean =>
  listOf(value).length === 0 || (wanted !== undefined && listOf(value).includes(wanted));

/** A word counts where no letter or digit stands before or behind it. */
function hasOneOf(words: readonly string[], text: string): boolean {
  const found = words
    .map((word) =>
      word
        .trim()
        .normalize()
        .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"),
    )
    .filter(Boolean);
  if (found.length === 0) return true;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.join("|")})(?![\\p{L}\\p{N}])`, "iv").test(text.normalize());
}
