import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { AuditCommands } from "@logue/command-service/contract/audit.ts";
import { everyPublicEventType, type PublicEventType } from "@logue/command-service/contract/public-events/public-events.ts";
import { accountWith } from "@logue/graphql-api/roles/account-permission.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import type { LogRange } from "@logue/infra/event-store/replaying/read-range.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { webhookSigner } from "@logue/infra/outgoing/sign-webhook.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { keepFilesPrivate, pathsIn } from "@logue/infra/stores/data-folder.ts";
import { openEventBus } from "@logue/infra/stores/open-stores.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { NoHistory, openRebuildStores, type RebuildStores } from "@logue/projection-service/rebuilding/rebuild-stores.ts";
import { Command, InvalidArgumentError } from "commander";
import { v7 as uuidv7 } from "uuid";
import { noteForRecord } from "../note-for-record.ts";
import { isReadable } from "../readable-errors.ts";
import { wholeCount } from "../whole-count.ts";
import { type FindDeletedMessages, followDeletedMessages } from "./deleted-messages.ts";
import { isTime, placeOf } from "./place.ts";
import { readWebhookSecret } from "./read-webhook-secret.ts";
import { type Replayed, type ReplayTarget, replay } from "./replay.ts";
import { openReplayCursor, type ReplayCursor } from "./replay-cursor.ts";
import { fileTarget, ReplayRefused, topicTarget, webhookTarget } from "./targets.ts";

interface Options {
  readonly from: string;
  readonly until?: string;
  readonly to: string;
  readonly data?: string;
  readonly types?: readonly PublicEventType[];
  readonly for?: string;
  readonly secretFile?: string;
  readonly perSecond: number;
  readonly dryRun?: boolean;
}

/** `npm run replay`, beside a running Logue. */
async function main(): Promise<void> {
  const options = new Command("replay")
    .description(
      "Sends what happened to a webhook, a Kafka topic or a file again. Ended before its end, it goes on when run again.",
    )
    .requiredOption("--from <place>", "a position in the log (0 is the beginning), or a time such as 2026-11-28T12:00:00Z", place)
    .option("--until <place>", "a position, inclusive, or a time, exclusive; default: the end of the log", place)
    .requiredOption("--to <target>", "https://…, kafka:TOPIC on the Kafka of EVENT_BUS, or a file")
    .option("--types <types...>", "only these types of events", checkedTypes)
    .option("--for <name>", "the account that it is for; with audit.export it gets the words of deleted messages too")
    .option("--secret-file <file>", "signs what a webhook gets with the secret whsec_… in this file; else REPLAY_WEBHOOK_SECRET")
    .option("--per-second <count>", "the most events in a second", wholeCount(6), 50)
    .option("--dry-run", "says what would be sent, and sends nothing")
    .option("--data <folder>", "the data folder; default DATA_FOLDER")
    .parse()
    .opts<Options>();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data });
  keepFilesPrivate();
  const stores = await openRebuildStores(config, createLogger(config));
  try {
    await replayOnce(config, stores, options);
  } finally {
    await stores.close();
  }
}

