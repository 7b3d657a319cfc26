import test from "ava";
import type { Browser } from "playwright-core";
import { noteMail } from "../../graphql-api/mail/notes/note-mail.ts";
import type { Note } from "../../graphql-api/notifications/delivery/delivery-channel.ts";
import { openBrowser } from "../support/browser.ts";

const words = [
  "The pump leaks.\nCan somebody look?",
  `A long word: ${"x".repeat(200)}`,
  "<b>not bold</b> & <script>nor run</script>",
];
const message = (text: string, place: number) => ({
  ...{ id: `m${place}`, roomId: "r", senderId: place === 1 ? "ben" : "ada", text, blockText: null },
  ...{ sentAt: `2026-06-01T12:0${place}:00.000Z`, fileIds: place === 0 ? ["f"] : [], threadRootId: null },
});
const note = {
  id: "mail/bea/m0",
  user: { id: "bea", displayName: "Bea", timeZone: "Europe/Berlin" },
  room: { id: "r", kind: "channel", name: "engines", directMemberIds: [] },
  threadRootId: null,
  messages: words.map((text, place) => ({ message: message(text, place), reason: "mention" })),
} as unknown as Note;

const { html } = noteMail(note, {
  ...{ language: "en", showsText: true, workspaceName: "Analytical Engines", publicUrl: "https://chat.example.org" },
  ...{ domain: "example.org", address: "bea@example.org", unsubscribeUrl: "https://chat.example.org/mail/unsubscribe/x" },
  ...{ replyTo: "reply@example.org", returnPath: null, shown: (text: string) => text },
  nameOf: (userId: string) => (userId === "ada" ? "Ada Lovelace" : "Ben Nevis"),
});

interface Facts {
  readonly colours: readonly string[];
  readonly isWide: boolean;
  readonly scripts: number;
}

const readFacts = `({
  colours: [".card", ".text", ".who", ".button", ".soft a"].map((name) => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector(name));
    return color + " on " + backgroundColor;
  }),
  isWide: document.documentElement.scrollWidth > innerWidth,
  scripts: document.scripts.length,
})`;

async function shown(browser: Browser, look: { readonly colorScheme: "light" | "dark"; readonly width: number }) {
  const context = await browser.newContext({ viewport: { width: look.width, height: 760 }, colorScheme: look.colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", ({ url }) => asked.push(url()));
  await page.setContent(html);
  const facts = await page.evaluate<Facts>(readFacts);
  await context.close();
  return { ...facts, asked };
}

test("a mail fits a phone, has colours of its own in dark programs, loads nothing and runs nothing", async (t) => {
  const browser = await openBrowser();
  t.teardown(() => browser.close());
  const [light, dark, phone] = await Promise.all([
    shown(browser, { colorScheme: "light", width: 900 }),
    shown(browser, { colorScheme: "dark", width: 900 }),
    shown(browser, { colorScheme: "dark", width: 360 }),
  ]);
  for (const { isWide, scripts, asked } of [light, dark, phone])
    t.deepEqual({ isWide, scripts, asked }, { isWide: false, scripts: 0, asked: [] });
  for (const [place, colour] of light.colours.entries()) t.not(colour, dark.colours[place]);
  t.deepEqual(phone.colours, dark.colours);
});
