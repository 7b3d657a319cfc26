import test from "ava";
import { makeSigner, type Said } from "../../tests/support/saml-messages.ts";
import { addProvider, samlScene } from "../testing/saml-scene.ts";
import { refusedIn } from "../testing/sign-in-scene.ts";

test("a person whom the provider names gets an account, and the same one the next time, with a signed request and a mapped address", async (t) => {
  const { browse } = await samlScene(t);
  const first = browse();
  t.is((await first.signIn("?returnTo=/threads")).url.pathname, "/threads");
  t.deepEqual(await first.whoAmI(), {
    user: { name: "mia", displayName: "Mia Mole" },
    account: { email: "mia@example.org", externalAccounts: [{ label: "mia@example.org", methodName: "SAML" }] },
  });
  const again = browse();
  await again.signIn("", { attributes: { uid: "renamed" } });
  t.is((await again.whoAmI()).user.name, "mia");
});

test("the provider reads of us at the instance's address: names, addresses and a certificate, the same each time", async (t) => {
  const { ownMetadata, here, backEnd, instance, answer, administrator } = await samlScene(t);
  const metadata = await ownMetadata();
  t.true(metadata.includes(`entityID="${here("metadata")}"`));
  t.true(metadata.includes(`Location="${here("callback")}"`));
  const certificates = async () => (await ownMetadata()).match(/<ds:X509Certificate>[^<]+/g);
  t.deepEqual(await certificates(), metadata.match(/<ds:X509Certificate>[^<]+/g));
  t.false(metadata.includes("PRIVATE"));
  t.is((await backEnd.vault.list("provider", instance.id)).length, 1);
  await answer(administrator, `mutation { removeIntegration(input: { instanceId: "${instance.id}" }) { refusal { code } } }`);
  t.deepEqual(await backEnd.vault.list("provider", instance.id), []);
  t.is((await fetch(here("metadata").replace(/saml\/[^/]+/, "saml/none"))).status, 404);
});

test("a provider that is asked by a form gets one, which the browser sends at once", async (t) => {
  const { here, provider, browse, set } = await samlScene(t);
  t.is(await set("requestBinding", "post"), null);
  const browser = browse();
  const page = await browser.open(here("sign-in"));
  t.is(page.status, 200);
  t.true(page.text.includes(`action="${provider.url}/sign-in"`));
  const value = /name="SAMLRequest" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
  const request = await provider.read(new URLSearchParams({ SAMLRequest: value }), "post");
  t.is(refusedIn(await browser.bring(provider.answer(request))), null);
  t.is((await browser.whoAmI()).user.name, "mia");
});

test("an answer counts once, on every instance of Logue, and for the browser that asked alone", async (t) => {
  const { browse, provider, startAnother } = await samlScene(t);
  const [hers, attacker] = [browse(), browse()];
  const fields = provider.answer(await hers.begin());
  const other = await startAnother();
  t.is(refusedIn(await attacker.bring(fields)), "Expired");
  t.is(await attacker.whoAmI(), null);
  t.is(refusedIn(await hers.bring(fields, other)), "AnswerRefused");
  t.is(refusedIn(await hers.bring(fields)), "AnswerRefused");
  t.is(await hers.whoAmI(), null);
});

test("an answer to another request, or to none, begins no session and links nothing", async (t) => {
  const { browse, browseAs, provider, addPerson } = await samlScene(t);
  const victim = browse();
  await victim.begin();
  t.is(refusedIn(await victim.bring(provider.answer(await browse().begin()))), "AnswerRefused");
  const unasked = { id: null, callbackUrl: (await victim.begin()).callbackUrl };
  t.is(refusedIn(await victim.bring(provider.answer(unasked))), "AnswerRefused");
  t.is(await victim.whoAmI(), null);
  const kim = await browseAs(await addPerson("kim"));
  await kim.begin("?purpose=link");
  t.is(refusedIn(await kim.bring(provider.answer(await browse().begin()))), "AnswerRefused");
  t.deepEqual((await kim.whoAmI()).account.externalAccounts, []);
});

