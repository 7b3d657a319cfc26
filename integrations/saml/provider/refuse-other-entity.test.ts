import test from "ava";
import { refuseOtherEntity } from "./refuse-other-entity.ts";

function hostWith(settings: Readonly<Record<string, string | null>>) {
  const kept = new Map<string, unknown>();
  const vault = {
    get: async (id: string) => kept.get(id),
    putIfAbsent: async (id: string, value: unknown) => !kept.has(id) && kept.set(id, value).size > 0,
    take: async () => undefined,
  };
  return {
    vault,
    settings: { metadata: null, metadataAddress: "https://login.example.org/metadata", entityId: null, ...settings },
  };
}

test("metadata that names another provider at the same address is refused, until the setting names it", async (t) => {
  const host = hostWith({});
  await refuseOtherEntity(host, "https://one.example.org");
  await refuseOtherEntity(host, "https://one.example.org");
  const failure = await t.throwsAsync(refuseOtherEntity(host, "https://two.example.org"));
  t.like(failure, { code: "NotSetUp" });
  t.regex(failure?.message ?? "", /two\.example\.org, and before that it named https:\/\/one\.example\.org/);
  const named = { ...host, settings: { ...host.settings, entityId: "https://two.example.org" } };
  await t.notThrowsAsync(refuseOtherEntity(named, "https://two.example.org"));
  const elsewhere = { ...host, settings: { ...host.settings, metadataAddress: "https://other.example.org/metadata" } };
  await t.notThrowsAsync(refuseOtherEntity(elsewhere, "https://two.example.org"));
});
