import type { RegisterPushDeviceMutationVariables } from "../generated/operations.ts";

/** A subscription as Logue registers it. */
export function deviceOf(subscription: PushSubscription, locale: string): RegisterPushDeviceMutationVariables {
  const { endpoint, keys = {} } = subscription.toJSON();
  const { p256dh = "", auth = "" } = keys;
  return { input: { kind: "WEB", appId: "logue.web", address: endpoint ?? "", keys: { p256dh, auth }, locale } };
}

/** What a browser needs in order to subscribe: every push shows something. */
export const subscribeWith = (key: string) => ({ userVisibleOnly: true, applicationServerKey: key });

/** Whether a subscription was made with another key: then nothing arrives. */
export function isForOtherKey({ options }: Pick<PushSubscription, "options">, key: string): boolean {
  const known = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  const text = btoa(String.fromCharCode(...known));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") !== key;
}
