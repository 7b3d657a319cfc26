import test from "ava";
import { signInRefusedIn } from "./sign-in-refused.ts";

test("a refused sign-in is told in words, an unknown code too, and nothing else of the address is shown", (t) => {
  t.is(signInRefusedIn(""), null);
  t.regex(signInRefusedIn("?signInRefused=Cancelled&by=1") ?? "", /did not sign in/);
  t.regex(signInRefusedIn("?signInRefused=%3Cscript%3E") ?? "", /^Signing in did not work/);
});
