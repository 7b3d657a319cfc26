import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import test, { type ExecutionContext } from "ava";
import { openApplePush } from "../../tests/support/apple-push.ts";
import { startNode } from "../../tests/support/child-process.ts";
import { openGooglePush } from "../../tests/support/google-push.ts";
import { repository } from "../../tests/support/repository.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { GatewaySettingsWrong, loadGatewaySettings } from "./settings.ts";
import { android, gatewayKey, iphone, push } from "./testing/start-gateway.ts";
import { gatewayOpenApi, printGatewayOpenApi } from "./wire/openapi.ts";
import { type PushAnswer, pushPath } from "./wire/wire.ts";

async function givenProgram(t: ExecutionContext) {
  const [google, apple, folder] = await Promise.all([openGooglePush(), openApplePush(), temporaryFolder()]);
  const { key, ...appleApp } = { key: "", ...apple.app };
  const { serviceAccount, ...googleApp } = google.app;
  await Promise.all([
    writeFile(join(folder.path, "apple.p8"), key),
    writeFile(join(folder.path, "google.json"), JSON.stringify(serviceAccount)),
  ]);
  const apps = [
    { ...googleApp, serviceAccountFile: "google.json" },
    { ...appleApp, keyFile: "apple.p8" },
  ];
  const file = join(folder.path, "settings.json");
  await writeFile(file, JSON.stringify({ port: 0, apps }));
  t.teardown(() => Promise.all([google.close(), apple.close(), folder.remove()]));
  const environment = {
    ...{ PUSH_GATEWAY_SETTINGS: file, PUSH_GATEWAY_KEYS: `chat.example.org:${gatewayKey}` },
    OUTGOING_ALLOWED: "127.0.0.1/32",
  };
  return {
    ...{ google, apple },
    async start() {
      const program = startNode(["integrations/push-gateway/start-push-gateway.ts"], environment);
      t.teardown(program.stop);
      const url = await waitUntil("the gateway", () => / is ready at (\S+)/.exec(program.output())?.[1]);
      const headers = { authorization: `Bearer ${gatewayKey}` };
      return {
        program,
        async pushes(body: object): Promise<PushAnswer["results"]> {
          const response = await fetch(url + pushPath, { method: "POST", headers, body: JSON.stringify(body) });
          return ((await response.json()) as PushAnswer).results;
        },
      };
    },
  };
}

test("a gateway that was killed goes on after its start, and a repeated push replaces the first one on the device", async (t) => {
  const { google, apple, start } = await givenProgram(t);
  const body = { push, devices: [android, iphone] };
  const first = await start();
  t.deepEqual(
    (await first.pushes(body)).map(({ outcome }) => outcome),
    ["delivered", "delivered"],
  );
  first.program.signal("SIGKILL");
  await first.program.ended;
  const second = await start();
  t.deepEqual(
    (await second.pushes(body)).map(({ outcome }) => outcome),
    ["delivered", "delivered"],
  );
  for (const header of ["apns-id", "apns-collapse-id"]) t.is(apple.taken[1]?.headers[header], apple.taken[0]?.headers[header]);
  t.is(google.taken[1]?.data.id, google.taken[0]?.data.id);
  t.deepEqual([google.violations, apple.violations], [[], []]);
  t.is(await second.program.stop(), 0);
});

const key = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey.export({ type: "pkcs8", format: "pem" });
const app = { appId: "a", platform: "apns", topic: "org.example", key, keyId: "ABC123DEFG", teamId: "DEF123GHIJ" };
const callers = [{ name: "chat", key: gatewayKey }];
const wrong: readonly (readonly [title: string, settings: unknown, problem: RegExp])[] = [
  ["no app", { callers, apps: [] }, /apps: there is no app/],
  ["no server that may use it", { apps: [app] }, /callers: no server may use it/],
  ["a key that is too short", { apps: [app], callers: [{ name: "chat", key: "too-short" }] }, /callers\.0\.key/],
  ["an app without credentials", { callers, apps: [{ ...app, key: undefined }] }, /a: needs keyFile/],
  ["an app with a key and a certificate", { callers, apps: [{ ...app, certificate: "c", certificateKey: "k" }] }, /a: needs/],
  ["a key that is none", { callers, apps: [{ ...app, key: "k" }] }, /a: the key is no key/],
  ["a file that is not there", { callers, apps: [{ ...app, keyFile: "missing.p8" }] }, /a\.keyFile: the file cannot be read/],
  ["Google without TLS", { callers, apps: [{ appId: "a", platform: "fcm", endpoint: "http://fcm.example" }] }, /https/],
  ["the same app twice", { callers, apps: [app, app] }, /apps: an app id is there twice/],
  ["a setting that there is not", { callers, apps: [app], prot: 1 }, /prot/],
];

for (const [title, settings, problem] of wrong) {
  test(`settings are refused, without showing them: ${title}`, (t) => {
    const error = t.throws(() => loadGatewaySettings({ PUSH_GATEWAY_SETTINGS: JSON.stringify(settings) }), {
      instanceOf: GatewaySettingsWrong,
      message: problem,
    });
    t.false(error.message.includes("too-short"));
  });
}

function checkOf(name: string): (value: unknown) => boolean {
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  ajv.addSchema(gatewayOpenApi(), "gateway");
  return ajv.compile({ $ref: `gateway#/components/schemas/${name}` });
}

test("the format's document is what the code is, and the examples of the page follow it", (t) => {
  const read = (file: string): string => readFileSync(join(repository, file), "utf8");
  t.is(read("integrations/push-gateway/wire/openapi.json"), printGatewayOpenApi(), "npm run generate");
  const examples = [...read("docs/push-gateway.md").matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) => JSON.parse(json));
  t.is(examples.length, 3);
  for (const [place, name] of [
    [1, "PushRequest"],
    [2, "PushAnswer"],
  ] as const) {
    const check = checkOf(name);
    t.true(check(examples[place]), name);
    t.false(check({ ...examples[place], more: 1 }), name);
  }
});
