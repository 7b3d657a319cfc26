import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import test, { type ExecutionContext } from "ava";
import { groupDn, type LdapEntry, ldapGroup, ldapPerson, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { type LdapServerOptions, openLdapServer } from "../../tests/support/ldap-server.ts";
import { selfSigned } from "../../tests/support/self-signed.ts";
import { type ConnectingHost, SignInFailure } from "../sign-in.ts";
import { ldapSettings } from "./settings.ts";
import { ldapSignIn } from "./sign-in.ts";

const defaults = Object.fromEntries(Object.entries(ldapSettings).map(([key, { default: value }]) => [key, value]));

const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const mia = ldapPerson("mia", { displayName: "Mia Mole", jpegPhoto: picture });
const password = "mia's pässwörd€";

async function scene(t: ExecutionContext, entries: readonly LdapEntry[], options: LdapServerOptions = {}) {
  const server = await openLdapServer({ entries: [lookUpEntry, ...entries], ...options });
  const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")], resolve: async () => ["127.0.0.1"] });
  t.teardown(async () => {
    await outgoing.close();
    await server.close();
  });
  const base = {
    url: server.url,
    isPlainAllowed: true,
    bindDn: lookUpEntry.dn,
    peopleBase: "ou=people,dc=acme,dc=org",
    groupBase: "ou=groups,dc=acme,dc=org",
  };
  const hostWith = (settings: ConnectingHost["settings"] = {}): ConnectingHost => ({
    settings: { ...defaults, ...base, ...settings },
    readSecret: async () => "look up",
    connect: outgoing.connect,
  });
  const check = (name: string, given: string, settings?: ConnectingHost["settings"]) =>
    ldapSignIn.check({ name, password: given }, hostWith(settings));
  const codeOf = (name: string, given: string, settings?: ConnectingHost["settings"]) =>
    check(name, given, settings).then(
      ({ name: found }) => `found ${found}`,
      (error: unknown) => (error instanceof SignInFailure ? error.code : String(error)),
    );
  return { server, check, codeOf };
}

test("the right password opens the person of the entry, by name and by address", async (t) => {
  const { check, codeOf } = await scene(t, [mia, ldapPerson("otto")]);
  t.deepEqual(await check("mia", password), {
    subject: String(mia.entryUUID),
    label: "mia",
    name: "mia",
    displayName: "Mia Mole",
    email: "mia@example.org",
    picture: { bytes: picture },
  });
  t.is(await codeOf(" MIA@example.org ", password), "found mia");
  t.is((await check("mia", password, { trustsEmail: false })).email, null);
});

test("a wrong password and an unknown name are refused alike, after the same questions", async (t) => {
  const { server, codeOf } = await scene(t, [mia]);
  t.is(await codeOf("mia", "wrong"), "CredentialsRefused");
  const ofWrong = server.asked.splice(0).map((one) => one.split(" ")[0]);
  t.is(await codeOf("nobody", password), "CredentialsRefused");
  t.deepEqual(
    server.asked.map((one) => one.split(" ")[0]),
    ofWrong,
  );
  t.deepEqual(ofWrong, ["bind", "search", "bind"]);
});

test("an empty password is refused before the directory is asked, which would say yes", async (t) => {
  const { server, codeOf } = await scene(t, [mia]);
  for (const [name, given] of [
    ["mia", ""],
    ["", password],
    ["   ", password],
    ["m".repeat(300), password],
    ["mia", "x".repeat(1_001)],
  ] as const)
    t.is(await codeOf(name, given), "CredentialsRefused");
  t.deepEqual(server.asked, []);
});

test("what is typed stays a value in the filter", async (t) => {
  const odd = ldapPerson("odd", { cn: "Odd", mail: "o(d)d*\\@example.org" });
  const { server, codeOf } = await scene(t, [mia, odd]);
  const injected = [
    "*",
    "mi*",
    "mia)(uid=*",
    "*)(objectClass=*",
    "mia))(|(uid=*",
    "\\2a",
    "mia\0",
    "mia)(&",
    "){name}(",
    "ｍｉａ",
  ];
  for (const name of injected) t.is(await codeOf(name, password), "CredentialsRefused", name);
  t.false(server.asked.some((one) => one.startsWith("bind uid=mia")));
  t.is(await codeOf("o(d)d*\\@example.org", "odd's pässwörd€"), "found odd");
});

test("a name of two entries opens neither", async (t) => {
  const { codeOf } = await scene(t, [mia, { ...mia, dn: "uid=mia,ou=more,ou=people,dc=acme,dc=org" }]);
  t.is(await codeOf("mia", password), "CredentialsRefused");
});

test("disabled, expired and locked accounts do not come in", async (t) => {
  const now = BigInt(Date.now() + 11_644_473_600_000) * 10_000n;
  const states: Record<string, string> = {
    userAccountControl: "514",
    nsAccountLock: "TRUE",
    loginDisabled: "true",
    lockoutTime: "133500000000000000",
    accountExpires: String(now - 10_000_000n),
  };
  const { server, codeOf } = await scene(t, []);
  for (const [attribute, value] of Object.entries(states)) {
    server.entries = [lookUpEntry, { ...mia, [attribute]: value }];
    t.is(await codeOf("mia", password), "CredentialsRefused", attribute);
  }
  server.entries = [lookUpEntry, { ...mia, pwdAccountLockedTime: "20260301090000Z" }];
  t.is(await codeOf("mia", password), "CredentialsRefused");
  const open = { userAccountControl: "512", nsAccountLock: "FALSE", lockoutTime: "0", accountExpires: "9223372036854775807" };
  server.entries = [lookUpEntry, { ...mia, ...open }];
  t.is(await codeOf("mia", password), "found mia");
});

test("groups are found with the groups that they are in, and a circle of groups ends", async (t) => {
  const above = ldapGroup("staff", [groupDn("crew")]);
  const entries = [
    mia,
    ldapGroup("crew", [mia.dn, groupDn("staff")]),
    above,
    ldapGroup("others", ["uid=otto,ou=people,dc=acme,dc=org"]),
    { ...ldapGroup("admins", [mia.dn]), dn: "cn=admins,ou=elsewhere,dc=acme,dc=org" },
    { dn: groupDn("posix"), objectClass: "posixGroup", cn: "posix", memberUid: "mia" },
  ];
  const { server, check } = await scene(t, entries);
  const names = async (groups: string) => {
    const found = (await check("mia", password, { groups })).groups?.filter((group) => !group.includes("=")).toSorted();
    return found?.join(" ");
  };
  t.is(await names("none"), undefined);
  t.is(await names("members"), "crew posix staff");
  const withMemberOf = { ...mia, memberOf: [groupDn("crew"), "cn=admins,ou=elsewhere,dc=acme,dc=org"] };
  const inStaff = { ...ldapGroup("crew", [mia.dn], { memberOf: groupDn("staff") }), memberInChain: mia.dn };
  const inCrew = { ...ldapGroup("staff", [], { memberOf: groupDn("crew") }), memberInChain: mia.dn };
  server.entries = [lookUpEntry, withMemberOf, inStaff, inCrew];
  t.is(await names("memberOf"), "crew staff");
  t.is(await names("inChain"), "crew staff");
});

test("a directory that is down, hangs up, refuses the account for looking up or refers elsewhere confirms no one", async (t) => {
  const { server, codeOf } = await scene(t, [mia]);
  t.is(await codeOf("mia", password, { bindDn: "cn=other,dc=acme,dc=org" }), "NotSetUp");
  t.is(await codeOf("mia", password, { peopleBase: null }), "NotSetUp");
  t.is(await codeOf("mia", password, { personFilter: "(uid={name}" }), "NotSetUp");
  for (const [fate, code] of [
    ["cut", "Unreachable"],
    ["unavailable", "Unreachable"],
    ["refer", "AnswerRefused"],
  ] as const) {
    server.beforePage = () => fate;
    t.is(await codeOf("mia", password), code, fate);
  }
  t.is(await codeOf("mia", password, { url: "ldap://10.0.0.1" }), "AddressForbidden");
  t.is(await codeOf("mia", password, { isPlainAllowed: false }), "AnswerRefused");
  await server.close();
  t.is(await codeOf("mia", password), "Unreachable");
});

test("a directory that refers to itself, in place of an answer or beside it, is asked once", async (t) => {
  const { server, codeOf } = await scene(t, [mia]);
  const questions = ["bind", "search", "bind", "bind", "search"];
  for (const [fate, found, asked] of [
    ["continue", "found mia", questions],
    ["refer", "AnswerRefused", questions.slice(0, 2)],
  ] as const) {
    server.asked.length = 0;
    server.beforePage = () => fate;
    t.is(await codeOf("mia", password), found, fate);
    t.deepEqual(
      server.asked.map((one) => one.split(" ")[0]),
      [...asked],
      fate,
    );
  }
});

test("an entry without an id that never changes opens no account", async (t) => {
  const { server, check, codeOf } = await scene(t, []);
  const { entryUUID: _, ...anonymous } = mia;
  server.entries = [lookUpEntry, { ...anonymous, dn: mia.dn }];
  t.is(await codeOf("mia", password), "AnswerRefused");
  const guid = Buffer.from("33221100554477668899aabbccddeeff", "hex");
  server.entries = [lookUpEntry, { ...anonymous, dn: mia.dn, objectGUID: guid }];
  t.is((await check("mia", password)).subject, "00112233-4455-6677-8899-aabbccddeeff");
  server.entries = [lookUpEntry, { ...anonymous, dn: mia.dn, employeeNumber: "E-17" }];
  t.is((await check("mia", password, { subjectAttribute: "employeeNumber" })).subject, "e-17");
});

test("with ldaps the connection is encrypted from its beginning, after the directory's certificate was checked", async (t) => {
  const tls = await selfSigned("127.0.0.1");
  const { server, codeOf } = await scene(t, [mia], { tls, isEncryptedAtOnce: true });
  t.true(server.url.startsWith("ldaps://"));
  for (const isPlainAllowed of [false, true]) {
    const encrypted = { isPlainAllowed, caCertificate: tls.cert };
    t.is(await codeOf("mia", password, { isPlainAllowed }), "Unreachable");
    t.is(await codeOf("mia", password, { isPlainAllowed, caCertificate: (await selfSigned("127.0.0.1")).cert }), "Unreachable");
    t.is(await codeOf("mia", password, { ...encrypted, url: server.url.replace("127.0.0.1", "other.example") }), "Unreachable");
    t.is(await codeOf("mia", password, { ...encrypted, url: server.url.replace("ldaps", "ldap") }), "Unreachable");
    t.deepEqual(server.asked, []);
    t.is(await codeOf("mia", password, encrypted), "found mia");
    t.is(await codeOf("mia", "wrong", encrypted), "CredentialsRefused");
    server.asked.length = 0;
  }
});

test("passwords cross the network encrypted, after the directory's certificate was checked", async (t) => {
  const tls = await selfSigned("127.0.0.1");
  const { server, codeOf } = await scene(t, [mia], { tls });
  const byStartTls = { isPlainAllowed: false };
  t.is(await codeOf("mia", password, byStartTls), "Unreachable");
  t.is(await codeOf("mia", password, { ...byStartTls, caCertificate: (await selfSigned("127.0.0.1")).cert }), "Unreachable");
  t.deepEqual(server.asked, []);
  t.is(await codeOf("mia", password, { ...byStartTls, caCertificate: tls.cert.replaceAll("\n", " ") }), "found mia");
  t.is(await codeOf("mia", password, { isPlainAllowed: true }), "NotSetUp");
  server.asked.length = 0;
  const byOtherName = { ...byStartTls, caCertificate: tls.cert, url: server.url.replace("127.0.0.1", "other.example") };
  t.is(await codeOf("mia", password, byOtherName), "Unreachable");
  t.deepEqual(server.asked, []);
});
