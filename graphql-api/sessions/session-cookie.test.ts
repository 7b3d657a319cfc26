import test from "ava";
import { cookieIn, cookieRulesFor, sessionCookie } from "./session-cookie.ts";

const ageSeconds = 86_400;

test("over HTTPS, and on this machine, the cookie is bound to this host and hidden from scripts", (t) => {
  for (const origin of ["https://chat.example.org", "http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000"]) {
    const rules = cookieRulesFor(new URL(origin));
    t.is(
      sessionCookie(rules, "secret", ageSeconds),
      "__Host-logue=secret; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure",
    );
  }
});

test("where users reach Logue by plain HTTP under another name, browsers would drop a Secure cookie, so it is not Secure", (t) => {
  const rules = cookieRulesFor(new URL("http://chat.example.org"));
  t.is(sessionCookie(rules, "secret", ageSeconds), "logue=secret; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax");
});

test("signing out removes the cookie", (t) => {
  t.regex(sessionCookie(cookieRulesFor(new URL("https://chat.example.org")), null, ageSeconds), /^__Host-logue=; .*Max-Age=0;/);
});

test("the token is found among other cookies, and only under its own name", (t) => {
  const rules = cookieRulesFor(new URL("https://chat.example.org"));
  t.is(cookieIn("theme=dark; __Host-logue=secret; logue=planted", rules), "secret");
  t.is(cookieIn("logue=planted", rules), undefined);
  t.is(cookieIn(undefined, rules), undefined);
});
