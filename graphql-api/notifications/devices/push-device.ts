import { createHash } from "node:crypto";
import type { StoredWork, WorkKey } from "@logue/infra/work-store/work-store.ts";

/** By what a device is reached. */
export type PushDeviceKind = "web" | "fcm" | "apns" | "matrix_gateway";

/** The keys of a browser's subscription, base64url. */
export interface PushKeys {
  readonly p256dh: string;
  readonly auth: string;
}

/** Where notifications of a device are sent. */
export interface PushTarget {
  readonly kind: PushDeviceKind;
  readonly appId: string;
  /** The endpoint of a browser, the token of an app, or the pushkey at a gateway. */
  readonly address: string;
  /** Of browsers only. */
  readonly keys: PushKeys | null;
  /** Of gateways only. */
  readonly gatewayUrl: string | null;
  readonly locale: string | null;
}

export interface PushDevice extends PushTarget {
  readonly id: string;
  /** The session, token or grant that registered it. */
  readonly signInId: string;
  /** ISO 8601. */
  readonly registeredAt: string;
}

/** Reveals nothing of the address, which is a secret. */
export const pushDeviceId = ({ kind, appId, address, gatewayUrl }: PushTarget): string =>
  createHash("sha256")
    .update(JSON.stringify([kind, appId, address, gatewayUrl]))
    .digest("hex");

export const pushDeviceKey = (ownerId: string, id: string): WorkKey => ({ kind: "push-device", ownerId, id });

export const pushDeviceIn = ({ id, value, updatedAt }: StoredWork): PushDevice => ({
  ...(value as Omit<PushDevice, "id" | "registeredAt">),
  id,
  registeredAt: updatedAt,
});
