import type { Recorded } from "./event.ts";

/**
 * Where a person's picture, or its absence, comes from: from a person here, or from another system
 * by an integration.
 */
export type AvatarSource = { readonly kind: "person" } | { readonly kind: "instance"; readonly instanceId: string };

type AvatarEvent = Pick<Extract<Recorded, { type: "AvatarChosen" | "AvatarRemoved" }>, "data" | "metadata">;

/** Null where it came with an import. */
export function avatarSourceOf({ data, metadata }: AvatarEvent): AvatarSource | null {
  if ("instanceId" in data && data.instanceId !== undefined) return { kind: "instance", instanceId: data.instanceId };
  return metadata.actorKind === "app" || metadata.actorKind === "system" ? null : { kind: "person" };
}

/** Whether the picture of this instance may take the place of the present one. */
export const mayFollow = (source: AvatarSource | null | undefined, instanceId: string): boolean =>
  source == null || (source.kind === "instance" && source.instanceId === instanceId);

/** The source after the instance's account no longer opens this one: then others may follow. */
export const sourceWithout = (source: AvatarSource | null, instanceId: string): AvatarSource | null =>
  source?.kind === "instance" && source.instanceId === instanceId ? null : source;
