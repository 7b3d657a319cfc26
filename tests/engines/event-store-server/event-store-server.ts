import { join } from "node:path";
import { protocolVersion } from "@logue/eventstoredb-server/node-services.ts";
import { version } from "@logue/infra/version.ts";
import { eventStoreArguments, eventStoreCredentials } from "../../support/distributed-logue.ts";
import { freePorts } from "../../support/free-ports.ts";
import { repository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine } from "../engine.ts";
import { startEngineProcess, takesConnections } from "../engine-process.ts";

/** Our own server over an SQLite file: no package manager has EventStoreDB. */
export const eventStoreServer: Engine = {
  name: "serve:eventstoredb",
  version: `of Logue ${version}, which serves the protocol of EventStoreDB ${protocolVersion}`,
  async start() {
    const folder = await temporaryFolder();
    const [port = 0] = await freePorts(1);
    const [program = "", ...argumentList] = eventStoreArguments(join(folder.path, "events.sqlite"), port);
    const { EVENTSTOREDB_USERNAME: user, EVENTSTOREDB_PASSWORD: password } = eventStoreCredentials;
    return startEngineProcess({
      name: "our server of EventStoreDB's protocol",
      folder,
      command: process.execPath,
      argumentList: [join(repository, program), ...argumentList],
      environment: eventStoreCredentials,
      isReady: () => takesConnections(port),
      url: `esdb://${user}:${password}@127.0.0.1:${port}?tls=false`,
    });
  },
};
