import test from "ava";
import { directoryScene, miaPassword as password } from "../testing/directory-scene.ts";

const trial = `mutation ($input: TrySignInMethodInput!) { trySignInMethod(input: $input) {
  result { problem person { subject name groups hasPicture outcome } } refusal { code } } }`;

test("a person of the directory gets an account where the method registers people, and the same one the next time", async (t) => {
  const { enter, set, answer, instanceId } = await directoryScene(t);
  const { signInMethods } = await answer(null, "{ signInMethods { path takesPassword buttonText } }");
  t.deepEqual(signInMethods, [{ path: `/sign-in-by/${instanceId}`, takesPassword: true, buttonText: "LDAP" }]);
  t.is(await enter("mia", password), "ExternalAccountUnknown");
  await set("registersPeople", true);
  t.is(await enter("mia", password), "@mia");
  t.is(await enter("mia@example.org", password), "@mia");
  await set("isOffered", false);
  t.is(await enter("mia", password), "NotPermitted");
});

test("wrong passwords count with those of accounts here, are recorded, and are told apart from a directory that is down", async (t) => {
  const { enter, answer, directory, addPerson, setPassword } = await directoryScene(t, { registersPeople: true });
  const { userId } = await addPerson("mia");
  await setPassword(userId, "a long password of Mia's here");
  directory.beforePage = () => "cut";
  for (let count = 0; count < 12; count += 1) t.is(await enter("mia", password), "SignInMethodUnavailable");
  directory.beforePage = () => "answer";
  for (let count = 0; count < 10; count += 1) t.is(await enter("mia", "wrong"), "SignInFailed");
  directory.asked.length = 0;
  t.is(await enter("mia", password), "TooManyAttempts");
  t.deepEqual(directory.asked, []);
  const own = `mutation { signIn(input: { nameOrEmail: "mia", password: "a long password of Mia's here" }) { refusal { code } } }`;
  t.is((await answer(null, own)).signIn.refusal.code, "TooManyAttempts");
});

test("an administrator tries a name and a password before the method is offered, and sees why it does not work", async (t) => {
  const { attempt, administrator, addPerson, set } = await directoryScene(t, { isOffered: false, registersPeople: true });
  const tried = await attempt(administrator, trial);
  t.like(tried, {
    data: { trySignInMethod: { result: { problem: null, person: { name: "mia", groups: null, hasPicture: false } } } },
  });
  t.regex(JSON.stringify(tried), /would get a new account, @mia/);
  t.regex(JSON.stringify(await attempt(administrator, trial, "mia", "wrong")), /refuses the password/);
  await set("peopleBase", null);
  t.regex(JSON.stringify(await attempt(administrator, trial)), /peopleBase is needed/);
  const refused = await attempt(await addPerson("kim"), trial);
  t.like(refused, { data: { trySignInMethod: { refusal: { code: "NotPermitted" } } } });
});

test("a person who is signed in links the account of the directory by its password", async (t) => {
  const { enter, addPerson, signIn: session, post, instanceId } = await directoryScene(t);
  const kim = await addPerson("kim");
  const link = `mutation ($input: LinkExternalAccountInput!) { linkExternalAccount(input: $input) { refusal { code } } }`;
  const linkAs = async (typed: string) => {
    const headers = { cookie: await session(kim) };
    const { body } = await post({ query: link, variables: { input: { instanceId, name: "mia", password: typed } } }, headers);
    return body.data.linkExternalAccount.refusal?.code ?? null;
  };
  t.is(await linkAs("wrong"), "SignInFailed");
  t.is(await linkAs(password), null);
  t.is(await enter("mia", password), "@kim");
});
