import { hash, verify } from "@node-rs/argon2";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openIdentityScene } from "../testing/identity-scene.ts";
import { codeOf, mustAccept, type TestService } from "../testing/test-service.ts";
import { openPasswords } from "./passwords.ts";

const [first, second] = ["the first password", "the second password"];
const given = () => openIdentityScene(first);

async function signIn({ send }: TestService, userId: string, password: string) {
  const data = { userId, sessionId: uuidv7(), method: "password" } as const;
  return send(userId, "SignIn", data, { secrets: { password } });
}

const change = ({ send }: TestService, userId: string, currentPassword: string, password: string) =>
  send(userId, "ChangePassword", { userId, keptSessionId: null }, { secrets: { currentPassword, password } });

test("a password that is easy to guess, or too long, is refused before it is hashed, and one of unrelated words is set", async (t) => {
  const scene = await given();
  for (const guessable of ["password12", "qwertyuiop", "Person 0 123", "x".repeat(200)])
    t.is(codeOf(await change(scene, scene.ann, first, guessable)), "PasswordGuessable", guessable);
  t.is(codeOf(await change(scene, scene.ann, first, "a b".repeat(334))), "PasswordTooLong");
  mustAccept(await change(scene, scene.ann, first, second));
});

test("a right password whose hash has older parameters is hashed anew, and a wrong one changes nothing", async (t) => {
  const scene = await given();
  const old = await hash(first, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
  await scene.truth.put({ kind: "password", id: scene.ann, ownerId: scene.ann, value: { hash: old } });
  const kept = async (): Promise<unknown> => (await scene.truth.get("password", scene.ann))?.value;
  t.is(codeOf(await signIn(scene, scene.ann, second)), "SignInFailed");
  t.deepEqual(await kept(), { hash: old });
  mustAccept(await signIn(scene, scene.ann, first));
  const renewed = JSON.stringify(await kept());
  t.regex(renewed, /m=19456,t=2,p=1/);
  mustAccept(await signIn(scene, scene.ann, first));
  t.is(JSON.stringify(await kept()), renewed);
});

test("a wrong password takes one comparison with a hash of today's parameters, whether the account exists, has a password or not", async (t) => {
  const { truth, ann, ben } = await given();
  const work: string[] = [];
  const passwords = openPasswords(truth, {
    hash: (password, options) => {
      work.push("hash");
      return hash(password, options);
    },
    verify: (hashed, password) => {
      work.push(`verify ${hashed.split("$").slice(1, 4).join(" ")}`);
      return verify(hashed, password);
    },
  });
  const workOf = async (userId: string, password = second): Promise<string[]> => {
    work.length = 0;
    t.is(await passwords.isRight(userId, password, "192.0.2.7"), password === first);
    return [...work];
  };
  const once = ["verify argon2id v=19 m=19456,t=2,p=1"];
  t.deepEqual(await workOf(uuidv7()), ["hash", ...once], "the decoy's hash is made once");
  for (const userId of [uuidv7(), ben, ann]) t.deepEqual(await workOf(userId), once);
  t.deepEqual(await workOf(uuidv7(), ""), once);
  t.deepEqual(await workOf(ann, first), once);
});

test("an umlaut opens however a keyboard writes it, and a hash of before is made anew", async (t) => {
  const scene = await given();
  const typed = "p\u00e4ssw\u00f6rd\u20ac of the harbour";
  const decomposed = typed.normalize("NFD");
  t.not(typed, decomposed);
  for (const set of [typed, decomposed]) {
    mustAccept(await change(scene, scene.ann, set === typed ? first : typed, set));
    for (const written of [typed, decomposed]) mustAccept(await signIn(scene, scene.ann, written));
    t.is(codeOf(await signIn(scene, scene.ann, `${decomposed} `)), "SignInFailed");
  }
  const old = await hash(decomposed, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await scene.truth.put({ kind: "password", id: scene.ann, ownerId: scene.ann, value: { hash: old } });
  t.is(codeOf(await signIn(scene, scene.ann, typed)), "SignInFailed");
  for (const written of [decomposed, typed]) mustAccept(await signIn(scene, scene.ann, written));
});
