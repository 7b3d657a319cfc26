import { createPublicKey, type KeyObject, randomBytes, sign } from "node:crypto";

const tags = { integer: 0x02, bits: 0x03, none: 0x05, oid: 0x06, text: 0x0c, sequence: 0x30, set: 0x31, time: 0x18 } as const;

/** A value in DER: its tag, its length and its bytes. */
function der(tag: keyof typeof tags, ...parts: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tags[tag]), lengthOf(bytes.length), bytes]);
}

/** From 128 on the length's bytes follow their number. */
function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, "0"), "hex");
  return Buffer.concat([Uint8Array.of(0x80 + bytes.length), bytes]);
}

const commonName = der("oid", Buffer.from("550403", "hex"));
const sha256WithRsa = der("sequence", der("oid", Buffer.from("2a864886f70d01010b", "hex")), der("none"));

const nameOf = (text: string): Buffer => der("sequence", der("set", der("sequence", commonName, der("text", Buffer.from(text)))));

const timeOf = (timeMs: number): Buffer =>
  der("time", Buffer.from(`${new Date(timeMs).toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}Z`));

/** A positive number of 16 bytes. */
const serialNumber = (): Buffer => Buffer.concat([Uint8Array.of(0x40), randomBytes(15)]);

export interface Certified {
  readonly name: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/**
 * A certificate that an RSA key makes for itself (X.509, version 1), as PEM. SAML carries keys in
 * certificates; nothing else of them is looked at.
 */
export function selfSignedCertificate(privateKey: KeyObject, { name, fromMs, untilMs }: Certified): string {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const certified = der(
    "sequence",
    der("integer", serialNumber()),
    sha256WithRsa,
    nameOf(name),
    der("sequence", timeOf(fromMs), timeOf(untilMs)),
    nameOf(name),
    publicKey,
  );
  const signature = der("bits", Uint8Array.of(0), sign("sha256", certified, privateKey));
  const whole = der("sequence", certified, sha256WithRsa, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${whole.replaceAll(/(.{64})(?!$)/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}
