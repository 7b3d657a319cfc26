import type { Config } from "@logue/infra/settings/config.ts";
import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Svelte's transitions and the virtual list need styles set by attribute; everything else is loaded
 * from here only.
 */
export const clientPolicy = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "style-src-attr": ["'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "media-src": ["'self'", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
} as const;

/**
 * Headers for everything that a browser shows. HTTPS is required only where users reach Logue by
 * it.
 */
export function securityHeaders({ publicUrl, filesUrl }: Pick<Config, "publicUrl" | "filesUrl">): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: copyOf(withFilesOrigin(filesUrl)) },
    strictTransportSecurity: publicUrl?.startsWith("https:") ?? false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
  });
}

/**
 * Links to files lead to the files' origin, and the browser also checks there whether it may load
 * them.
 */
const withFilesOrigin = (filesUrl: string | undefined): Readonly<Record<string, readonly string[]>> =>
  filesUrl === undefined
    ? clientPolicy
    : {
        ...clientPolicy,
        "img-src": [...clientPolicy["img-src"], filesUrl],
        "media-src": [...clientPolicy["media-src"], filesUrl],
      };

export const copyOf = (policy: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]]));
