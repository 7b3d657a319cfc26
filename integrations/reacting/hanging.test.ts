import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openReactionScene } from "./conformance-host.ts";

const half = 30;
const texts = ["a", "b", "c", "d", "e"];

test("while half of the instances hang in their first event, the others get all events in order, and so does each that hangs afterwards", async (t) => {
  const { addInstance, post, start } = openReactionScene();
  const told = new Map<string, string[]>();
  for (let index = 0; index < 2 * half; index += 1) {
    addInstance(`hook ${index}`);
    told.set(`hook ${index}`, []);
  }
  const isHanging = (id: string): boolean => Number(id.slice(5)) % 2 === 0;
  const { promise: hanging, resolve: letGo } = Promise.withResolvers<void>();
  const host = start(async (text, { instanceId }) => {
    told.get(instanceId)?.push(text);
    if (isHanging(instanceId)) await hanging;
  });
  t.teardown(host.close);
  for (const text of texts) await post("one", text);
  const sound = [...told].filter(([id]) => !isHanging(id));
  await until(() => sound.every(([, got]) => got.length >= texts.length));
  for (const [id, got] of told) t.deepEqual(got, isHanging(id) ? ["a"] : texts, id);
  letGo();
  await until(() => [...told.values()].every((got) => got.length >= texts.length));
  for (const [id, got] of told) t.deepEqual(got, texts, id);
});
