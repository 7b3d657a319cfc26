import { mock } from "node:test";
import test from "ava";
import { forgingScene } from "./testing/forging-scene.ts";

test("a new key of the provider is fetched, for sign-ins and for logout tokens, and the old one signs nothing any more", async (t) => {
  const { comeIn, provider, host, signIn } = await forgingScene(t);
  const end = async (signing: "own" | "former" = "own") => {
    const token = await provider.logoutToken({ sub: "provider|mia" }, signing);
    return signIn.endedSessions?.(new URLSearchParams({ logout_token: token }), host);
  };
  t.like(await comeIn(), { subject: "provider|mia" });
  t.like(await end(), { subject: "provider|mia" });
  mock.timers.enable({ apis: ["Date"], now: Date.now() + 2 * 60_000 });
  t.teardown(() => mock.timers.reset());
  await provider.changeKeys("second");
  t.like(await comeIn(), { subject: "provider|mia" });
  t.like(await end(), { subject: "provider|mia" });
  provider.forging = { signing: "former" };
  await t.throwsAsync(comeIn, { code: "AnswerRefused" });
  await t.throwsAsync(end("former"), { code: "AnswerRefused" });
});
