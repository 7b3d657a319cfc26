import test from "ava";
import { filledIn } from "./filled-in.ts";

test("a preset's settings hold the answers, and what is no question stays", (t) => {
  const settings = [
    { key: "issuer", value: "{server}/realms/{realm}" },
    { key: "personFilter", value: "(uid={name})" },
    { key: "nameAttributes", value: ["uid"] },
    { key: "groupsClaim", value: null },
  ];
  t.deepEqual(filledIn(settings, { server: " https://login.example.org/ ", realm: "acme" }), [
    { key: "issuer", value: "https://login.example.org/realms/acme" },
    { key: "personFilter", value: "(uid={name})" },
    { key: "nameAttributes", value: ["uid"] },
    { key: "groupsClaim", value: null },
  ]);
});
