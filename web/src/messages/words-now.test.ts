import test from "ava";
import { htmlOf, rendered } from "./markdown.ts";
import { type NewestNames, namesNow, type Worded, wordsNow } from "./words-now.ts";

const ids = {
  ben: "0192a000-0000-7000-8000-000000000be9",
  tides: "0192a000-0000-7000-8000-0000000071de",
  crew: "0192a000-0000-7000-8000-000000007ea9",
};
const [ben, tides, crew] = [`<@${ids.ben}>`, `<#${ids.tides}>`, `<@&${ids.crew}>`];
const user = { id: ids.ben, name: "ben", displayName: "Ben Reed", deactivatedAt: null };
const worded = (markup: string, channel = "#tides"): Worded => ({
  text: "as it was fetched",
  markup,
  mentions: [
    { token: ben, text: "@ben", roomId: null, teamId: null, user },
    { token: tides, text: channel, roomId: ids.tides, teamId: null, user: null },
    { token: crew, text: "@crew", roomId: null, teamId: ids.crew, user: null },
  ],
});
const nothing: NewestNames = { people: { find: () => undefined }, inbox: { find: () => undefined } };
const renamed: NewestNames = {
  people: { find: () => ({ name: "robin", displayName: "Robin <b>" }) },
  inbox: { find: () => ({ room: { kind: "CHANNEL", name: "ebb" } }) },
};

test("a message shows the names that came with it, and newer ones as soon as the client knows them", (t) => {
  t.is(wordsNow(worded(`${ben} in ${tides}`), nothing), "@ben in #tides");
  t.is(wordsNow(worded(`${ben} in ${tides}`), renamed), "@robin in #ebb");
  t.is(wordsNow(worded(`${crew}, \`${crew}\``), renamed), `@crew, \`${crew}\``);
  const teamNames = new Map([[ids.crew, "hands"]]);
  t.is(wordsNow(worded(`${crew}, \`${crew}\``), { ...renamed, teamNames }), `@hands, \`${crew}\``);
  t.is(wordsNow({ text: "plain" }, renamed), "plain");
});

test("in code and after a backslash a token is what was written", (t) => {
  for (const text of [`\`${ben}\``, `\`\` ${ben} \` \`\``, `\`\`\`\n${ben}\n\`\`\``, `\\${ben}`])
    t.is(wordsNow(worded(text), renamed), text);
  t.is(wordsNow(worded(`a \` b ${ben}`), renamed), "a ` b @robin");
});

test("a member of a private channel sees its name, others see that it is private", (t) => {
  t.is(wordsNow(worded(tides, "#(private channel)"), nothing), "#(private channel)");
  t.is(wordsNow(worded(tides, "#(private channel)"), renamed), "#ebb");
});

test("mentions and channels are shown by their names, and can be pressed", (t) => {
  const html = (text: string, newest: NewestNames, channel?: string) =>
    rendered({ text, people: [], names: namesNow(worded(text, channel), newest), viewer: { id: ids.ben } });
  t.regex(
    html(`**${ben}**, hi`, nothing),
    /<strong><bdi class="mention mine" title="@ben" data-user="[-0-9a-f]+">@Ben Reed<\/bdi>/,
  );
  t.regex(html(crew, nothing), /<bdi class="mention" title="The team @crew" data-team="[-0-9a-f]+">@crew<\/bdi>/);
  t.regex(html(ben, renamed), /@Robin &lt;b&gt;</);
  t.regex(html(tides, nothing), new RegExp(`<a class="channel" href="/room/${ids.tides}">#tides</a>`));
  t.regex(html(tides, nothing, "#(private channel)"), /<bdi class="mention">#\(private channel\)<\/bdi>/);
  t.regex(html(`\\${ben} \`${ben}\``, nothing), /<p>&lt;@0192.*<code>&lt;@0192/);
});

test("a mention of a deactivated person looks otherwise, and says why", (t) => {
  const deactivatedAt = "2026-11-30T10:00:00Z";
  const since: NewestNames = { ...nothing, people: { find: () => ({ ...user, deactivatedAt }) } };
  const words = { text: ben, people: [], viewer: { id: "x" }, names: namesNow(worded(ben), since) };
  t.regex(rendered(words), /<bdi class="mention gone" title="@ben, deactivated" data-user="[-0-9a-f]+">@Ben Reed</);
  t.regex(htmlOf(words), /class="mention gone"/, "It is known to the second wall.");
});

test("a token that the server did not name is shown as it is", (t) => {
  t.regex(rendered({ text: ben, people: [], viewer: { id: "x" } }), /<p>&lt;@0192/);
});
