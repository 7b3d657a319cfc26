import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { networks, secretText } from "@logue/infra/settings/setting.ts";
import { z } from "zod";
import { serviceAccountSchema } from "./fcm/access-token.ts";

/** What an operator can mend, in one line for each thing that is wrong. It shows no secret. */
export class GatewaySettingsWrong extends Error {
  override readonly name = "GatewaySettingsWrong";
}

const appId = z.string().regex(/^[\w.-]{1,64}$/, { error: "is no id of an app" });
const endpoint = z
  .url()
  .refine(isSafe, { error: "is no https address" })
  .transform((url) => new URL(url).origin);
/** A secret's text, or the file in which it lies. */
const secret = { text: z.string().min(1).optional(), file: z.string().min(1).optional() };

const fcmApp = z.strictObject({
  ...{ appId, platform: z.literal("fcm") },
  ...{ serviceAccount: serviceAccountSchema.optional(), serviceAccountFile: secret.file },
  endpoint: endpoint.default("https://fcm.googleapis.com"),
});

const apnsApp = z.strictObject({
  ...{ appId, platform: z.literal("apns") },
  topic: z.string().regex(/^[\w.-]{1,155}$/),
  environment: z.enum(["production", "sandbox"]).default("production"),
  alertKey: z.string().min(1).max(100).default("NEW_MESSAGE"),
  ...{ keyId: z.string().length(10).optional(), teamId: z.string().length(10).optional() },
  ...{ key: secret.text, keyFile: secret.file },
  ...{ certificate: secret.text, certificateFile: secret.file, certificateKey: secret.text, certificateKeyFile: secret.file },
  endpoint: endpoint.optional(),
  authority: z.string().optional(),
  authorityFile: secret.file,
});

const caller = z.strictObject({ name: z.string().regex(/^[\w.-]{1,64}$/), key: secretText.schema });

const settingsSchema = z
  .strictObject({
    host: z.string().min(1).default("127.0.0.1"),
    port: z.int().min(0).max(65_535).default(3010),
    callers: z.array(caller).max(1_000).default([]),
    apps: z.array(z.discriminatedUnion("platform", [fcmApp, apnsApp])).min(1, { error: "there is no app" }),
    matrix: z.enum(["off", "on"]).default("off"),
    text: z.enum(["off", "on"]).default("off"),
    logLevel: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    logFormat: z.enum(["pretty", "json"]).default("json"),
    metricsToken: secretText.schema.optional(),
    outgoingAllowed: networks.schema.optional(),
  })
  .refine(({ callers, matrix }) => callers.length > 0 || matrix === "on", { path: ["callers"], error: "no server may use it" })
  .refine(({ apps }) => new Set(apps.map((app) => app.appId)).size === apps.length, {
    path: ["apps"],
    error: "an app id is there twice",
  });

export type GatewaySettings = z.infer<typeof settingsSchema>;
export type FcmSettings = z.infer<typeof fcmApp>;
export type ApnsSettings = z.infer<typeof apnsApp>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that replace what the JSON says. */
const variables: Readonly<Record<string, string>> = {
  host: "PUSH_GATEWAY_HOST",
  matrix: "PUSH_GATEWAY_MATRIX",
  text: "PUSH_GATEWAY_TEXT",
  logLevel: "LOG_LEVEL",
  logFormat: "LOG_FORMAT",
  metricsToken: "METRICS_TOKEN",
  outgoingAllowed: "OUTGOING_ALLOWED",
};

/**
 * The settings of the environment: `PUSH_GATEWAY_SETTINGS` is a JSON file or the JSON itself, and other
 * variables replace single values. Files that it names are read here. Throws `GatewaySettingsWrong`.
 */
export function loadGatewaySettings(environment: Environment): GatewaySettings {
  const { value, folder } = readJson(environment.PUSH_GATEWAY_SETTINGS?.trim() || "{}");
  const given = Object.entries(variables).flatMap(([key, name]) => (environment[name] ? [[key, environment[name]]] : []));
  const { PUSH_GATEWAY_PORT: port, PUSH_GATEWAY_KEYS: keys } = environment;
  const parsed = settingsSchema.safeParse({
    ...value,
    ...Object.fromEntries(given),
    ...(port && { port: Number(port) }),
    ...(keys && { callers: keys.split(",").map(callerIn) }),
  });
  if (!parsed.success) {
    // The value itself is not shown: it may be a secret.
    throw wrong(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
  }
  return { ...parsed.data, apps: parsed.data.apps.map((app) => withFiles(app, folder)) };
}

const wrong = (problems: readonly string[]): GatewaySettingsWrong =>
  new GatewaySettingsWrong(["The settings of the push gateway are wrong:", ...problems.map((each) => `  ${each}`)].join("\n"));

function readJson(text: string): { readonly value: Record<string, unknown>; readonly folder: string } {
  const isFile = !text.startsWith("{");
  const source = isFile ? readText(text, "PUSH_GATEWAY_SETTINGS") : text;
  try {
    const value: unknown = JSON.parse(source);
    return { value: z.record(z.string(), z.unknown()).parse(value), folder: isFile ? dirname(resolve(text)) : process.cwd() };
  } catch {
    throw wrong(["PUSH_GATEWAY_SETTINGS: is no JSON object"]);
  }
}

function callerIn(text: string): { readonly name: string; readonly key: string } {
  const [, name = "", key = ""] = /^([^:]*):(.*)$/.exec(text.trim()) ?? [];
  return { name, key };
}

function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1");
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw wrong([`${name}: the file cannot be read`]);
  }
}

type App = GatewaySettings["apps"][number];

/** Each `somethingFile` is read into `something`. Exactly what an app needs has to be there then. */
function withFiles(app: App, folder: string): App {
  const read = Object.entries(app).flatMap(([key, value]) => {
    if (!key.endsWith("File") || typeof value !== "string") return [];
    const text = readText(resolve(folder, value), `${app.appId}.${key}`);
    return [[key.slice(0, -"File".length), key === "serviceAccountFile" ? serviceAccountIn(text, app.appId) : text]];
  });
  const complete: App = { ...app, ...Object.fromEntries(read) };
  const problem = complete.platform === "fcm" ? fcmProblem(complete) : apnsProblem(complete);
  if (problem !== undefined) throw wrong([`${app.appId}: ${problem}`]);
  return complete;
}

function serviceAccountIn(text: string, name: string): unknown {
  try {
    return serviceAccountSchema.parse(JSON.parse(text));
  } catch {
    throw wrong([`${name}.serviceAccountFile: is no key file of a service account`]);
  }
}

function fcmProblem({ serviceAccount }: FcmSettings): string | undefined {
  if (serviceAccount === undefined) return "needs serviceAccountFile";
  return isPrivateKey(serviceAccount.private_key, "rsa") ? undefined : "the service account's key is none";
}

function apnsProblem({ key, keyId, teamId, certificate, certificateKey }: ApnsSettings): string | undefined {
  const hasKey = [key, keyId, teamId].every((each) => each !== undefined);
  const hasCertificate = certificate !== undefined && certificateKey !== undefined;
  if (hasKey === hasCertificate) return "needs keyFile, keyId and teamId, or certificateFile and certificateKeyFile";
  return key === undefined || isPrivateKey(key, "ec") ? undefined : "the key is no key of Apple's";
}

function isPrivateKey(text: string, kind: "rsa" | "ec"): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === kind;
  } catch {
    return false;
  }
}
