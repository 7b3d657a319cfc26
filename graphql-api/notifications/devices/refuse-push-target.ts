import { ECDH } from "node:crypto";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { PushDeviceKind, PushKeys, PushTarget } from "./push-device.ts";

type Field = "appId" | "address" | "keys" | "gatewayUrl" | "locale";

const addressMaxLength = 2_048;
const appId = /^[\w.-]{1,64}$/;
const authBytes = 16;

/** Tokens are checked no further: their services change them without notice. */
const isAddress: Readonly<Record<PushDeviceKind, (address: string) => boolean>> = {
  web: isHttpsUrl,
  fcm: (address) => /^[\w:.-]+$/.test(address),
  apns: (address) => /^([0-9a-f]{2}){8,100}$/i.test(address),
  matrix_gateway: (address) => /^[\x21-\x7e]{1,512}$/.test(address),
};

/** Why a device cannot be registered, with the field that is wrong; undefined when it can. */
export function refusePushTarget(target: PushTarget): Refusal | undefined {
  const wrong = wrongField(target);
  return wrong && refuse("PushDeviceInvalid", { field: wrong });
}

function wrongField({ kind, address, keys, gatewayUrl, locale, ...target }: PushTarget): Field | undefined {
  if (!appId.test(target.appId)) return "appId";
  if (address.length > addressMaxLength || !isAddress[kind](address)) return "address";
  if (kind === "web" ? keys === null || !areKeys(keys) : keys !== null) return "keys";
  if (kind === "matrix_gateway" ? !isGateway(gatewayUrl) : gatewayUrl !== null) return "gatewayUrl";
  return locale === null || isLocale(locale) ? undefined : "locale";
}

/** Whether the host may be reached is checked by each request, because names get other addresses. */
function isHttpsUrl(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.username === "" && url.password === "" && url.hash === "";
}

function isGateway(text: string | null): boolean {
  if (text === null || text.length > addressMaxLength || !isHttpsUrl(text)) return false;
  const { pathname, search } = new URL(text);
  return pathname === "/_matrix/push/v1/notify" && search === "";
}

function areKeys({ p256dh, auth }: PushKeys): boolean {
  if (!/^[\w-]{87}=?$/.test(p256dh) || !/^[\w-]{22}(==)?$/.test(auth)) return false;
  return Buffer.from(auth, "base64url").length === authBytes && isOnCurve(p256dh);
}

/** A point that is not on the curve makes every later encryption fail. */
function isOnCurve(key: string): boolean {
  try {
    ECDH.convertKey(Buffer.from(key, "base64url"), "prime256v1");
    return true;
  } catch {
    return false;
  }
}

function isLocale(text: string): boolean {
  if (text.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