test("of two providers the same id names two people, and an answer of one counts nothing at the other", async (t) => {
  const scene = await samlScene(t);
  const beta = await addProvider(t, scene, "beta-login");
  const [atAcme, atBeta, victim] = [scene.browse(), beta.browse(), beta.browse()];
  await atAcme.signIn();
  await atBeta.signIn("", { attributes: { uid: "milo", displayName: "Milo Mole", mail: "milo@example.org" } });
  t.deepEqual([(await atAcme.whoAmI()).user.name, (await atBeta.whoAmI()).user.name], ["mia", "milo"]);
  t.is(refusedIn(await victim.bring(scene.provider.answer(await victim.begin()))), "AnswerRefused");
  t.is(await victim.whoAmI(), null);
  t.is(refusedIn(await victim.signIn()), null);
  t.is((await victim.whoAmI()).user.name, "milo");
});

test("people begin at the provider only where a setting allows it, and an unsolicited answer links nothing", async (t) => {
  const { browse, browseAs, provider, set, here, addPerson } = await samlScene(t);
  const unasked = () => provider.answer({ id: null, callbackUrl: here("callback") });
  t.is(refusedIn(await browse().bring(unasked())), "AnswerRefused");
  await set("takesUnsolicited", true);
  await set("isOffered", false);
  t.is(refusedIn(await browse().bring(unasked())), "Expired");
  await set("isOffered", true);
  const browser = browse();
  t.is(refusedIn(await browser.bring(unasked())), null);
  t.is((await browser.whoAmI()).user.name, "mia");
  const kim = await browseAs(await addPerson("kim"));
  await kim.begin("?purpose=link");
  t.is(refusedIn(await kim.bring(unasked())), "AnswerRefused");
  t.deepEqual((await kim.whoAmI()).account.externalAccounts, []);
});

test("what is wrong with an answer is not told to the browser, counts as a failed sign-in, and the log holds nothing of the person", async (t) => {
  const { browse, provider, backEnd } = await samlScene(t);
  const logged: unknown[] = [];
  backEnd.log.warn = (...line: unknown[]) => void logged.push(line);
  let counted = 0;
  const { send } = backEnd.commands;
  backEnd.commands.send = (envelope) => {
    if (envelope.type === "CountSignInAttempt") counted += 1;
    return send(envelope);
  };
  const right = provider.signer;
  const wrong: readonly (() => Partial<Said>)[] = [
    () => ({ audience: "https://other.example/" }),
    () => ({ recipient: "https://other.example/" }),
    () => ({ destination: "https://other.example/" }),
    () => ({ issuedAtMs: 0 }),
    () => ({ nameId: "id-of-mia<!-- -->" }),
    () => ({ format: "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }),
    () => {
      provider.signer = makeSigner();
      return {};
    },
  ];
  for (const make of wrong) t.is(refusedIn(await browse().signIn("", make())), "AnswerRefused");
  provider.signer = right;
  const forms: readonly Record<string, string>[] = [
    {},
    { SAMLResponse: "" },
    { SAMLResponse: "%" },
    { SAMLResponse: "a".repeat(600_000) },
  ];
  for (const fields of forms) {
    const browser = browse();
    await browser.begin();
    t.is(refusedIn(await browser.bring(fields)), "AnswerRefused");
  }
  t.is(counted, wrong.length + forms.length);
  t.is(logged.length, counted);
  t.notRegex(JSON.stringify(logged), /mia|mole|session-of/i);
  t.is(refusedIn(await browse().signIn()), null);
});

test("metadata is read from its address, by plain HTTP only where a setting allows it", async (t) => {
  const { browse, provider, set, here } = await samlScene(t);
  await set("metadata", null);
  await set("metadataAddress", `${provider.url}/metadata`);
  t.is(refusedIn(await browse().open(here("sign-in"))), "NotSetUp");
  await set("isInsecureAllowed", true);
  t.is(refusedIn(await browse().signIn()), null);
  t.is(refusedIn(await browse().signIn()), null);
  t.is(provider.reads(), 1);
});

test("an administrator tries the method and sees the mapped person", async (t) => {
  const { browseAs, administrator, answer, set } = await samlScene(t);
  await set("isOffered", false);
  const { text } = await (await browseAs(administrator)).signIn("?purpose=try");
  t.true(text.includes("would get a new account, @mia"));
  const { users } = await answer(administrator, "{ users(first: 50) { edges { node { name } } } }");
  t.false(users.edges.some(({ node }: { node: { name: string } }) => node.name === "mia"));
});
