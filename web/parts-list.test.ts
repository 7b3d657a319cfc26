import { globSync, readFileSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import test from "ava";
import { waitUntil } from "../tests/support/wait-until.ts";
import { laterParts } from "./parts-list.ts";
import { fetchEach } from "./src/layout/keep-parts.ts";
import { Parts, parts, wanted, whenHere } from "./src/layout/parts.svelte.ts";

const chunk = (fileName: string, code = "1") => ({ type: "chunk", fileName, code }) as const;
const asset = (fileName: string, source = "1") => ({ type: "asset", fileName, source }) as const;

test("scripts and styles are listed, but those of the first screen, very large ones and the service worker; of fonts the emoji", (t) => {
  const outputs = [
    ...[chunk("assets/shared-1.js"), chunk("assets/threads-1.js"), chunk("assets/pdf-1.js", "1".repeat(400_000))],
    ...[asset("assets/shared-1.css"), asset("assets/threads-1.css"), asset("assets/inter-1.woff2")],
    ...[asset("assets/twemoji-1.woff2", "1".repeat(400_000)), asset("service-worker.js")],
  ];
  const page = '<script src="/assets/shared-1.js"></script><link href="/assets/shared-1.css">';
  t.deepEqual(laterParts(outputs, page), ["/assets/threads-1.js", "/assets/threads-1.css", "/assets/twemoji-1.woff2"]);
});

test("a part that is late is told of until it is here, and one that is here at once is not", async (t) => {
  const parts = new Parts();
  t.is(await parts.wanted(async () => "at once"), "at once");
  t.is(parts.lateCount, 0);
  const arrival = Promise.withResolvers<string>();
  const wanted = parts.wanted(() => arrival.promise);
  await waitUntil("the part is late", () => parts.lateCount === 1);
  arrival.resolve("late");
  t.is(await wanted, "late");
  await waitUntil("no part is late", () => parts.lateCount === 0);
});

test("parts that cannot be fetched are told of until they are tried again or given up", async (t) => {
  const parts = new Parts();
  let [isReachable, givenUp] = [false, 0];
  const load = async () => (isReachable ? "part" : Promise.reject(new Error("The style cannot be fetched.")));
  const first = parts.wanted(load, () => (givenUp += 1));
  const second = parts.wanted(load);
  await waitUntil("both have failed", () => parts.failures.length === 2);
  parts.tryAgain();
  t.is(parts.failures.length, 0);
  await waitUntil("both have failed again", () => parts.failures.length === 2);
  isReachable = true;
  parts.tryAgain();
  t.deepEqual(await Promise.all([first, second]), ["part", "part"]);
  t.is(givenUp, 0);

  isReachable = false;
  void parts.wanted(load, () => (givenUp += 1));
  await waitUntil("it has failed", () => parts.failures.length === 1);
  parts.giveUp();
  t.deepEqual([givenUp, parts.failures.length], [1, 0]);
});

test("a part that was not asked for is fetched again until it is here, without a sign", async (t) => {
  let tries = 0;
  const load = async (): Promise<string> => {
    tries += 1;
    if (tries < 3) throw new Error("The style cannot be fetched.");
    return "part";
  };
  t.is(await whenHere(load), "part");
  t.deepEqual([tries, parts.lateCount, parts.failures], [3, 0, []]);
});

test("parts are kept three at once, and no other one is begun while a person waits for a part", async (t) => {
  const begun: { readonly address: string; readonly isWaiting: boolean }[] = [];
  const arrivals = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = fetchEach(["0", "1", "2", "3", "4"], async (address) => {
    begun.push({ address, isWaiting: parts.isFetching });
    await arrivals[Number(address)]?.promise;
  });
  await waitUntil("three are fetched", () => begun.length === 3);

  const dialog = Promise.withResolvers<string>();
  const opened = wanted(() => dialog.promise);
  for (const { resolve } of arrivals) resolve();
  await turn();
  t.is(begun.length, 3);
  dialog.resolve("dialog");
  await opened;
  await all;
  t.deepEqual(
    begun,
    ["0", "1", "2", "3", "4"].map((address) => ({ address, isWaiting: false })),
  );
});

test("no element has an open list of attributes or an open name: their code would be in the first script", (t) => {
  const folder = `${import.meta.dirname}/src`;
  const components = globSync("**/*.svelte", { cwd: folder });
  t.true(components.length > 50);
  const open = components.filter((name) =>
    /<svelte:element|<[a-z][^<>]*\s\{\.\.\./.test(readFileSync(`${folder}/${name}`, "utf8")),
  );
  t.deepEqual(open, []);
});
