import { Worker } from "node:worker_threads";
import test, { type ExecutionContext } from "ava";
import { askThread, ThreadError } from "./asked-thread.ts";

/** A thread that runs this code, in which `answerRequests` is known. */
function givenThread(t: ExecutionContext, code: string) {
  const from = `import { answerRequests } from ${JSON.stringify(import.meta.resolve("./asked-thread.ts"))};`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(from + code)}`));
  const thread = askThread<unknown, unknown>(worker);
  t.teardown(thread.close);
  return thread;
}

test("a thread answers each request, in their order, also after one that failed", async (t) => {
  const { ask } = givenThread(
    t,
    `answerRequests(async (number) => {
      if (number === 2) throw Object.assign(new RangeError("Two is too many."), { code: "TooMany" });
      return number * 10;
    });`,
  );
  const asked = [1, 2, 3].map((number) => ask(number));
  const error = await t.throwsAsync(asked[1] ?? Promise.resolve(), { instanceOf: ThreadError, message: "Two is too many." });
  t.like(error, { name: "RangeError", code: "TooMany" });
  t.deepEqual([await asked[0], await asked[2]], [10, 30]);
});

const endings: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  "an error at its start": { code: `throw new TypeError("No file.");`, message: "No file." },
  "an object that is no error": { code: `throw { message: "Only words.", errcode: 14 };`, message: "Only words." },
  "a text": { code: `throw "Gone.";`, message: "Gone." },
  "an exit without a word": { code: "process.exit(3);", message: "The thread has ended." },
};

for (const [name, { code, message }] of Object.entries(endings)) {
  test(`all that a thread is asked is refused with an error once it ended by ${name}`, async (t) => {
    const { ask } = givenThread(t, code);
    for (const asked of [ask(1), ask(2)]) await t.throwsAsync(asked, { instanceOf: ThreadError, message });
    await t.throwsAsync(ask(3), { instanceOf: ThreadError, message });
  });
}
