import { createHash } from "node:crypto";
import { fetchPicture } from "@logue/infra/outgoing/fetch-picture.ts";
import type { RouteHost } from "../../route.ts";

type Needed = Pick<RouteHost, "outgoing" | "keepFile" | "vault">;

/** The sender waits meanwhile. */
const timeoutMs = 4_000;
const avatarLifeMs = 30 * 24 * 60 * 60_000;

/**
 * Keeps a copy of a picture, so that readers ask no other server for it. Undefined where it cannot be
 * had, is no picture or is too large.
 */
export async function keepPicture(host: Needed, url: string, roomId: string | null): Promise<string | undefined> {
  const picture = await fetchPicture(host.outgoing, url, timeoutMs);
  if (picture === undefined) return undefined;
  const { name, contentType, bytes } = picture;
  const kept = await host.keepFile({ name, declaredType: contentType, bytes, roomId });
  return "fileId" in kept ? kept.fileId : undefined;
}

/** A sender's picture is fetched once a month. */
export async function keepAvatar(host: Needed, url: string): Promise<string | undefined> {
  const place = `avatar/${createHash("sha256").update(url).digest("base64url")}`;
  const known = await host.vault.get(place);
  if (typeof known === "string") return known;
  const fileId = await keepPicture(host, url, null);
  if (fileId !== undefined) await host.vault.putIfAbsent(place, fileId, avatarLifeMs);
  return fileId;
}
