import test from "ava";
import fc from "fast-check";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { restCalls } from "./calls.ts";

const word = fc.oneof(
  fc.constantFrom("general", "me", "tada", "0", "-1", "null", "..", "%00", "constructor", "__proto__", "x".repeat(5_000)),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const field = fc.oneof(word, fc.jsonValue({ maxDepth: 3 }));
const names = [...new Set(restCalls.flatMap(({ query, body }) => [query, body].flatMap(({ shape }) => Object.keys(shape))))];
const fields = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...names, "nothing", "__proto__"), value, { maxKeys: 5 });

const asked = fc.record({
  call: fc.constantFrom(...restCalls),
  parts: fc.array(word, { minLength: 2, maxLength: 2 }),
  query: fields(word),
  body: fc.oneof(
    fields(field).map((value) => JSON.stringify(value)),
    word,
  ),
  key: fc.option(fc.stringMatching(/^[ -~]{0,30}$/), { nil: undefined }),
});

test("whatever is sent, a call answers with its result or says why not, and nothing fails", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const bot = await workspace.addPerson("tide-bot", "bot");
  const token = await botToken(workspace, bot.userId);
  const property = fc.asyncProperty(asked, async ({ call, parts, query, body, key }) => {
    const given = [...parts];
    const path = call.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent((given.pop() ?? "").toWellFormed()));
    const response = await fetch(`${workspace.api.url}/api${path}?${new URLSearchParams(query)}`, {
      method: call.method,
      headers: {
        ...{ authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(call.method !== "GET" && { body }),
    });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`${response.status} ${text}`);
    const isRefused = response.status >= 400;
    if (isRefused !== "refusal" in JSON.parse(text)) throw new Error(`${response.status} ${text}`);
  });
  await t.notThrowsAsync(fc.assert(property, { numRuns: 120, seed: 20_261_129 }));
});
