import test from "ava";
import { fetchAnswer } from "./fetch-answer.ts";
import { timeNow } from "./server-clock.ts";
import { uuidv7 } from "./uuid.ts";

const hourMs = 3_600_000;
const idTimeOf = (id: string): number => Number.parseInt(id.replace("-", "").slice(0, 12), 16);

async function hear(date: string | null): Promise<void> {
  globalThis.fetch = async () => Response.json({ data: {} }, { headers: date === null ? {} : { date } });
  await fetchAnswer("{}");
}

test.serial("the time and new ids go by Logue's clock where the clock of the device is wrong", async (t) => {
  for (const hours of [-26, 5]) {
    const right = Date.now() + hours * hourMs;
    await hear(new Date(right).toUTCString());
    t.true(Math.abs(timeNow() - right) < 30_000);
    t.true(Math.abs(idTimeOf(uuidv7()) - right) < 30_000);
  }
});

test.serial("the clock of the device counts where the difference is that of an answer's way, or unknown", async (t) => {
  for (const date of [new Date(Date.now() - 5_000).toUTCString(), "soon", null]) {
    await hear(date);
    const before = Date.now();
    const now = timeNow();
    t.true(now >= before && now <= Date.now());
  }
});
