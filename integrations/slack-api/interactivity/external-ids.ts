import { createHash } from "node:crypto";
import { type Fields, textOf } from "../../markup/values.ts";
import type { SlackCall } from "../method.ts";

type Vault = SlackCall["host"]["vault"];

/** As long as a dialog can be filled in. */
const keptMs = 60 * 60_000;

const placeOf = (externalId: string): string => `view/${createHash("sha256").update(externalId).digest("hex")}`;

/** Keeps what the program calls its view. Of two views with the same name the newer one has it. */
export async function keepExternalId(vault: Vault, view: Fields, viewId: string): Promise<void> {
  const externalId = textOf(view.external_id);
  if (externalId === "") return;
  await vault.take(placeOf(externalId));
  await vault.putIfAbsent(placeOf(externalId), viewId, keptMs);
}

/** The id of the view that the program calls so. */
export async function viewIdOf(vault: Vault, externalId: string): Promise<string | undefined> {
  const viewId = await vault.get(placeOf(externalId));
  return typeof viewId === "string" ? viewId : undefined;
}
