import type { Recorded } from "./event.ts";

/**
 * Where a person's picture, or its absence, comes from: from a person here, or from another system
 * by an integration.
 */
export type AvatarSource = { readonly kind: "person" } | { readonly kind: "instance"; readonly instanceId: string };

type AvatarEvent = Pick<Extract<Recorded, { type: "AvatarChosen" | "AvatarRemoved" }>, "data" | "metadata">;

/** Null where it came with an import. */
function avatarSourceOf({ data, metadata }: AvatarEvent): AvatarSource | null {
  if (data.instanceId !== undefined) return { kind: "instance", instanceId: data.instanceId };
  return metadata.actorKind === "app" || metadata.actorKind === "system" ? null : { kind: "person" };
}

/** Whether the picture of this instance may take the place of the present one. */
export const mayFollow = (source: AvatarSource | null | undefined, instanceId: string): boolean =>
  source == null || (source.kind === "instance" && source.instanceId === instanceId);

/** The pictures by which other systems have shown a person last: the files, by the integration. */
export type ExternalPictures = Readonly<Record<string, string>>;

/** Whether the person is shown by the picture of this integration. */
export const showsPictureOf = (
  instanceId: string,
  { avatarFileId, avatarSource }: { readonly avatarFileId: string | null; readonly avatarSource?: AvatarSource | null },
): boolean => avatarFileId !== null && avatarSource?.kind === "instance" && avatarSource.instanceId === instanceId;

export interface ShownPicture {
  readonly avatarFileId: string | null;
  readonly avatarSource: AvatarSource | null;
  readonly externalPictures: ExternalPictures;
}

/** A picture of another system stays known when another one is shown; not once it is gone there. */
export function pictureAfter(before: Partial<Pick<ShownPicture, "externalPictures">>, event: AvatarEvent): ShownPicture {
  const { externalPictures = {} } = before;
  const { data } = event;
  const fileId = "fileId" in data ? data.fileId : null;
  const others = data.instanceId === undefined ? externalPictures : without(externalPictures, data.instanceId);
  const own = data.instanceId !== undefined && fileId !== null ? { [data.instanceId]: fileId } : {};
  return { avatarFileId: fileId, avatarSource: avatarSourceOf(event), externalPictures: { ...others, ...own } };
}

/** What is known by integration, without one of them. */
export const without = (byInstance: Readonly<Record<string, string>>, instanceId: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(byInstance).filter(([id]) => id !== instanceId));

/** After the instance's account no longer opens this one: then others may follow. */
export const pictureUnlinked = (
  { avatarSource = null, externalPictures = {} }: Partial<Pick<ShownPicture, "avatarSource" | "externalPictures">>,
  instanceId: string,
): Pick<ShownPicture, "avatarSource" | "externalPictures"> => ({
  avatarSource: avatarSource?.kind === "instance" && avatarSource.instanceId === instanceId ? null : avatarSource,
  externalPictures: without(externalPictures, instanceId),
});
