import { createHash } from "node:crypto";
import { SignInFailure, type SignInHost } from "../../sign-in.ts";
import type { SamlSettings } from "../settings.ts";

/**
 * The first provider whose answer is taken is noted for the address of its metadata. Where the
 * metadata names another one later, its ids are of other people: an administrator has to name it in
 * the setting entityId.
 */
export async function refuseOtherEntity(
  { vault, settings }: Pick<SignInHost, "vault" | "settings">,
  entityId: string,
): Promise<void> {
  const { metadata, metadataAddress, entityId: named } = settings as SamlSettings;
  if (named !== null || metadata !== null || metadataAddress === null) return;
  const place = `entity/${createHash("sha256").update(metadataAddress).digest("base64url")}`;
  if (await vault.putIfAbsent(place, entityId)) return;
  const known = await vault.get(place);
  if (known === entityId) return;
  const change = `The metadata names the provider ${entityId}, and before that it named ${String(known)}.`;
  throw new SignInFailure("NotSetUp", `${change} If that is right, put the new name into the setting entityId.`);
}
