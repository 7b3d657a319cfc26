import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(js|css|svg|json)$/;
/** Below this, a compressed answer is not smaller by a packet. */
const sizeMinBytes = 1_024;

/**
 * Writes `name.br` and `name.gz` beside every asset that becomes smaller. The API serves them, see
 * graphql-api/http/web-client-routes.ts.
 */
export function compressAssets(): Plugin {
  return {
    name: "logue-compress-assets",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const folder = join(dir, "assets");
      for (const name of readdirSync(folder).filter((file) => compressible.test(file))) compress(join(folder, name));
    },
  };
}

function compress(path: string): void {
  const bytes = readFileSync(path);
  if (bytes.length < sizeMinBytes) return;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
