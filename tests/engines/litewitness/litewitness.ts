import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import type { Witness } from "@logue/sealing/outside/witness.ts";
import { freePort } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { RunningEngine } from "../engine.ts";
import { litewitnessPackage } from "../engine-packages.ts";
import { startEngineProcess, takesConnections } from "../engine-process.ts";

const run = promisify(execFile);

export interface RunningLitewitness extends RunningEngine {
  readonly witness: Witness;
  readonly vkey: string;
}

export interface WitnessedLog {
  readonly origin: string;
  /** Its Ed25519 verifier key. */
  readonly vkey: string;
}

/** torchwood's witness for one log, with an ssh-agent that holds its key. */
export async function startLitewitness(log: WitnessedLog): Promise<RunningLitewitness> {
  const [folder, agentFolder, port] = [await temporaryFolder(), await temporaryFolder(), await freePort()];
  const [socket, key] = [join(agentFolder.path, "agent"), join(folder.path, "key")];
  await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
  const agent = await startEngineProcess({
    ...{ name: "ssh-agent", folder: agentFolder, command: "ssh-agent", argumentList: ["-D", "-a", socket], url: socket },
    isReady: async () => (await run("ssh-add", ["-q", key], { env: { ...process.env, SSH_AUTH_SOCK: socket } })) !== undefined,
  });
  const [, fingerprint = ""] = (await run("ssh-keygen", ["-l", "-f", `${key}.pub`])).stdout.split(" ");
  knowLog(join(folder.path, "witness.sqlite"), log);
  const address = `127.0.0.1:${port}`;
  const running = await startEngineProcess({
    ...{ name: litewitnessPackage.name, folder, command: join(litewitnessPackage.path, "bin", "litewitness") },
    argumentList: [
      ...["-db", "witness.sqlite", "-name", "witness.example/lite", "-listen", address],
      ...["-ssh-agent", socket, "-key", fingerprint],
    ],
    isReady: () => takesConnections(port),
    url: `http://${address}/`,
  });
  const vkey = /vkey=(\S+)/.exec(await readFile(join(folder.path, "output.log"), "utf8"))?.[1] ?? "";
  return {
    ...running,
    witness: { url: new URL(running.url), verifier: parseVerifierKey(vkey) },
    vkey,
    stop: async () => {
      await running.stop();
      await agent.stop();
    },
  };
}

/** What its command witnessctl writes: the log with its key, and that nothing of it was seen. */
function knowLog(path: string, { origin, vkey }: WitnessedLog): void {
  const database = new DatabaseSync(path);
  database.exec("CREATE TABLE log (origin TEXT PRIMARY KEY, tree_size INTEGER NOT NULL, tree_hash TEXT NOT NULL)");
  database.exec("CREATE TABLE key (origin TEXT NOT NULL, key TEXT NOT NULL, FOREIGN KEY(origin) REFERENCES log(origin))");
  database.prepare("INSERT INTO log VALUES (?, 0, ?)").run(origin, hash("sha256", "", "base64"));
  database.prepare("INSERT INTO key VALUES (?, ?)").run(origin, vkey);
  database.close();
}
