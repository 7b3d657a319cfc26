import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface Site {
  readonly origin: string;
  readonly relyingParty: string;
}

export interface AnswerOptions {
  readonly counter?: number;
  readonly isVerified?: boolean;
}

/** A passkey in software, as a device would answer for it (WebAuthn, ES256, no attestation). */
export interface SoftPasskey {
  register(challenge: string, site: Site): string;
  answer(challenge: string, site: Site, options?: AnswerOptions): string;
}

const [userPresent, userVerified, hasCredential] = [0x01, 0x04, 0x40];

const sha256 = (data: string | Buffer): Buffer => createHash("sha256").update(data).digest();

const encoded = (bytes: Buffer): string => bytes.toString("base64url");

function authenticatorData(relyingParty: string, flags: number, counter: number, more = Buffer.alloc(0)): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(relyingParty), Buffer.from([flags]), count, more]);
}

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** In CBOR: `{ fmt: "none", attStmt: {}, authData }`. */
function attestation(data: Buffer): Buffer {
  const head = Buffer.from([0xa3, ...textOf("fmt"), ...textOf("none"), ...textOf("attStmt"), 0xa0, ...textOf("authData")]);
  return Buffer.concat([head, Buffer.from([0x58, data.length]), data]);
}

const textOf = (text: string): number[] => [0x60 + text.length, ...Buffer.from(text)];

export function softPasskey(userId: string): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const coseKey = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, "base64url"),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, "base64url"),
  ]);
  const answerOf = (response: object): string =>
    JSON.stringify({ id: encoded(id), rawId: encoded(id), type: "public-key", clientExtensionResults: {}, response });
  return {
    register(challenge, { origin, relyingParty }) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const data = authenticatorData(relyingParty, userPresent | userVerified | hasCredential, 1, credential);
      const clientDataJSON = encoded(clientData("webauthn.create", challenge, origin));
      return answerOf({ clientDataJSON, attestationObject: encoded(attestation(data)), transports: ["internal"] });
    },
    answer(challenge, { origin, relyingParty }, { counter = 2, isVerified = true } = {}) {
      const data = authenticatorData(relyingParty, userPresent | (isVerified ? userVerified : 0), counter);
      const client = clientData("webauthn.get", challenge, origin);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      const userHandle = encoded(Buffer.from(userId));
      const parts = { authenticatorData: encoded(data), clientDataJSON: encoded(client), signature: encoded(signature) };
      return answerOf({ ...parts, userHandle });
    },
  };
}
