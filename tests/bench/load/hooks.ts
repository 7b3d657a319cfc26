import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { waitUntil } from "../../support/wait-until.ts";
import { nowMicroseconds } from "../report/latency.ts";
import { command, whenNotBusy } from "./api.ts";
import { textMark } from "./posting.ts";
import type { Town } from "./town.ts";

/** Logue may reach the receivers, which are on this machine. */
export const hookEnv = { OUTGOING_ALLOWED: "127.0.0.1/32" };

/** One receiver of many outgoing webhooks: some get their answers at once, the others never. */
export interface HookReceiver {
  readonly url: string;
  /** Told of each post that a webhook was told of, by its index, and when. */
  onTold(listener: (hook: number, post: number, atMicroseconds: number) => void): void;
  close(): void;
}

export async function openHookReceiver(): Promise<HookReceiver> {
  let listen: Parameters<HookReceiver["onTold"]>[0] = () => {};
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const atMicroseconds = nowMicroseconds();
    const [, manners, hook] = (request.url ?? "").split("/");
    const body = (await buffer(request)).toString();
    if (manners === "hangs") return;
    response.writeHead(204).end();
    const post = new RegExp(`"text":"${textMark}(\\d+) `).exec(body)?.[1];
    if (post !== undefined) listen(Number(hook), Number(post), atMicroseconds);
  };
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 4_096, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onTold: (listener) => {
      listen = listener;
    },
    close: () => server.close().closeAllConnections(),
  };
}

const addedAtOnce = 8;

export interface AddedHooks {
  readonly first: number;
  readonly count: number;
  readonly address: (hook: number) => string;
  readonly isOn?: boolean;
}

/** Adds outgoing webhooks for the messages that are posted from now on. */
export async function addHooks({ pool, people }: Town, { first, count, address, isOn = true }: AddedHooks): Promise<void> {
  const cookie = people[0]?.cookie ?? "";
  let next = first;
  const add = async (): Promise<void> => {
    while (next < first + count) {
      const hook = next;
      next += 1;
      const input = { name: "outgoing-webhooks", actorName: `hook-${hook}`, displayName: `Hook ${hook}` };
      const { data } = await command<Added>(pool, cookie, "addIntegration", input, "{ instance { id } }");
      const scope = { scope: "INTEGRATION", scopeId: data.instance.id };
      const set = (key: string, value: object) =>
        whenNotBusy(() => command(pool, cookie, "changeSetting", { ...scope, key, ...value }, "{ __typename }"));
      await set("signingSecret", { secretValue: `whsec_${randomBytes(32).toString("base64")}` });
      await set("address", { value: address(hook) });
      if (isOn) await set("isOn", { value: true });
    }
  };
  await Promise.all(Array.from({ length: addedAtOnce }, add));
}

interface Added {
  readonly instance: { readonly id: string };
}

/** Notes of each post when the last of so many webhooks was told of it. */
export function watchTold(receiver: HookReceiver) {
  const told = new Map<number, Set<number>>();
  const lastAt = new Map<number, number>();
  receiver.onTold((hook, post, atMicroseconds) => {
    const hooks = told.get(post) ?? new Set<number>();
    told.set(post, hooks.add(hook));
    lastAt.set(post, atMicroseconds);
  });
  return {
    /** When the last one was told of the post. */
    whenAll: async (post: number, hooks: number): Promise<number> => {
      await waitUntil(`${hooks} webhooks to be told of post ${post}`, () => (told.get(post)?.size ?? 0) >= hooks, 120_000).catch(
        (error: Error) => {
          throw new Error(`${error.message}; ${told.get(post)?.size ?? 0} were.`);
        },
      );
      return lastAt.get(post) ?? 0;
    },
  };
}
