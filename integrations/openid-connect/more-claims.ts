import * as client from "openid-client";
import type { Claims } from "./person.ts";

/** What the ID token leaves out, of the same subject. */
export const moreClaims = async (provider: client.Configuration, accessToken: string, subject: string): Promise<Claims> =>
  provider.serverMetadata().userinfo_endpoint === undefined ? {} : client.fetchUserInfo(provider, accessToken, subject);
