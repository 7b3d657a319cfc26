import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { BusMisconfigured } from "../event-bus.ts";
import { parseKafkaAddress } from "./address.ts";

test("an address names brokers; the default port is Kafka's", (t) => {
  t.deepEqual(parseKafkaAddress("kafka://one,two:9093"), {
    brokers: ["one:9092", "two:9093"],
    ssl: false,
    sasl: undefined,
    clientId: "logue",
    replicationFactor: undefined,
  });
});

test("a user and a password may hold any character, percent-encoded", (t) => {
  const { sasl } = parseKafkaAddress("kafka://lo%3Ague:a%40b%2Fc%25@broker:9092?sasl=scram-sha-512");
  t.deepEqual(sasl, { mechanism: "scram-sha-512", username: "lo:gue", password: "a@b/c%" });
});

test("TLS is enabled by a parameter, or by naming a certificate to trust", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "logue-test-"));
  t.teardown(() => rm(folder, { recursive: true }));
  const file = join(folder, "authority.pem");
  await writeFile(file, "certificate");
  t.deepEqual(parseKafkaAddress("kafka://broker?tls=1").ssl, {});
  t.deepEqual(parseKafkaAddress(`kafka://broker?ca=${encodeURIComponent(file)}`).ssl, { ca: "certificate" });
});

const wrong: Readonly<Record<string, RegExp>> = {
  "kafka://": /not of the form/,
  "kafka://broker:port": /not host:port/,
  "kafka://[::1]:9092": /not host:port/,
  "kafka://broker?compression=gzip": /unknown parameter: compression/,
  "kafka://broker?sasl=plain": /names no user/,
  "kafka://ada@broker": /without a password/,
  "kafka://ada:hunter2@broker?sasl=kerberos": /none of plain, scram-sha-256/,
  "kafka://ada:%zz@broker": /not percent-encoded/,
  "kafka://broker?tls=yes": /neither 0 nor 1/,
  "kafka://broker?ca=/nowhere/authority.pem": /cannot be read \(ENOENT\)/,
  "kafka://broker?replication=0": /is not 1 to 99/,
};

for (const [url, message] of Object.entries(wrong)) {
  test(`${url} is refused with a reason that contains no secret`, (t) => {
    const error = t.throws(() => parseKafkaAddress(url), { instanceOf: BusMisconfigured, message });
    t.false(error?.message.includes("hunter2"));
  });
}
