import test from "ava";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { ReactionOfInstance } from "./reaction.svelte.ts";

const after = "00000000000000000007";

/** `isDown`: nothing is answered. `isRefused`: mutations are refused, and the refusal is shown. */
function given({ isDown = false, isRefused = false } = {}) {
  const inputs: object[] = [];
  const toasts: string[] = [];
  let loaded = 0;
  const request = async () => {
    if (isDown) throw new Error("The server is away.");
    loaded += 1;
    return { integrationInstance: { reaction: { position: String(loaded) } }, replayPreview: { after, count: 2, isMore: false } };
  };
  const run = async (_document: unknown, { input }: { readonly input: object }) => {
    inputs.push(input);
    return isRefused ? undefined : { refusal: null };
  };
  const workspace = { connection: { request }, run, toast: (text: string) => void toasts.push(text) };
  return { inputs, toasts, reaction: new ReactionOfInstance(workspace as unknown as Workspace, "hook") };
}

test("what was done is shown as the server tells it afterwards", async (t) => {
  const { reaction, inputs } = given();
  t.is(reaction.shown, undefined);
  await reaction.load();
  await reaction.pause();
  await reaction.resume();
  await reaction.retry("one");
  await reaction.retry(null);
  t.is(reaction.shown?.position, "5");
  const instanceId = "hook";
  t.deepEqual(inputs, [{ instanceId }, { instanceId }, { instanceId, eventId: "one" }, { instanceId, eventId: null }]);
});

test("a replay begins where it was counted from, once", async (t) => {
  const { reaction, inputs, toasts } = given();
  await reaction.replay(false);
  t.deepEqual(inputs, [], "nothing was counted");
  await reaction.count({ recordedAt: "2026-01-02T03:04:05.000Z" });
  t.is(reaction.preview?.count, 2);
  await reaction.replay(true);
  await reaction.replay(true);
  t.deepEqual(inputs, [{ instanceId: "hook", from: { position: after }, withDeleted: true }]);
  t.deepEqual(toasts, ["The replay has begun."]);
});

test("what was counted stays when the replay is refused, and what is shown stays when the server is away", async (t) => {
  const refused = given({ isRefused: true });
  await refused.reaction.count({ position: after });
  await refused.reaction.replay(false);
  t.is(refused.reaction.preview?.count, 2);
  refused.reaction.forget();
  t.is(refused.reaction.preview, undefined);
  const away = given({ isDown: true });
  await away.reaction.load();
  await away.reaction.count({ position: after });
  t.is(away.reaction.shown, undefined);
  t.is(away.toasts.length, 1);
});
