import test from "ava";
import { startNode } from "./support/child-process.ts";

const soak = async (...words: readonly string[]) => {
  const started = startNode(["tests/attacks/soak.ts", ...words]);
  return { exitCode: await started.ended, said: started.output() };
};

test("the soak says how it is called when it is asked, or called in another way", async (t) => {
  const asked = await soak("--help");
  t.is(asked.exitCode, 0);
  t.regex(asked.said, /npm run soak -- \[PART\.\.\.\] [\s\S]*deliveries +kills of a Logue that delivers to webhooks/);
  const wrong = await Promise.all([soak("nothing-such"), soak("--wrong"), soak("--kills", "many")]);
  for (const { exitCode, said } of wrong) {
    t.is(exitCode, 2);
    t.regex(said, /npm run soak -- /);
    t.notRegex(said, /\n +at /, "no stack");
  }
});
