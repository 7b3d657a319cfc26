import test from "ava";
import { forwardedText } from "./forwarded-text.ts";

const given = {
  comment: "",
  text: "We sail\nat seven",
  senderName: "Ada",
  quoted: null,
  fileNames: [],
  link: "https://a.example/room/r/message/m",
};

test("a forwarded message is a quote with a link to where it stands", (t) => {
  t.is(forwardedText(given, 10_000), "> We sail\n> at seven\n\n[Forwarded from Ada](https://a.example/room/r/message/m)");
  t.true(forwardedText({ ...given, comment: " Look " }, 10_000).startsWith("Look\n\n> We sail"));
});

test("each file is named with a link to the message, and the words that the message quotes are kept", (t) => {
  const [text, fileNames] = ["", ["tide[1].pdf", "pier.png"]];
  t.is(
    forwardedText({ ...given, text, fileNames }, 10_000),
    `> - [tide 1 .pdf](${given.link})\n> - [pier.png](${given.link})\n\n[Forwarded from Ada](${given.link})`,
  );
  const quoted = { senderName: "Ben", text: "When do\nwe sail?" };
  t.true(forwardedText({ ...given, quoted }, 10_000).startsWith("> > **Ben** When do we sail?\n> \n> We sail\n> at seven\n\n["));
});

test("a message of files that are sent along is a link alone", (t) => {
  t.is(forwardedText({ ...given, text: "" }, 10_000), `[Forwarded from Ada](${given.link})`);
});

test("a name does not break the link", (t) => {
  t.true(forwardedText({ ...given, senderName: "A](x) [b" }, 10_000).includes("[Forwarded from A (x)  b]("));
});

test("a long message is cut to what one message holds", (t) => {
  const quoted = { senderName: "Ben", text: "q".repeat(9_000) };
  const fileNames = Array.from({ length: 90 }, (_, index) => `${index} ${"n".repeat(200)}`);
  for (const text of ["x".repeat(20_000), "y\n".repeat(9_000)]) {
    const forwarded = forwardedText({ ...given, text, quoted, fileNames, comment: "c".repeat(500) }, 10_000);
    t.true(forwarded.length <= 10_000, String(forwarded.length));
    t.regex(forwarded, /\[0 n+ …\][\s\S]*\d+ more files\n\n\[Forwarded from Ada\]\(.*\/message\/m\)$/);
  }
});
