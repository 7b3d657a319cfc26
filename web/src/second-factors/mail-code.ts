import { attempt } from "../api/attempt.ts";
import { MailCodeDocument, type MailCodePurpose } from "../generated/operations.ts";

/** Where a code was mailed, or why it was not. */
export type MailedCode = { readonly address: string } | { readonly problem: string };

export async function askMailCode(purpose: MailCodePurpose): Promise<MailedCode> {
  const outcome = await attempt(MailCodeDocument, { input: { purpose } });
  if (typeof outcome === "string") return { problem: outcome };
  return { address: outcome.result?.address ?? "your address" };
}
