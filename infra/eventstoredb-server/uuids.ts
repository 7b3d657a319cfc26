import type { UUID } from "@eventstore/db-client/generated/shared_pb.js";
import { messages } from "@logue/infra/event-store/eventstoredb/messages.ts";

/** Clients send ids as text or as two signed 64-bit numbers. An id that is neither reads as "". */
export function textOfUuid(uuid: UUID | undefined): string {
  const structured = uuid?.getStructured();
  if (!structured) return uuid?.getString().toLowerCase() ?? "";
  const hex = hexOf(structured.getMostSignificantBits()) + hexOf(structured.getLeastSignificantBits());
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

export function uuidOf(text: string, form: "string" | "structured"): UUID {
  const uuid = new messages.UUID();
  if (form === "string") return uuid.setString(text);
  const hex = text.replaceAll("-", "");
  const structured = new messages.UUID.Structured();
  structured.setMostSignificantBits(signedOf(hex.slice(0, 16)));
  structured.setLeastSignificantBits(signedOf(hex.slice(16)));
  return uuid.setStructured(structured);
}

const hexOf = (bits: string): string => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, "0");

const signedOf = (hex: string): string => BigInt.asIntN(64, BigInt(`0x${hex}`)).toString();
