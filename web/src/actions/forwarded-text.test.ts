import test from "ava";
import { forwardedText } from "./forwarded-text.ts";

const given = {
  comment: "",
  text: "We sail\nat seven",
  senderName: "Ada",
  fileCount: 0,
  link: "https://a.example/room/r/message/m",
};

test("a forwarded message is a quote with a link to where it stands", (t) => {
  t.is(forwardedText(given, 10_000), "> We sail\n> at seven\n\n[Forwarded from Ada](https://a.example/room/r/message/m)");
  t.true(forwardedText({ ...given, comment: " Look " }, 10_000).startsWith("Look\n\n> We sail"));
  t.true(forwardedText({ ...given, text: "", fileCount: 2 }, 10_000).startsWith("> _2 files_\n\n"));
});

test("a name does not break the link", (t) => {
  t.true(forwardedText({ ...given, senderName: "A](x) [b" }, 10_000).includes("[Forwarded from A (x)  b]("));
});

test("a long message is cut to what one message holds", (t) => {
  for (const text of ["x".repeat(20_000), "y\n".repeat(9_000)]) {
    const forwarded = forwardedText({ ...given, text, comment: "c".repeat(500) }, 10_000);
    t.true(forwarded.length <= 10_000, String(forwarded.length));
    t.true(forwarded.endsWith("/message/m)"));
  }
});
