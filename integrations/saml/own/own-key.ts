import { createPrivateKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";
import { selfSignedCertificate } from "../../self-signed-certificate.ts";
import type { InstanceVault } from "../../sign-in.ts";

const ownKeySchema = z.object({ privateKey: z.string(), certificate: z.string() });

/** Signs what is asked of the provider, and opens what it encrypts. Both as PEM. */
export type OwnKey = z.infer<typeof ownKeySchema>;

const makeKeyPair = promisify(generateKeyPair);
const keyId = "key";
const yearMs = 365 * 24 * 3_600_000;
/** Providers take a certificate until it is replaced; some refuse one whose time is over. */
const validYears = 20;

/** The instance's key pair, made at its first use and the same in every process. */
export async function openOwnKey(vault: InstanceVault): Promise<OwnKey> {
  const known = await vault.get(keyId);
  if (known !== undefined) return ownKeySchema.parse(known);
  await vault.putIfAbsent(keyId, await makeOwnKey());
  return ownKeySchema.parse(await vault.get(keyId));
}

async function makeOwnKey(): Promise<OwnKey> {
  const { privateKey } = await makeKeyPair("rsa", {
    modulusLength: 2_048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const nowMs = Date.now();
  const certified = { name: "Logue", fromMs: nowMs - 24 * 3_600_000, untilMs: nowMs + validYears * yearMs };
  return { privateKey, certificate: selfSignedCertificate(createPrivateKey(privateKey), certified) };
}
