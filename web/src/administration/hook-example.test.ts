import test from "ava";
import { accountName, curlLine } from "./hook-example.ts";

test("an account's name is made of letters, digits and dashes", (t) => {
  t.is(accountName("Déploiements: Prod!", "1a2b"), "deploiements-prod-1a2b");
  t.is(accountName("  ", "1a2b"), "hook-1a2b");
  t.is(accountName("twenty letters and then more", "1a2b"), "twenty-letters-and-t-1a2b");
});

test("the line for curl ends with the address", (t) => {
  t.regex(curlLine("https://chat.example.org/integrations/x"), /^curl .* https:\/\/chat\.example\.org\/integrations\/x$/);
});
