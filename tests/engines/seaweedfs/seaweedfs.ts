import { join } from "node:path";
import { freePorts } from "../../support/free-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import type { Engine, RunningEngine } from "../engine.ts";
import { seaweedfsPackage } from "../engine-packages.ts";
import { startEngineProcess } from "../engine-process.ts";

/** One server with two ports: `url` is the one of S3. */
export interface RunningSeaweedfs extends RunningEngine {
  readonly webdavUrl: string;
}

const accessKey = "logue-test";
const secretKey = "logue-test-secret";
const bucket = "logue-test";

const portOptions = [
  "s3.port",
  "webdav.port",
  "master.port",
  "master.port.grpc",
  "volume.port",
  "volume.port.grpc",
  "filer.port",
  "filer.port.grpc",
  "s3.port.grpc",
  "admin.port",
  "admin.port.grpc",
  "s3.port.iceberg",
  "s3.port.lance",
];

/** Serves S3 and WebDAV; its WebDAV requires no password. */
export const seaweedfs: Engine<RunningSeaweedfs> = {
  name: seaweedfsPackage.name,
  version: seaweedfsPackage.version,
  async start() {
    const folder = await temporaryFolder();
    const ports = await freePorts(portOptions.length);
    const [s3Port, webdavPort] = ports;
    const webdav = `127.0.0.1:${webdavPort}`;
    const running = await startEngineProcess({
      name: seaweedfsPackage.name,
      folder,
      command: join(seaweedfsPackage.path, "bin", "weed"),
      argumentList: [
        "mini",
        `-dir=${folder.path}`,
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",
        "-admin.ui=false",
        "-webdav.cacheDir=webdav-cache",
        ...portOptions.map((option, place) => `-${option}=${ports[place]}`),
      ],
      environment: { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey },
      isReady: async () => (await answers(`http://127.0.0.1:${s3Port}/`)) && (await takesFile(`http://${webdav}/ready`)),
      url: `s3://${accessKey}:${secretKey}@127.0.0.1:${s3Port}/${bucket}?region=us-east-1&tls=0`,
    });
    return { ...running, webdavUrl: `webdav://${webdav}/logue-test?tls=0` };
  },
};

async function answers(url: string): Promise<boolean> {
  return (await fetch(url)).status > 0;
}

async function takesFile(url: string): Promise<boolean> {
  return (await fetch(url, { method: "PUT", body: "ready" })).ok;
}
