import test from "ava";
import { parseStrictly, XmlRefused } from "./strict-xml.ts";

const limits = { lengthMax: 10_000, tagsMax: 100, depthMax: 20, allowsComments: false };
const refused = { instanceOf: XmlRefused };

test("plain XML is parsed, with a byte order mark, a declaration and predefined entities", (t) => {
  const root = parseStrictly('\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;1"><c>2 &amp; 3</c><d/></a>', limits);
  t.is(root.getAttribute("b"), "<1");
  t.is(root.textContent, "2 & 3");
});

test("document types, entities and what they would fetch or multiply are refused before they are parsed", (t) => {
  const bomb = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("");
  for (const text of [
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]><a/>',
    `<!DOCTYPE a [<!ENTITY e0 "boom">${bomb}]><a>&e9;</a>`,
    '<?xml version="1.0"?><!doctype a><a/>',
    '<?xml-stylesheet href="x"?><a/>',
    "<a>&x;</a>",
  ])
    t.throws(() => parseStrictly(text, limits), refused, text.slice(0, 60));
});

test("huge, deep and endless documents are refused", (t) => {
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
  t.notThrows(() => parseStrictly(nested(20), limits));
  t.throws(() => parseStrictly(nested(21), limits), refused);
  t.throws(() => parseStrictly(nested(100_000), { ...limits, lengthMax: 1_000_000 }), refused);
  t.throws(() => parseStrictly(`<a>${"<b/>".repeat(101)}</a>`, limits), refused);
  t.throws(() => parseStrictly(`<a>${"x".repeat(10_000)}</a>`, limits), refused);
  t.throws(() => parseStrictly("<a>".repeat(30), limits), refused);
  const long = { ...limits, lengthMax: 1_000_000, allowsComments: true };
  for (const piece of ["<", "a", "<a ", '<a b="', "<!--", "<a b='\"", " "])
    t.throws(() => parseStrictly(`<${piece.repeat(1_000_000 / piece.length - 1)}`, long), refused, piece);
});

test("what is no XML is refused", (t) => {
  for (const text of [
    "",
    "hello",
    "<",
    "<a>",
    "<a></b>",
    "<a b=c/>",
    "<a/><b/>",
    "{}",
    "\u0000",
    "<a>\u0001</a>",
    "<a b='1' b='2'/>",
  ])
    t.throws(() => parseStrictly(text, limits), refused, text);
});

test("comments are refused, or left out where they are allowed", (t) => {
  t.throws(() => parseStrictly("<a>x<!-- y -->z</a>", limits), refused);
  t.is(parseStrictly("<a>x<!-- <b> -->z</a>", { ...limits, allowsComments: true }).textContent, "xz");
});
