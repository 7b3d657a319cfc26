import test from "ava";
import { askForCode, openOAuthScene } from "../testing/oauth-program.ts";

const allow = 'name="answer" value="allow"';

test("letting a program act by permissions of the API asks an older session to sign in again; to be told who it is does not", async (t) => {
  let aheadMs = 0;
  const scene = await openOAuthScene(t, { clock: () => Date.now() + aheadMs });
  const [kim, program] = [await scene.addPerson("kim"), await scene.register()];
  const browser = await scene.browse(kim);
  const { url } = await askForCode(scene, kim, program, { scope: "openid messages.read", more: { prompt: "consent" } });
  aheadMs = 2 * 60 * 60_000;
  const page = await browser.open(url.href);
  t.true(page.text.includes("Sign in again"));
  t.false(page.text.includes(allow));
  const forced = await browser.submit(page.url.href, [
    ["scope", "messages.read"],
    ["answer", "allow"],
  ]);
  t.is(forced.status, 400, "a form that the page did not show");
  t.true(forced.text.includes("confirm"));
  t.is((await browser.submit(page.url.href, [["answer", "switch"]])).status, 401);
  browser.setCookie(scene.api.url, await scene.signIn(kim));
  t.true((await browser.open(page.url.href)).text.includes(allow));
  const older = await scene.signIn(kim);
  aheadMs += 2 * 60 * 60_000;
  const named = await scene.browse(null);
  named.setCookie(scene.api.url, older);
  url.searchParams.set("scope", "openid profile");
  t.true((await named.open(url.href)).text.includes(allow));
});
