import { Agent, request } from "node:http";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { ask, type Credentials } from "../support/api.ts";
import {
  ChangePasswordDocument,
  CreateAccessTokenDocument,
  CreateSignInLinksDocument,
  RedeemSignInLinkDocument,
  RegisterBotDocument,
  ResetPasswordDocument,
  SignInDocument,
  UnclaimedAccountsDocument,
  ViewerDocument,
} from "../support/generated/operations.ts";
import { type House, openOwnHouse } from "../support/house.ts";
import { type Person, password, signsIn } from "../support/person.ts";

/* Attempts to keep users from signing in, to find out who has an account, and to enter by links. */

let house: House;
let ada: Person;

test.before(async () => {
  const environment = {
    TRUST_PROXY: "1",
    REGISTRATIONS_PER_10_MINUTES_PER_ADDRESS: "50",
    REQUESTS_PER_MINUTE_PER_ADDRESS: "100000",
  };
  house = await openOwnHouse({ environment });
  ada = house.ada;
});
test.after.always(() => house?.close());

const fromAddress = (address: string): Credentials => ({ "x-forwarded-for": address });

async function signInCode(name: string, secret: string, credentials: Credentials = {}): Promise<string> {
  const { data, errors } = await ask(
    house.logue.url,
    SignInDocument,
    { input: { nameOrEmail: name, password: secret } },
    credentials,
  );
  return errors[0]?.extensions?.code ?? data?.signIn.refusal?.code ?? "accepted";
}

/** Registrations over many connections at once, like a flood; returns the codes of the answers. */
function flood(address: string, count: number, input: (index: number) => object): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const mutation = "mutation ($i: RegisterUserInput!) { registerUser(input: $i) { refusal { code } } }";
  const one = (index: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "x-forwarded-for": address };
      const sent = request(`${house.logue.url}/graphql`, { method: "POST", agent, headers }, async (response) => {
        const { data, errors } = JSON.parse(await text(response));
        resolve(errors?.[0].extensions.code ?? data.registerUser.refusal?.code ?? "accepted");
      });
      sent.on("error", reject);
      sent.end(JSON.stringify({ query: mutation, variables: { i: input(index) } }));
    });
  return Promise.all(Array.from({ length: count }, (_, index) => one(index))).finally(() => agent.destroy());
}

