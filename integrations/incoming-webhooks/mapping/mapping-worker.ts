import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

interface Asked {
  readonly id: number;
  readonly expression: string;
  readonly json: unknown;
}

interface Expression {
  evaluate(input: unknown): Promise<unknown>;
}

const jsonata = createRequire(import.meta.url)("jsonata") as (expression: string) => Expression;
const resultMaxLength = 256 * 1024;

async function evaluate({ expression, json }: Asked): Promise<{ readonly result: string } | { readonly problem: string }> {
  try {
    const result = JSON.stringify((await jsonata(expression).evaluate(json)) ?? null);
    return result.length > resultMaxLength ? { problem: "Its result is too large." } : { result };
  } catch (error) {
    const { message, position } = error as { readonly message?: unknown; readonly position?: unknown };
    const place = typeof position === "number" ? ` (at character ${position})` : "";
    return { problem: `${String(message).slice(0, 300)}${place}` };
  }
}

parentPort?.on("message", async (asked: Asked) => {
  parentPort?.postMessage({ id: asked.id, ...(await evaluate(asked)) });
});

// Everything is loaded: from here on the time of an expression is its own.
parentPort?.postMessage("ready");