async function replayOnce(config: Config, stores: RebuildStores, options: Options): Promise<void> {
  const { dryRun, data, perSecond, secretFile, ...same } = options;
  const cursor = openReplayCursor(pathsIn(config.dataFolder).path, same);
  const head = await stores.history.lastPosition();
  const until =
    cursor.state?.until ?? (isTime(options.until) || options.until === undefined ? head : positionOf(BigInt(options.until)));
  const after = cursor.state?.position ?? (isTime(options.from) ? undefined : positionOf(BigInt(options.from)));
  const range: LogRange = {
    ...{ after, until },
    since: isTime(options.from) ? options.from : undefined,
    before: isTime(options.until) ? options.until : undefined,
  };
  const forUserId = options.for === undefined ? null : await exporter(stores.readStore, options.for);
  const findDeleted: FindDeletedMessages =
    forUserId === null ? followDeletedMessages(stores.history, after) : async () => new Set();
  if (cursor.state !== undefined && !dryRun) console.log(`Going on after position ${Number(cursor.state.position)}.`);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  if (!dryRun && cursor.state === undefined) await note(stores.vault, options.to, { forUserId, after: after ?? null, until });
  const target = dryRun ? nowhere : await targetOf(config, options, cursor, stopping.signal);
  try {
    const replayed = await replay({
      ...{ history: stores.history, openEvents: stores.openEvents, range, findDeleted, target },
      types: options.types && new Set(options.types),
      perSecond: dryRun ? Number.POSITIVE_INFINITY : perSecond,
      onSent: (position) => dryRun || cursor.save({ position, until, mark: target.mark() }),
      signal: stopping.signal,
    });
    if (!dryRun && !stopping.signal.aborted) cursor.delete();
    report(replayed, dryRun ? "would be sent" : "were sent");
    if (stopping.signal.aborted) console.log("Not at the end. Run the same command again to go on.");
  } finally {
    await target.close();
  }
}

const nowhere: ReplayTarget = { batchMax: 500, send: async () => {}, mark: () => ({}), close: async () => {} };

async function targetOf(
  config: Config,
  { to, secretFile }: Options,
  cursor: ReplayCursor,
  signal: AbortSignal,
): Promise<ReplayTarget> {
  if (/^https?:/.test(to)) {
    const url = URL.parse(to);
    if (url === null) throw new ConfigurationError(["--to: this is no address"]);
    return webhookTarget(url, { signal, sign: webhookSigner(readWebhookSecret(secretFile, process.env)) });
  }
  if (!to.startsWith("kafka:")) return fileTarget(resolve(to), cursor.state?.mark ?? {});
  if (config.eventBus.scheme !== "kafka") throw new ConfigurationError(["--to kafka:…: EVENT_BUS names no Kafka"]);
  return topicTarget(
    await openEventBus({ config, log: createLogger(config), metrics: createMetrics() }),
    to.slice("kafka:".length),
  );
}

function note(
  vault: Vault,
  to: string,
  about: Pick<AuditCommands["RecordEventsReplayed"], "forUserId" | "after" | "until">,
): Promise<void> {
  const replayId = uuidv7();
  const target = /^https?:/.test(to) ? "webhook" : to.startsWith("kafka:") ? "topic" : "file";
  return noteForRecord(vault, replayId, { command: "RecordEventsReplayed", data: { replayId, target, ...about } });
}

/** Throws where the account is not there or has not the permission. */
async function exporter(readStore: ReadStore, name: string): Promise<string> {
  const userId = await accountWith(readStore, name, "audit.export");
  if (userId !== undefined) return userId;
  throw new ReplayRefused(`There is no active account ${name} with the permission audit.export.`, false);
}

function report({ sentByType, withheld }: Replayed, done: string): void {
  const total = [...sentByType.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} events ${done}.`);
  for (const [type, count] of [...sentByType].sort()) console.log(`  ${count} ${type}`);
  if (withheld > 0) console.log(`${withheld} of them without their words, because the message was deleted since.`);
}

function place(text: string): string {
  const found = placeOf(text);
  if (found === undefined) throw new InvalidArgumentError("Give a position, or a time such as 2026-11-28T12:00:00Z.");
  return found;
}

function checkedTypes(text: string, before: readonly PublicEventType[] = []): readonly PublicEventType[] {
  const type = everyPublicEventType.find((known) => known === text);
  if (type === undefined) throw new InvalidArgumentError(`There are: ${everyPublicEventType.join(", ")}.`);
  return [...before, type];
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const isExpected = isReadable(error) || error instanceof ReplayRefused || error instanceof NoHistory;
    console.error(isExpected && error instanceof Error ? error.message : error);
    if (error instanceof ReplayRefused && error.isPassing) console.error("Run the same command again to go on.");
    process.exitCode = 1;
  });
}
