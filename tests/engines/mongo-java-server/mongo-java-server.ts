import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePorts } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine } from "../engine.ts";
import { mongoJavaServerPackage } from "../engine-packages.ts";
import { startEngineProcess, takesConnections } from "../engine-process.ts";

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
      argumentList: ["-Xmx1g", "-cp", `${classes}:${libraries}`, "Main", join(folder.path, "data.mv"), String(port)],
      isReady: () => takesConnections(port),
      url: `mongodb://127.0.0.1:${port}/logue`,
    });
  },
};