async function text(response: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

test.serial("130 connections that register from one address do not keep other users from signing in", async (t) => {
  const people = await Promise.all(Array.from({ length: 6 }, () => house.comesIn("rafi")));
  const flooding = flood("203.0.113.9", 130, (index) => ({ name: `flood-${index}`, displayName: "Flood", password }));
  const signIns = people.map(({ name }, index) => signInCode(name, password, fromAddress(`198.51.100.${index}`)));
  t.deepEqual(new Set(await Promise.all(signIns)), new Set(["accepted"]));
  const codes = await flooding;
  t.deepEqual(
    codes.filter((code) => !["accepted", "Overloaded", "TooManyAttempts", "RateLimited"].includes(code)),
    [],
  );
  t.true(codes.filter((code) => code === "accepted").length <= 50);
});

test.serial("a registration that is refused hashes no password, and none is an internal error", async (t) => {
  const codes = await flood("203.0.113.10", 40, () => ({ name: "ada", displayName: "Ada", password }));
  t.deepEqual(
    codes.filter((code) => !["UserNameTaken", "Overloaded"].includes(code)),
    [],
  );
});

test.serial("wrong passwords from many addresses lock unknown devices out of the account, but not known ones", async (t) => {
  const rafi = await house.comesIn("rafi");
  const atHome = await signsIn(house.logue.url, rafi.name);
  for (let guess = 0; guess < 12; guess += 1)
    await signInCode(rafi.name, `guess number ${guess}`, fromAddress(`198.51.100.${100 + guess}`));
  t.is(await signInCode(rafi.name, password, fromAddress("198.51.100.99")), "TooManyAttempts");
  // Without the session's own cookie, since signing in ends the session that it came with.
  const device = { cookie: /[^ ;]*-devices=[^;]+/.exec(atHome.credentials.cookie ?? "")?.[0] ?? "" };
  t.is(await signInCode(rafi.name, password, { ...device, ...fromAddress("198.51.100.99") }), "accepted");
  const forged = { cookie: `__Host-logue-devices=${rafi.userId}.AAAAAAAAAAAAAAAA.${"A".repeat(43)}` };
  t.is(await signInCode(rafi.name, password, forged), "TooManyAttempts");
  const othersDevice = await house.comesIn("mallory");
  t.is(await signInCode(rafi.name, password, othersDevice.credentials), "TooManyAttempts");
  await atHome.does(ChangePasswordDocument, { currentPassword: password, newPassword: "a quite new password" });
});

test.serial("an unknown account, a bot and an account without a password are answered like a wrong password", async (t) => {
  await ada.does(RegisterBotDocument, { name: "quiet-bot", displayName: "Quiet" });
  for (const name of ["quiet-bot", "nobody-at-all", "nobody@example.org", "", "a".repeat(500)]) {
    const codes = [];
    for (let guess = 0; guess < 11; guess += 1) codes.push(await signInCode(name, password, fromAddress(`192.0.2.${guess}`)));
    t.deepEqual(new Set(codes.slice(0, 10)), new Set(["SignInFailed"]), name.slice(0, 20));
    t.is(codes[10], "TooManyAttempts");
  }
});

test.serial("a reset link works once, for its user only, and ends the old password and sessions", async (t) => {
  const rafi = await house.comesIn("rafi");
  t.is(await rafi.isRefused(ResetPasswordDocument, { userId: ada.userId }), "NotPermitted");
  const { token, path } = await ada.does(ResetPasswordDocument, { userId: rafi.userId });
  t.is(path, `/sign-in/${token}`);
  t.is((await rafi.ask(ViewerDocument, {})).data?.viewer ?? null, null);
  t.is(await signInCode(rafi.name, password, fromAddress("192.0.2.50")), "SignInFailed");

  const redeem = async (secret: string, given: string) => {
    const { data } = await ask(house.logue.url, RedeemSignInLinkDocument, { input: { token: secret, password: given } });
    return data?.redeemSignInLink.refusal?.code ?? "accepted";
  };
  t.is(await redeem(`${token.slice(0, -1)}_`, "a quite new password"), "SignInLinkInvalid");
  t.is(await redeem(token, "short"), "PasswordTooShort");
  const codes = await Promise.all(["a quite new password", "an attacker's password"].map((given) => redeem(token, given)));
  t.deepEqual(codes.toSorted(), ["SignInLinkInvalid", "accepted"]);
  t.is(await redeem(token, "another password"), "SignInLinkInvalid");
  const opens = codes[0] === "accepted" ? "a quite new password" : "an attacker's password";
  t.is(await signInCode(rafi.name, opens, fromAddress("192.0.2.51")), "accepted");
});

test.serial("only administrators create sign-in links, and only for users without a password", async (t) => {
  const rafi = await house.comesIn("rafi");
  const input = { userIds: [rafi.userId, uuidv7()] };
  const { links } = await ada.does(CreateSignInLinksDocument, input);
  t.deepEqual(
    links.map(({ refusal }) => refusal?.code),
    ["PasswordExists", "UserUnknown"],
  );
  t.is(await rafi.isRefused(CreateSignInLinksDocument, { userIds: [ada.userId] }), "NotPermitted");
});

test.serial("a user can create at most fifty access tokens", async (t) => {
  const rafi = await house.comesIn("rafi");
  for (let count = 0; count < 50; count += 1)
    await rafi.does(CreateAccessTokenDocument, { label: `t${count}`, scopes: ["READ"] });
  t.is(await rafi.isRefused(CreateAccessTokenDocument, { label: "one more", scopes: ["READ"] }), "TooManyTokens");
});

test.serial("only administrators see whose account was never used, and who registered is not among them", async (t) => {
  const rafi = await house.comesIn("rafi");
  t.is((await ada.query(UnclaimedAccountsDocument, {})).unclaimedAccounts.totalCount, 0);
  const { errors } = await rafi.ask(UnclaimedAccountsDocument, {});
  t.is(errors[0]?.extensions?.code, "NotPermitted");
});
