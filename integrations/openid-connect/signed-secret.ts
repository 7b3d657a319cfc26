import { type CryptoKey, importPKCS8, SignJWT } from "jose";
import * as client from "openid-client";
import { SignInFailure } from "../sign-in.ts";

interface SigningKey {
  /** The private key, as its file holds it. Line breaks may have been lost on the way. */
  readonly secret: string;
  readonly teamId: string;
  readonly keyId: string;
}

const lifeSeconds = 300;
const algorithm = "ES256";

/** A client secret that is signed for each request, as Apple wants it. */
export const bySignedSecret =
  ({ secret, teamId, keyId }: SigningKey): client.ClientAuth =>
  async (server, application, ...others) => {
    const now = Math.floor(Date.now() / 1000);
    const signed = await new SignJWT()
      .setProtectedHeader({ alg: algorithm, kid: keyId })
      .setIssuer(teamId)
      .setSubject(application.client_id)
      .setAudience(server.issuer)
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .sign(await privateKeyOf(secret));
    return client.ClientSecretPost(signed)(server, application, ...others);
  };

async function privateKeyOf(secret: string): Promise<CryptoKey> {
  const body = secret.replace(/-----[A-Z ]+-----/g, "").replace(/\s+/g, "");
  const lines = body.match(/.{1,64}/g) ?? [];
  try {
    return await importPKCS8(["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"].join("\n"), algorithm);
  } catch (error) {
    throw new SignInFailure("NotSetUp", "The client secret is no private key of the form PKCS #8.", { cause: error });
  }
}
