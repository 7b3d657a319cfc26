import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePorts } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { RunningEngine } from "../engine.ts";
import { keycloakPackage } from "../engine-packages.ts";
import { startEngineProcess } from "../engine-process.ts";

const javaOptions = ["-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"];

/**
 * Keycloak with this realm, at `localhost`, so that its pages are another site's than those of
 * 127.0.0.1. Its data is in memory.
 */
export async function startKeycloak(realm: { readonly realm: string }): Promise<RunningEngine> {
  const [folder, [port = 0, managementPort = 0]] = await Promise.all([temporaryFolder(), freePorts(2)]);
  for (const part of ["lib", "conf", "providers", "themes"])
    await symlink(join(keycloakPackage.path, part), join(folder.path, part));
  await mkdir(join(folder.path, "data", "import"), { recursive: true });
  await writeFile(join(folder.path, "data", "import", "realm.json"), JSON.stringify(realm));
  const url = `http://localhost:${port}/realms/${realm.realm}`;
  return startEngineProcess({
    name: keycloakPackage.name,
    folder,
    command: "java",
    argumentList: [
      ...javaOptions,
      `-Dkc.home.dir=${folder.path}`,
      `-Djboss.server.config.dir=${join(folder.path, "conf")}`,
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
      "-cp",
      join(keycloakPackage.path, "lib", "quarkus-run.jar"),
      "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
      "start",
      "--optimized",
      "--import-realm",
      "--http-enabled=true",
      "--http-host=127.0.0.1",
      `--http-port=${port}`,
      `--http-management-port=${managementPort}`,
      `--hostname=http://localhost:${port}`,
    ],
    isReady: async () => (await fetch(`http://127.0.0.1:${port}/realms/${realm.realm}`)).ok,
    url,
  });
}
