import { createPublicKey, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isIP, isIPv4 } from "node:net";
import { join } from "node:path";

export interface TlsFiles {
  /** PEM; what clients trust. */
  readonly certificate: string;
  /** PEM. */
  readonly privateKey: string;
}

const validYears = 10;

/**
 * A certificate for one address that signs itself, kept in the folder; the key is readable by its
 * owner alone.
 */
export function makeSelfSignedTls(folder: string, host: string): TlsFiles {
  const files = { certificate: join(folder, "certificate.pem"), privateKey: join(folder, "private-key.pem") };
  if (!existsSync(files.certificate) || !existsSync(files.privateKey)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = selfSigned(host, new Date());
    writeFileSync(files.privateKey, made.privateKey, { mode: 0o600 });
    writeFileSync(files.certificate, made.certificate);
  }
  return { certificate: readFileSync(files.certificate, "utf8"), privateKey: readFileSync(files.privateKey, "utf8") };
}

/**
 * Node signs and makes keys, but it makes no certificates: these are the few fields of X.509 that
 * one needs, in DER.
 */
function selfSigned(host: string, now: Date): TlsFiles {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + validYears);
  const algorithm = sequence(objectId("2a8648ce3d040302"));
  const name = sequence(der(0x31, sequence(objectId("550403"), der(0x0c, Buffer.from("Logue event store")))));
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, serial),
    algorithm,
    name,
    sequence(time(now), time(end)),
    name,
    publicKey,
    der(0xa3, sequence(isAuthority(), alternativeNames(host))),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, algorithm, der(0x03, Buffer.of(0), signature));
  const base64 = certificate.toString("base64").replaceAll(/.{64}/g, "$&\n").trimEnd();
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A value of ASN.1: its tag, its length, its content. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  if (length < 0x100) return Buffer.concat([Buffer.of(tag, 0x81, length), content]);
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => der(0x30, ...contents);

const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));

/** UTCTime, to the second; it reaches until 2049. */
const time = (at: Date): Buffer =>
  der(
    0x17,
    Buffer.from(
      at
        .toISOString()
        .slice(2)
        .replaceAll(/[-:T]|\.\d+/g, ""),
    ),
  );

const isAuthority = (): Buffer =>
  sequence(objectId("551d13"), der(0x01, Buffer.of(0xff)), der(0x04, sequence(der(0x01, Buffer.of(0xff)))));

/**
 * The names under which clients may come: the address listened on and, as most try things on one
 * machine, this machine.
 */
function alternativeNames(host: string): Buffer {
  const hosts = new Set([host, "localhost", "127.0.0.1"]);
  const names = [...hosts]
    .filter((name) => isIP(name) === 0 || isIPv4(name))
    .map((name) => (isIPv4(name) ? der(0x87, Buffer.from(name.split(".").map(Number))) : der(0x82, Buffer.from(name))));
  return sequence(objectId("551d11"), der(0x04, sequence(...names)));
}
