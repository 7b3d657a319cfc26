import test from "ava";
import fc from "fast-check";
import { rendered } from "../messages/markdown.ts";
import { isKnownHtml } from "./known-html.ts";

const viewer = { id: "00000000-0000-7000-8000-000000000001" };
const people = [{ id: viewer.id, name: "ada", displayName: `Ada "<b>" & Co` }];
const render = (text: string): string => rendered({ text, people, viewer, callsRoom: true });

const marks = [
  "**strong** *slanted* ~~gone~~ `code` ||spoiler||",
  "# One\n## Two\n###### Six",
  "- a\n- [ ] b\n- [x] c\n\n3. three\n4. four",
  "> said\n> > twice",
  "| a | b |\n|:--|--:|\n| 1 | 2 |",
  "```ts\nconst a = '<b>';\n```",
  "    indented <i>",
  '[a](https://a.example "it\'s <b>") <mailto:a@b.example> https://a.example/?q=<b>&r="x"',
  "[here](/room/1) [there](#top) www.a.example a@b.example",
  "[a](foo/bar) [b](tel:123) <ftp://a.example> [c](HTTPS://A.example) <custom:thing> [d](//a.example) [e](?q) [f]()",
  "@ada @room #general :tada:",
  "line\nline  \nline\n\n---\n",
];

test("all HTML of the renderer is known, whatever the text", (t) => {
  for (const text of marks) t.true(isKnownHtml(render(text)), render(text));
  const part = fc.oneof(fc.constantFrom(...marks, "<", ">", '"', "'", "](", "[", "|", "`", "\n", "<svg onload=x>"), fc.string());
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => isKnownHtml(render(written))),
    { seed: 11, numRuns: 500 },
  );
});

test("an element, attribute or address that the renderer does not write is not known", (t) => {
  const hostile = [
    "<script>alert(1)</script>",
    "<img src=x>",
    '<p onclick="alert(1)">a</p>',
    "<p class=x onclick=alert(1)>a</p>",
    "<p/onclick=alert(1)>a</p>",
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    '<a href="page">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<p style="position:fixed">a</p>',
    '<svg><style><p title="</style><img src=x onerror=alert(1)>">',
    '<p title="a"x="b">',
    "<!-- -->",
    "<p",
  ];
  for (const html of hostile) t.false(isKnownHtml(`<p>before</p>${html}`), html);
});

test("the picture of an emoji is the only picture, and comes from Logue itself", (t) => {
  const picture = '<img class="emoji" src="/files/01960000-0000-7000-8000-000000000201/thumbnail" alt=":pier:" title=":pier:">';
  t.true(isKnownHtml(`<p>See ${picture}</p>`));
  for (const other of [
    '<img src="https://evil.example/x.png">',
    picture.replace("/files/", "//evil.example/files/"),
    picture.replace('alt="', 'onerror="alert(1)" alt="'),
    picture.replace("/thumbnail", "/../../graphql"),
  ])
    t.false(isKnownHtml(`<p>${other}</p>`), other);
});
