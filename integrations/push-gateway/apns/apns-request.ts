import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http2";
import type { Push } from "../push.ts";

/** How an app of Apple's is addressed. */
export interface ApnsApp {
  /** The bundle id. */
  readonly topic: string;
  /** The key of the app's own words for a push without text, in its Localizable.strings. */
  readonly alertKey: string;
}

/** A push that the app alone sees: nothing is shown, no number changes. */
const isSilent = ({ kind, badge }: Push): boolean => kind === "clear" && badge === null;

export function apnsPayload(push: Push, { alertKey }: Pick<ApnsApp, "alertKey">): object {
  const { aps: registered, ...besides } = push.applePayload ?? {};
  const given = typeof registered === "object" && registered !== null ? registered : {};
  return { ...besides, ...push.fields, aps: { ...shown(push, alertKey), ...given, ...numbered(push) } };
}

const numbered = ({ badge }: Push) => (badge === null ? {} : { badge });

function shown({ kind, text, fields }: Push, alertKey: string): object {
  if (kind === "clear") return { "content-available": 1 };
  const thread = fields.threadRootId ?? fields.roomId;
  return {
    alert: text ?? { "loc-key": alertKey },
    sound: "default",
    // The app's extension fetches the words and shows them instead of the key.
    "mutable-content": 1,
    ...(thread !== undefined && { "thread-id": thread }),
  };
}

export function apnsHeaders(
  push: Push,
  token: string,
  { topic, authorization, nowMs }: Pick<ApnsApp, "topic"> & { readonly authorization: string | null; readonly nowMs: number },
): OutgoingHttpHeaders {
  const { timeToLiveSeconds, collapseId, kind, priority } = push;
  return {
    ":method": "POST",
    ":path": `/3/device/${token}`,
    ...(authorization !== null && { authorization: `bearer ${authorization}` }),
    "content-type": "application/json",
    "apns-id": repeatableId(push.id, token),
    "apns-topic": topic,
    "apns-push-type": isSilent(push) ? "background" : "alert",
    // Apple refuses 10 for what shows nothing.
    "apns-priority": kind === "message" && priority === "high" ? "10" : "5",
    "apns-expiration": String(timeToLiveSeconds === 0 ? 0 : Math.floor(nowMs / 1_000) + timeToLiveSeconds),
    // With an id of its own, a repeated push replaces the first one on the device.
    "apns-collapse-id": collapseId ?? digest(push.id).toString("base64url"),
  };
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The same UUID for the same push to the same device, from any gateway. */
function repeatableId(id: string, token: string): string {
  const bytes = digest(`${id}\n${token}`).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
