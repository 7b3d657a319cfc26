import { createHash } from "node:crypto";
import type { RouteHost } from "../../route.ts";

type Needed = Pick<RouteHost, "outgoing" | "keepFile" | "vault">;

const pictureMaxBytes = 5 * 1024 * 1024;
/** The sender waits meanwhile. */
const timeoutMs = 4_000;
const avatarLifeMs = 30 * 24 * 60 * 60_000;
const accept = "image/png, image/jpeg, image/webp, image/gif";

/**
 * Keeps a copy of a picture, so that readers ask no other server for it. Undefined where it cannot be
 * had, is no picture or is too large.
 */
export async function keepPicture(host: Needed, url: string, roomId: string | null): Promise<string | undefined> {
  const limits = { timeoutMs, bodyMaxBytes: pictureMaxBytes, redirectsMax: 3 };
  const answer = await host.outgoing.send({ url, headers: { accept, "user-agent": "Logue" }, ...limits }).catch(() => undefined);
  const type = String(answer?.headers["content-type"] ?? "").split(";")[0] ?? "";
  if (answer?.status !== 200 || !/^image\/(?!svg)/.test(type)) return undefined;
  const name = decodeURIComponentOr(new URL(url).pathname.split("/").at(-1) ?? "") || "picture";
  const kept = await host.keepFile({ name, declaredType: type, bytes: answer.body, roomId });
  return "fileId" in kept ? kept.fileId : undefined;
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
