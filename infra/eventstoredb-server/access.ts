import { createHash, timingSafeEqual } from "node:crypto";
import type { Metadata } from "@grpc/grpc-js";
import { accessDenied, type ProtocolError, wrongCredentials } from "./protocol-errors.ts";

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Undefined when the call may go on. */
export type AccessCheck = (metadata: Metadata) => ProtocolError | undefined;

/** Without credentials everybody may do everything, as on an EventStoreDB that runs insecure. */
export function openAccessCheck(credentials: Credentials | undefined): AccessCheck {
  if (!credentials) return () => undefined;
  const expected = digestOf(`${credentials.username}:${credentials.password}`);
  return (metadata) => {
    const [header] = metadata.get("authorization");
    if (header === undefined) return accessDenied();
    const [scheme = "", encoded = ""] = String(header).split(" ");
    const given = digestOf(Buffer.from(encoded, "base64").toString("utf8"));
    const isRight = timingSafeEqual(given, expected) && scheme.toLowerCase() === "basic";
    return isRight ? undefined : wrongCredentials();
  };
}

/** Of equal length, whatever was sent, so that they can be compared in constant time. */
const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();
