import { timeOfId } from "@logue/command-service/contract/message-id.ts";
import { rememberedMs } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const minuteMs = 60_000;

/** A bot that posts under keys, by a clock that the test moves. */
async function scene(t: ExecutionContext) {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const workspace = await openLiveWorkspace({ clock });
  t.teardown(workspace.close);
  const newToken = async (name: string) => botToken(workspace, (await workspace.addPerson(name, "bot")).userId);
  const token = await newToken("tide");
  const post = async (key: string, text: string, by: { url?: string; token?: string } = {}) => {
    const response = await fetch(`${by.url ?? workspace.api.url}/api/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${by.token ?? token}`, "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ room: "general", text }),
    });
    const body = (await response.json()) as JsonObject;
    return { status: response.status, id: body.messageId as string, code: body.refusal?.code };
  };
  const wait = (ms: number): void => {
    aheadMs += ms;
  };
  return { ...workspace, clock, post, wait, newToken };
}

test("a message posted under a key of any text has an id of the time of the post", async (t) => {
  const { post, clock } = await scene(t);
  const beganAtMs = clock();
  for (const key of ["build-7", "deploy-2026-7-11", "00000000-0000-7000-", "1", uuidv7()]) {
    const { status, id } = await post(key, `Built ${key}`);
    const madeAtMs = timeOfId(id) ?? 0;
    t.true(status === 201 && madeAtMs >= beganAtMs - 1_000 && madeAtMs <= clock(), `${key}: ${id}`);
  }
});

test("a key used again later, at another instance or by eight at once is one message", async (t) => {
  const { post, wait, startAnother } = await scene(t);
  const first = await post("build-7", "Built");
  wait(minuteMs);
  t.is((await post("build-7", "Built")).id, first.id);
  const { url } = await startAnother();
  t.is((await post("build-7", "Built", { url })).id, first.id);
  t.like(await post("build-7", "Something else", { url }), { status: 409, code: "CommandIdReused" });
  const both = [undefined, url, undefined, url, undefined, url, undefined, url];
  const raced = await Promise.all(both.map((at) => post("build-8", "Built", at === undefined ? {} : { url: at })));
  t.is(new Set(raced.map(({ id }) => id)).size, 1, JSON.stringify(raced));
});

test("the same key of two accounts is two messages", async (t) => {
  const { post, newToken } = await scene(t);
  const other = await newToken("ebb");
  t.not((await post("build-7", "Built")).id, (await post("build-7", "Built", { token: other })).id);
});

test("a key is forgotten after three days, unless it says its time", async (t) => {
  const { post, wait, clock } = await scene(t);
  const timed = uuidv7({ msecs: clock() });
  const [first, firstTimed] = [await post("build-7", "Built"), await post(timed, "Built at a time")];
  wait(rememberedMs - minuteMs);
  t.is((await post("build-7", "Built")).id, first.id);
  wait(2 * minuteMs);
  const anew = await post("build-7", "Built");
  t.is(anew.status, 201);
  t.not(anew.id, first.id);
  t.is((await post(timed, "Built at a time")).id, firstTimed.id);
});

test("a key made by a clock that is ahead is one message, of the time of the post", async (t) => {
  const { post, wait, clock } = await scene(t);
  const key = uuidv7({ msecs: clock() + 10 * minuteMs });
  const first = await post(key, "Early");
  t.true((timeOfId(first.id) ?? 0) <= clock());
  for (const pause of [minuteMs, 15 * minuteMs]) {
    wait(pause);
    t.is((await post(key, "Early")).id, first.id);
  }
});
