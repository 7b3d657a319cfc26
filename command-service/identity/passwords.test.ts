import { hash } from "@node-rs/argon2";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openIdentityScene } from "../testing/identity-scene.ts";
import { codeOf, mustAccept, type TestService } from "../testing/test-service.ts";

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
