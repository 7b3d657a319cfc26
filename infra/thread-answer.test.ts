import { Worker } from "node:worker_threads";
import test from "ava";
import { answerOfThread } from "./thread-answer.ts";

/** A thread that lets `isDone` know just before it ends. */
function started(code: string): { readonly worker: Worker; readonly isDone: Int32Array } {
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  const beforeTheEnd = "process.on('exit', () => { Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); });";
  const begin = "const { parentPort, workerData } = require('node:worker_threads');";
  return { worker: new Worker(`${begin} ${beforeTheEnd} ${code}`, { eval: true, workerData: isDone }), isDone };
}

test("a process that is busy until the thread has ended gets its answer", async (t) => {
  for (let round = 0; round < 20; round += 1) {
    const { worker, isDone } = started(`parentPort.postMessage(${round})`);
    const answer = answerOfThread<number>(worker);
    Atomics.wait(isDone, 0, 0);
    t.is(await answer, round);
  }
});

const messageOf = ({ message }: Error): string => message;

test("a thread that fails or says nothing is an error", async (t) => {
  const failing = answerOfThread<string>(started("throw new Error('no disk')").worker);
  t.is(await failing.catch(messageOf), "no disk");
  const silent = answerOfThread<string>(started("").worker);
  t.is(await silent.catch(messageOf), "The thread ended without an answer.");
});
