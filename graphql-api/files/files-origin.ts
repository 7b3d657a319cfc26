import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { everyTokenScope } from "@logue/command-service/contract/token-permissions.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { openServerKey } from "@logue/infra/vault/server-key.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";
import type { Viewer } from "../context.ts";
import { type ViewerSources, viewerOf } from "../sessions/viewers.ts";

/**
 * A second origin that serves only files. The session's cookie is not sent there: a request carries
 * a link that the main origin has signed for one user and one file.
 */
export interface FilesOrigin {
  /** Whether the request came to this origin and not to the main one. */
  isAskedBy(request: IncomingMessage): boolean;
  /** Returns a link to a path of files (`/files/...`) for this user, valid for a minute. */
  linkTo(path: string, viewer: Viewer): Promise<string>;
  /**
   * The user for whom the link was signed, as they are now; null when it is forged or too old, or
   * the user was deactivated.
   */
  viewerBy(request: IncomingMessage): Promise<Viewer | null>;
}

export interface FilesOriginOptions extends Pick<ViewerSources, "userCache" | "roleCache" | "factorDemands"> {
  readonly config: Pick<Config, "filesUrl" | "trustProxy">;
  readonly vault: Vault;
  readonly clock: () => number;
}

const linkLifeMs = 60_000;
const keyId = "file-links";

const signedFor = z.object({
  userId: z.string(),
  scopes: z.array(z.enum(everyTokenScope)),
  limit: z.array(z.string()).optional(),
  sessionId: z.string().nullable(),
  tokenId: z.string().nullable(),
  untilMs: z.number(),
});

/** Undefined where no second origin is set. */
export function createFilesOrigin({ config, vault, clock, ...sources }: FilesOriginOptions): FilesOrigin | undefined {
  const { filesUrl, trustProxy } = config;
  if (filesUrl === undefined) return undefined;
  const { host } = new URL(filesUrl);
  let key: Promise<Buffer> | undefined;
  const sign = async (path: string, claim: string): Promise<Buffer> => {
    key ??= openServerKey(vault, keyId).catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return createHmac("sha256", await key)
      .update(`${path}\n${claim}`)
      .digest();
  };
  return {
    isAskedBy: ({ headers }) => (trustProxy > 0 ? (headers["x-forwarded-host"] ?? headers.host) : headers.host) === host,
    async linkTo(path, { userId, scopes, limit, sessionId, tokenId }) {
      const url = new URL(path, filesUrl);
      const allowed = { scopes: [...scopes], limit: limit && [...limit] };
      const claim = encode({ userId, ...allowed, sessionId, tokenId, untilMs: clock() + linkLifeMs });
      url.searchParams.set("link", `${claim}.${(await sign(url.pathname, claim)).toString("base64url")}`);
      return url.href;
    },
    async viewerBy(request) {
      const url = new URL(request.url ?? "/", filesUrl);
      const [claim = "", signature = ""] = (url.searchParams.get("link") ?? "").split(".");
      const right = await sign(url.pathname, claim);
      const given = Buffer.from(signature, "base64url");
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      const { userId, untilMs, ...by } = signedFor.parse(JSON.parse(Buffer.from(claim, "base64url").toString()));
      if (untilMs < clock()) return null;
      return viewerOf(sources, userId, by.scopes, { ...by, expiresAtMs: untilMs });
    },
  };
}

const encode = (claim: z.infer<typeof signedFor>): string => Buffer.from(JSON.stringify(claim)).toString("base64url");
