import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import {
  makeLinks,
  type OperatorLinksAnswer,
  type OperatorLinksRequest,
  operatorLinks,
  operatorLinksForMs,
  operatorLinksOwner,
} from "@logue/command-service/contract/operator-links.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { DataFolderError, pathsIn } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { v7 as uuidv7 } from "uuid";
import { openWorkspace } from "../open-workspace.ts";
import { UserError } from "../readable-errors.ts";

export type OperatorsLink = OperatorLinksAnswer["made"][number];

/** The operator at the machine: reads documents, and makes sign-in links as events of their own. */
export interface Operator {
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /** In the order of the ids. */
  makeLinks(userIds: readonly string[], lifeMs: number, resetReason?: string): Promise<readonly OperatorsLink[]>;
  close(): Promise<void>;
}

/**
 * Works through the command service where that is a process of its own, or where no Logue uses the
 * data folder; beside a running Logue through the vault, where that one looks every few seconds.
 */
export async function openOperator(config: Config): Promise<Operator> {
  if (config.commandChannel.scheme === "local" && config.vault.scheme === "sqlite") {
    const file = config.vault.location || pathsIn(config.dataFolder).vault;
    if (!existsSync(file)) throw new UserError(`There is no Logue at ${config.dataFolder}. Name the folder with --data.`);
  }
  try {
    const { readStore, vault, commandChannel, close } = await openWorkspace(config);
    return { readStore, vault, makeLinks: (...asked) => makeByCommands(commandChannel, ...asked), close };
  } catch (error) {
    if (error instanceof DataFolderError && error.code === "InUse") return openBeside(config);
    throw error;
  }
}

async function openBeside(config: Config): Promise<Operator> {
  const [log, metrics] = [createLogger(config), createMetrics()];
  const folder = { ...pathsIn(config.dataFolder), close: () => {} };
  const { readStore, vault, close } = await openStores({ config, folder, log, metrics }, ["readStore"]);
  return {
    ...{ readStore, vault },
    makeLinks: (...asked) => makeThroughVault(vault, ...asked),
    async close() {
      await close();
      metrics.close();
    },
  };
}

const requestOf = (userIds: readonly string[], lifeMs: number, resetReason?: string): OperatorLinksRequest => ({
  askedAtMs: Date.now(),
  links: userIds.map((userId) => ({ userId, linkId: uuidv7(), commandId: uuidv7() })),
  lifeMs,
  ...(resetReason !== undefined && { resetReason }),
});

const makeByCommands = async (channel: CommandChannel, ...asked: Parameters<typeof requestOf>): Promise<OperatorsLink[]> =>
  (await makeLinks(requestOf(...asked), (envelope) => channel.send(envelope))).made;

const lookEveryMs = 300;
const answerMaxMs = 60_000;

async function makeThroughVault(vault: Vault, ...asked: Parameters<typeof requestOf>): Promise<readonly OperatorsLink[]> {
  const id = `${operatorLinksOwner}/${randomUUID()}`;
  const expiresAt = new Date(Date.now() + operatorLinksForMs).toISOString();
  await vault.put({ kind: "server", id, ownerId: operatorLinksOwner, value: requestOf(...asked), expiresAt });
  try {
    for (const end = Date.now() + answerMaxMs; Date.now() < end; await pause(lookEveryMs)) {
      const found = operatorLinks.parse((await vault.get("server", id))?.value);
      if ("made" in found) return found.made;
    }
  } finally {
    await vault.delete("server", id);
  }
  throw new UserError("The running Logue did not answer within a minute. Is it healthy? Its log says what is wrong.");
}
