const uuidV7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7([0-9a-f]{3})-([89ab][0-9a-f]{3})-([0-9a-f]{12})$/;
const written = /^(\d{10})\.(\d{3})(\d{23})$/;
const restBits = 62n;
const variant = 0b10n << restBits;

/**
 * The `ts` of a message. Its id is a UUID of version 7: 48 bits of time and 74 others. The seconds
 * stand before the point; behind it are three digits of milliseconds and 23 digits of the other bits.
 * So a `ts` is unique, sorts by time as text and as a number, and names its message without a look-up.
 */
export function tsOf(messageId: string): string {
  const [, high = "", low = "", first = "", second = "", third = ""] = uuidV7.exec(messageId) ?? [];
  if (high === "") throw new Error("A message's id is a UUID of version 7.");
  const ms = Number.parseInt(high + low, 16);
  const rest = (BigInt(`0x${first}`) << restBits) | (BigInt(`0x${second}${third}`) & ((1n << restBits) - 1n));
  return `${secondsText(ms)}${String(rest).padStart(23, "0")}`;
}

/** The id of the message that a `ts` names; undefined for a time that is no message's. */
export function messageIdOf(ts: string): string | undefined {
  const [, seconds = "", millis = "", digits = ""] = written.exec(ts) ?? [];
  if (seconds === "") return undefined;
  const rest = BigInt(digits);
  if (rest >> 74n !== 0n) return undefined;
  const time = (Number(seconds) * 1000 + Number(millis)).toString(16).padStart(12, "0");
  const first = (rest >> restBits).toString(16).padStart(3, "0");
  const second = (variant | (rest & ((1n << restBits) - 1n))).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${first}-${second.slice(0, 4)}-${second.slice(4)}`;
}

/** The time in a `ts` or in any number of seconds, epoch milliseconds; undefined for anything else. */
export function timeOfTs(ts: string): number | undefined {
  const seconds = /^\d{1,11}(?:\.\d{1,40})?$/.test(ts) ? Number(ts) : Number.NaN;
  return Number.isNaN(seconds) ? undefined : Math.floor(seconds * 1000 + 0.0005);
}

/** A time as Slack writes one that is no message's: seconds and six digits. */
export const timeTs = (ms: number): string => `${secondsText(ms)}000`;

const secondsText = (ms: number): string =>
  `${String(Math.floor(ms / 1000)).padStart(10, "0")}.${String(ms % 1000).padStart(3, "0")}`;
