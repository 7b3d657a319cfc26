import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";

interface Handling {
  readonly key: string;
  readonly atMs: number;
  count: number;
}

const handlings = new AsyncLocalStorage<Handling>();

/** Runs a listener. Its posts get ids of the event, so that a repetition posts nothing twice. */
export const handlingOnce = <Result>(key: string, atMs: number, run: () => Result): Result =>
  handlings.run({ key, atMs, count: 0 }, run);

/** The id of the next post: of the event and of the place there; a new one outside of a listener. */
export function nextCommandId(): string {
  const handling = handlings.getStore();
  if (handling === undefined) return uuidOf(Date.now(), randomBytes(16).toString("hex"));
  handling.count += 1;
  return uuidOf(handling.atMs, createHash("sha256").update(`${handling.key}/${handling.count}`).digest("hex"));
}

/** A UUID of version 7 with this time and these hexadecimal digits. */
function uuidOf(atMs: number, digits: string): string {
  const time = Math.max(0, atMs).toString(16).padStart(12, "0");
  const variant = ((Number.parseInt(digits.charAt(15), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-${variant}${digits.slice(3, 6)}-${digits.slice(16, 28)}`;
}
