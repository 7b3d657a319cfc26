import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePorts } from "../../support/free-ports.ts";
import { startKafka } from "./kafka.ts";

const run = promisify(execFile);

export interface SecureKafka {
  /** `host:port` of the listener that requires a user over TLS. */
  readonly broker: string;
  /** The address of the listener without TLS, for administration. */
  readonly openUrl: string;
  /** The certificate to trust, a PEM file. */
  readonly certificateFile: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

const user = "logue";
const password = "s3cret@with:signs/";
const storePassword = "for-this-test-only";

export interface SecureKafkaOptions {
  /**
   * Passwords of more users, who sign in by PLAIN. With them users may do only what they are allowed.
   */
  readonly others?: Readonly<Record<string, string>>;
}

/** A broker that accepts a user's password (PLAIN and SCRAM) over TLS with its own certificate. */
export async function startSecureKafka({ others = {} }: SecureKafkaOptions = {}): Promise<SecureKafka> {
  const folder = await mkdtemp(join(tmpdir(), "logue-kafka-"));
  const [keystore, certificateFile] = await makeCertificate(folder);
  const [brokerPort = 0, securePort = 0, controllerPort = 0] = await freePorts(3);
  const listeners = `PLAINTEXT://127.0.0.1:${brokerPort},SASL_SSL://127.0.0.1:${securePort}`;
  const users = Object.entries({ [user]: password, ...others }).map(([name, secret]) => `user_${name}="${secret}"`);
  const login = `username="${user}" password="${password}"`;
  const engine = await startKafka({
    brokerPort,
    properties: {
      listeners: `${listeners},CONTROLLER://127.0.0.1:${controllerPort}`,
      "controller.quorum.bootstrap.servers": `127.0.0.1:${controllerPort}`,
      "advertised.listeners": listeners,
      "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT",
      "sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512",
      "listener.name.sasl_ssl.plain.sasl.jaas.config": `org.apache.kafka.common.security.plain.PlainLoginModule required ${login} ${users.join(" ")};`,
      "listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config": scramModule,
      "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config": scramModule,
      "ssl.keystore.location": keystore,
      "ssl.keystore.password": storePassword,
      "ssl.keystore.type": "PKCS12",
      ...(Object.keys(others).length > 0 && authorizing),
    },
    format: ["SCRAM-SHA-256", "SCRAM-SHA-512"].flatMap((name) => ["--add-scram", `${name}=[name=${user},password=${password}]`]),
  });
  const stop = async () => {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { broker: `127.0.0.1:${securePort}`, openUrl: engine.url, certificateFile, user, password, stop };
}

/** The broker itself and administration come without a name. */
const authorizing = {
  "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
  "super.users": "User:ANONYMOUS",
};

const scramModule = "org.apache.kafka.common.security.scram.ScramLoginModule required;";

async function makeCertificate(folder: string): Promise<readonly [string, string]> {
  const keystore = join(folder, "broker.p12");
  const store = ["-keystore", keystore, "-storetype", "PKCS12", "-storepass", storePassword, "-alias", "broker"];
  const subject = ["-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-ext", "bc:c"];
  await run("keytool", ["-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2", ...subject, ...store]);
  const { stdout } = await run("keytool", ["-exportcert", "-rfc", ...store]);
  const certificateFile = join(folder, "broker.pem");
  await writeFile(certificateFile, stdout);
  return [keystore, certificateFile];
}
