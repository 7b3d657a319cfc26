import { existsSync, readdirSync, readFileSync } from "node:fs";
import test from "ava";

test("every test of attacks has a row in the README with what held and what was mended, and every row has its file", (t) => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const lines = Array.from(
    readme.matchAll(/^\| \[([\w-]+\.test\.ts)\]\(\1\) \| [^|]+ \| [^|]*\S[^|]* \| [^|]*\S[^|]* \|$/gm),
    ([, file]) => file,
  );
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts") && file !== "readme.test.ts");
  t.deepEqual(lines, files.sort());
});

test("every claim of the threat model names a test, and each named test exists", (t) => {
  const model = readFileSync(new URL("../../docs/threat-model.md", import.meta.url), "utf8");
  const holds = model.slice(model.indexOf("## What holds"), model.indexOf("## What does not hold"));
  for (const claim of holds
    .split("\n\n")
    .slice(1)
    .filter((part) => part.trim() !== ""))
    t.regex(claim, /\.test\.ts\)/, claim.slice(0, 60));
  for (const [, path = ""] of model.matchAll(/\]\(([^)]+)\)/g))
    t.true(existsSync(new URL(`../../docs/${path}`, import.meta.url)), path);
});
