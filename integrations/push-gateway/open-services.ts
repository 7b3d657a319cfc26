import type { Outgoing } from "@logue/infra/outgoing/outgoing.ts";
import { openApns } from "./apns/apns.ts";
import { openFcm } from "./fcm/fcm.ts";
import type { PushService } from "./push.ts";
import type { ApnsSettings, GatewaySettings } from "./settings.ts";

const appleEndpoints = { production: "https://api.push.apple.com", sandbox: "https://api.sandbox.push.apple.com" } as const;

/** The service of each app in the settings. */
export function openServices(
  apps: GatewaySettings["apps"],
  { outgoing, clock }: { readonly outgoing: Outgoing; readonly clock: () => number },
): ReadonlyMap<string, PushService> {
  return new Map(
    apps.map((app) => {
      if (app.platform === "apns") return [app.appId, openApnsApp(app, clock)];
      const { serviceAccount: account, endpoint } = app;
      if (account === undefined) throw new Error("The settings were not checked.");
      return [app.appId, openFcm({ account, endpoint, outgoing, clock })];
    }),
  );
}

function openApnsApp(app: ApnsSettings, clock: () => number): PushService {
  const { topic, alertKey, key, keyId, teamId, certificate, certificateKey, authority } = app;
  const isByKey = key !== undefined && keyId !== undefined && teamId !== undefined;
  return openApns({
    ...{ topic, alertKey, clock, endpoint: app.endpoint ?? appleEndpoints[app.environment] },
    signingKey: isByKey ? { keyId, teamId, privateKey: key } : null,
    tls: {
      ...(certificate !== undefined && { cert: certificate, key: certificateKey }),
      ...(authority !== undefined && { ca: authority }),
    },
  });
}
