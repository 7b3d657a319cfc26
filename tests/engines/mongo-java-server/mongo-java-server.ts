import { execFile } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine } from "../engine.ts";
import { mongoJavaServerPackage } from "../engine-packages.ts";
import { freePorts, startEngineProcess } from "../engine-process.ts";

/** MongoDB's protocol over a file: no sessions, no transactions, no text index, no users. */
export const mongoJavaServer: Engine = {
  name: mongoJavaServerPackage.name,
  version: mongoJavaServerPackage.version,
  async start() {
    const folder = await temporaryFolder();
    const [port = 0] = await freePorts(1);
    const libraries = join(mongoJavaServerPackage.path, "libs", "*");
    const classes = join(folder.path, "classes");
    const sources = ["Main.java", "MongodbLikeBackend.java"].map((name) => join(import.meta.dirname, name));
    await promisify(execFile)("javac", ["-cp", libraries, "-d", classes, ...sources]);
    return startEngineProcess({
      name: mongoJavaServerPackage.name,
      folder,
      command: "java",
      argumentList: ["-Xmx256m", "-cp", `${classes}:${libraries}`, "Main", join(folder.path, "data.mv"), String(port)],
      isReady: () => accepts(port),
      url: `mongodb://127.0.0.1:${port}/logue`,
    });
  },
};

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } finally {
    socket.destroy();
  }
}
