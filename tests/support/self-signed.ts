import { makeSelfSignedTls } from "@logue/eventstoredb-server/self-signed-tls.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A certificate for this host that signs itself, and so is its own authority. */
export async function selfSigned(host: string): Promise<{ readonly key: string; readonly cert: string }> {
  const folder = await temporaryFolder();
  try {
    const { privateKey, certificate } = makeSelfSignedTls(folder.path, host);
    return { key: privateKey, cert: certificate };
  } finally {
    await folder.remove();
  }
}
