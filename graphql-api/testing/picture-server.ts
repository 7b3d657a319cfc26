import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ExecutionContext } from "ava";
import sharp from "sharp";

/** A picture of one colour. */
export const portrait = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Serves pictures, and counts how often it was asked for each. */
export async function pictureServer(t: ExecutionContext) {
  const pictures: Record<string, { readonly type: string; readonly bytes: Buffer }> = {};
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const picture = pictures[url];
    if (picture === undefined) response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    else response.writeHead(200, { "content-type": picture.type }).end(picture.bytes);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { pictures, asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
