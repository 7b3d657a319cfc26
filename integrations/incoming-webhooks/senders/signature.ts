import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Payload } from "../payload.ts";

/** What a signature is of, and when the request came. */
export interface Signed {
  readonly headers: Payload["headers"];
  readonly bytes: Buffer;
  readonly secret: string;
  readonly nowMs: number;
}

/** Why a signature does not count, for the administrator; undefined where it is right. */
export type Verify = (signed: Signed) => string | undefined;

/** A signed request may be this much older or newer than the clock here. */
const toleranceMs = 5 * 60_000;

const missing = "It has no signature, though a signing secret is set.";
const wrong = "Its signature is wrong: it was signed with another secret, or changed on the way.";

/** Compared in constant time, whatever their lengths. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digestOf(one), digestOf(other));

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** HMAC-SHA256 of the body in hexadecimal digits, in the first of these headers that is there. */
export const hexSignature =
  (...names: readonly string[]): Verify =>
  ({ headers, bytes, secret }) => {
    const given = names.map((name) => headers[name]).find((value) => value !== undefined && value !== "");
    if (given === undefined) return missing;
    const right = createHmac("sha256", secret).update(bytes).digest("hex");
    return isSame(given.replace(/^sha256=/, "").toLowerCase(), right) ? undefined : wrong;
  };

/** The secret itself in a header. */
export const sharedSecret =
  (name: string): Verify =>
  ({ headers, secret }) => {
    const given = headers[name];
    if (given === undefined || given === "") return missing;
    return isSame(given, secret) ? undefined : wrong;
  };

/** Standard Webhooks: HMAC-SHA256 over id, time and body, of which one may be by an older secret. */
export const standardSignature: Verify = ({ headers, bytes, secret, nowMs }) => {
  const [id, time, given] = [headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"]];
  if (id === undefined || time === undefined || given === undefined) return missing;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const right = createHmac("sha256", key).update(`${id}.${time}.`).update(bytes).digest("base64");
  if (!given.split(" ").some((one) => isSame(one, `v1,${right}`))) return wrong;
  return isTimely(Number(time) * 1000, nowMs);
};

/** HMAC-SHA256 of the body, or of `time:body` where the header of the time is there. */
export const timedSignature =
  (name: string, timeName: string): Verify =>
  ({ headers, bytes, secret, nowMs }) => {
    const [given, time] = [headers[name], headers[timeName]];
    if (given === undefined || given === "") return missing;
    const signed = createHmac("sha256", secret);
    if (time !== undefined) signed.update(`${time}:`);
    if (!isSame(given.toLowerCase(), signed.update(bytes).digest("hex"))) return wrong;
    return time === undefined ? undefined : isTimely(Number(time) * 1000, nowMs);
  };

/** A signed request that someone kept and sends again later is refused. */
export function isTimely(signedAtMs: number, nowMs: number): string | undefined {
  if (Math.abs(nowMs - signedAtMs) <= toleranceMs) return undefined;
  return "It was signed more than five minutes ago, or the clocks differ.";
}
