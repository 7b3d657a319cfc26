const isApple = (platform: string): boolean => /^(?:Mac|iP)/.test(platform);

const here = (): string => (typeof navigator === "undefined" ? "" : navigator.platform);

/** How a shortcut is written where the user is: "Ctrl+Shift+X", and "⇧⌘X" on a Mac. */
export function shortcut(key: string, { shift = false } = {}, platform: string = here()): string {
  return isApple(platform) ? `${shift ? "⇧" : ""}⌘${key}` : `Ctrl+${shift ? "Shift+" : ""}${key}`;
}

/**
 * Whether the key that begins shortcuts is held. On a Mac it is Command alone: with Control, its text
 * fields move the caret.
 */
export const isShortcut = (
  { ctrlKey, metaKey }: Pick<KeyboardEvent, "ctrlKey" | "metaKey">,
  platform: string = here(),
): boolean => (isApple(platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey);
