import test from "ava";
import { signInSheet } from "./sign-in-sheet.ts";

const row = {
  displayName: "Ann Ampère",
  name: "ann",
  email: "ann@example.org",
  role: "Member",
  link: "https://chat.example.org/sign-in/abc",
  validUntil: "2026-12-05 10:00",
};

test("the sheet has one line for each person, with commas and quotes kept", (t) => {
  const sheet = signInSheet([row, { ...row, displayName: 'Ben "B", the second' }]);
  t.is(
    sheet,
    [
      "Display name,Name,E-mail,Role,Link,Valid until",
      "Ann Ampère,ann,ann@example.org,Member,https://chat.example.org/sign-in/abc,2026-12-05 10:00",
      '"Ben ""B"", the second",ann,ann@example.org,Member,https://chat.example.org/sign-in/abc,2026-12-05 10:00',
      "",
    ].join("\r\n"),
  );
});

for (const sign of ["=", "+", "-", "@", "\t"])
  test(`a name that begins with ${JSON.stringify(sign)} is no formula in a spreadsheet`, (t) => {
    const [, line = ""] = signInSheet([{ ...row, displayName: `${sign}HYPERLINK(1)` }]).split("\r\n");
    t.true(line.startsWith(`'${sign}`), line);
  });
