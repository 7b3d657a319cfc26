import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { PostMessageDocument } from "../support/generated/operations.ts";
import { createWorkspace } from "../support/person.ts";
import { startLogue } from "../support/start-logue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Enough blocks, of either size, for the start and some hundred long messages. */
const fileBlocksMax = 4_000;
const text = "Nine thousand characters. ".repeat(346);
const atOnce = 16;
const roundsMax = 400;

test("on a full disk posts are refused with that reason, and acknowledged messages survive a restart", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const full = await startLogue({ dataFolder: folder.path, fileBlocksMax });
  t.teardown(() => full.kill());
  const ada = await createWorkspace(full.url);
  const roomId = await ada.createsChannel();
  const acknowledged: string[] = [];
  const refused = new Map<string, string>();
  for (let round = 0; round < roundsMax && refused.size === 0; round += 1) {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        const messageId = uuidv7();
        const { data } = await ada.ask(PostMessageDocument, { input: { messageId, roomId, text } });
        const code = data?.postMessage.refusal?.code;
        if (code === undefined) acknowledged.push(messageId);
        else refused.set(messageId, code);
      }),
    );
  }

  t.true(acknowledged.length > 0 && refused.size > 0);
  for (const code of refused.values()) t.regex(code, /^(StoreFull|StoreUnavailable)$/);
  t.is((await fetch(`${full.url}/readyz`)).status, 503);
  await full.kill();

  const roomy = await startLogue({ dataFolder: folder.path, port: Number(new URL(full.url).port) });
  t.teardown(() => roomy.stop());
  t.is((await fetch(`${roomy.url}/readyz`)).status, 200);
  for (const messageId of refused.keys()) await ada.does(PostMessageDocument, { messageId, roomId, text });
  const here = (await ada.timeline(roomId)).map(({ id }) => id);
  t.deepEqual([...here].sort(), [...acknowledged, ...refused.keys()].sort());
});
