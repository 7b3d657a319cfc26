import test from "ava";
import { integrations } from "./index.ts";

const answers: Readonly<Record<string, string>> = {
  ...{
    server: "https://example.org",
    issuer: "https://example.org",
    realm: "acme",
    tenant: "0aaaaaaa-0000-4000-8000-000000000001",
  },
  ...{ team: "ABCDE12345", key: "KEY1234567", host: "directory.example.org", base: "dc=example,dc=org" },
};

test("each preset fills in settings that its integration takes, and asks for all that it needs", (t) => {
  for (const { name: integration, settings: declared = {}, presets = [] } of integrations) {
    for (const { name, asks, settings } of presets) {
      const known = Object.fromEntries(asks.map(({ key }) => [key, answers[key]]));
      for (const [key, value] of Object.entries(settings)) {
        const filled = typeof value === "string" ? value.replace(/\{(\w+)\}/g, (braces, word) => known[word] ?? braces) : value;
        const label = `${integration}, ${name}: ${key}`;
        t.true(declared[key]?.schema.safeParse(filled).success, label);
        t.notRegex(String(filled).replace("{name}", ""), /\{/, label);
      }
    }
  }
});
