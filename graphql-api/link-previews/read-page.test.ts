import test from "ava";
import { readPage } from "./read-page.ts";

const url = "https://tides.example/today/";
const read = (html: string | Uint8Array, type = "text/html") =>
  readPage(typeof html === "string" ? Buffer.from(html) : html, type, url);
const titleOf = (html: string | Uint8Array, type?: string) => read(html, type).title;

test("a page says its title, description, site and picture", (t) => {
  const html = `<!doctype html><html><head><title>Plain</title>
    <meta property="og:title" content="Tides &amp; times"><meta name=description content='Low at &#x39;'>
    <META PROPERTY="OG:SITE_NAME" CONTENT="Harbour"/><meta property="og:image" content="../boat.png?a=1&amp;b=2"></head>`;
  const pictureUrl = "https://tides.example/boat.png?a=1&b=2";
  t.deepEqual(read(html), { title: "Tides & times", description: "Low at 9", siteName: "Harbour", pictureUrl });
});

const titles: readonly (readonly [string, string, string | null])[] = [
  ["only a title", "<title>\n  Two\n  lines </title>", "Two lines"],
  ["the first of two", '<meta property="og:title" content="one"><meta property="og:title" content="two">', "one"],
  ["an empty one beside a full one", '<meta property="og:title" content=" "><title>full</title>', "full"],
  ["none", "<p>words</p>", null],
  ["one in the body", "<body><title>drawn</title>", null],
  ["one in a comment", "<!-- <title>no</title> --><title>yes</title>", "yes"],
  ["one in a script", '<script>"<title>no</title>"</script><title>yes</title>', "yes"],
  ["one after a script that never ends", "<script><title>no</title>", null],
  ["one that never ends", "<title>no", null],
  ["markup in it", "<title>&lt;img src=x onerror=alert(1)&gt; <b>x</b></title>", "<img src=x onerror=alert(1)> <b>x</b>"],
  ["signs that turn the text around", "<title>pay\u202egnp.exe\u2066 now\u200b</title>", "paygnp.exe now"],
  ["marks stacked high", `<title>z${"\u0301".repeat(200)}</title>`, `z${"\u0301".repeat(200)}`.normalize("NFC").slice(0, 8)],
  ["nothing to be seen", "<title>\u200b\u2060\u202e</title>", null],
  ["half a character", "<title>a&#xD800;b</title>", "a\uFFFDb"],
  ["an attribute that never ends", '<meta property="og:title" content="never', null],
  ["attributes of one name", '<meta property="og:title" content="first" content="second">', "first"],
];

for (const [what, html, title] of titles) {
  test(`a title: ${what}`, (t) => t.is(titleOf(html), title));
}

test("a long title is cut between characters", (t) => {
  const title = titleOf(`<title>${"👩‍🚀".repeat(300)}</title>`) ?? "";
  t.true(title.endsWith("👩‍🚀…"));
  t.true([...title].length <= 201);
});

test("the text is decoded as the byte order mark, the header or the page says, and as UTF-8 otherwise", (t) => {
  const latin = (html: string) => Buffer.from(html, "latin1");
  t.is(titleOf(latin("<title>Gr\xfc\xdfe</title>"), "text/html; charset=ISO-8859-1"), "Grüße");
  t.is(titleOf(latin('<meta charset="windows-1252"><title>\x80 5</title>')), "€ 5");
  t.is(titleOf(latin('<meta http-equiv="content-type" content="text/html; charset=koi8-r"><title>\xf0</title>')), "П");
  t.is(titleOf(Buffer.from("\uFEFF<title>Größe</title>", "utf16le"), "text/html; charset=utf-8"), "Größe");
  t.is(
    titleOf(
      Buffer.from([...Buffer.from("<title>"), 0x93, 0xfa, 0x96, 0x7b, ...Buffer.from("</title>")]),
      "text/html;charset=shift_jis",
    ),
    "日本",
  );
  t.is(titleOf("<meta charset=klingon><title>Größe</title>"), "Größe");
  t.is(titleOf(latin("<title>\xff\xfe\xfa</title>")), "\uFFFD\uFFFD\uFFFD");
});

test("a picture has a web address, relative to the page or to its base", (t) => {
  const pictureOf = (content: string, base = "") => read(`${base}<meta property="og:image" content="${content}">`).pictureUrl;
  t.is(pictureOf("a.png"), "https://tides.example/today/a.png");
  t.is(pictureOf("a.png", '<base href="https://cdn.example/x/">'), "https://cdn.example/x/a.png");
  for (const address of ["javascript:alert(1)", "data:image/png;base64,AA", "file:///etc/passwd", "http://["])
    t.is(pictureOf(address), null);
});

test("whatever stands in half a megabyte, it is read in moments", (t) => {
  const size = 512 * 1024;
  for (const piece of ["<", "<a ", "<!--", "<meta a=", "<title>", "<title ", "<a b='", '<a b="', "&", "a=b ", "\0", "</"]) {
    const html = piece.repeat(size / piece.length);
    const startedAt = process.cpuUsage().user;
    read(html);
    read(`<meta ${html}`);
    t.true(process.cpuUsage().user - startedAt < 5_000_000, piece);
  }
});
