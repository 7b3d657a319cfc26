import test from "ava";
import type { Connection } from "../api/api.ts";
import { MessageGlance } from "./message-glance.svelte.ts";

interface Asked {
  readonly query: string;
  answer(ids: readonly string[]): void;
  fail(): void;
}

/** A glance at a server whose answers the test gives; `next` resolves with the next question. */
function setUp() {
  const questions: Asked[] = [];
  let heard = Promise.withResolvers<Asked>();
  const request = (_document: unknown, { query }: { readonly query: string }) =>
    new Promise((resolve, reject) => {
      const edgesOf = (ids: readonly string[]) => ids.map((id) => ({ node: { id } }));
      const asked = {
        query,
        answer: (ids: readonly string[]) => resolve({ search: { messages: { edges: edgesOf(ids) } } }),
        fail: () => reject(new Error("Too busy.")),
      };
      questions.push(asked);
      heard.resolve(asked);
      heard = Promise.withResolvers();
    });
  const glance = new MessageGlance({ request: request as Connection["request"] }, 1);
  return { glance, questions, next: () => heard.promise };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const idsOf = ({ found }: MessageGlance): string[] => found.map(({ id }) => id);

test("messages are asked for after a pause, once for the letters typed before it", async (t) => {
  const { glance, questions, next } = setUp();
  for (const letters of ["f", "fo", "fog", "fog "]) glance.look(letters);
  const asked = await next();
  asked.answer(["first", "second"]);
  await settled();
  t.deepEqual(idsOf(glance), ["first", "second"]);
  t.deepEqual(
    questions.map(({ query }) => query),
    ["fog"],
  );
});

test("other letters take away the messages of the letters before, also when their answer comes late", async (t) => {
  const { glance, next } = setUp();
  glance.look("fog");
  const first = await next();
  glance.look("fog and rain");
  const second = await next();
  second.answer(["rain"]);
  await settled();
  first.answer(["fog"]);
  await settled();
  t.deepEqual(idsOf(glance), ["rain"]);
  glance.look("");
  t.deepEqual(idsOf(glance), []);
});

test("a search that fails shows no messages, and can be asked again", async (t) => {
  const { glance, next } = setUp();
  glance.look("fog");
  (await next()).fail();
  await settled();
  t.deepEqual(idsOf(glance), []);
  glance.look("fog");
  (await next()).answer(["first"]);
  await settled();
  t.deepEqual(idsOf(glance), ["first"]);
});
