import { createBot, fileCursorStore } from "@logue/sdk";

const { LOGUE_URL: url = "", LOGUE_TOKEN: token = "", CURSOR_FILE = "tides.cursor" } = process.env;
const bot = createBot({ url, token, cursors: fileCursorStore(CURSOR_FILE) });
const tides = new Map([["harbour", "High at 9:00, low at 15:10."]]);

bot.on("message", async (message) => {
  const [, place] = /^!tide (\S+)$/.exec(message.text) ?? [];
  if (place === undefined) return;
  await bot.reply(message, tides.get(place) ?? `No tides are known for ${place}.`);
});

bot.on("edit", (message) => bot.react(message.id, "eyes"));

bot.on("reaction", async ({ message, emoji, isAdded }) => {
  if (emoji === "wave" && isAdded) await bot.reply(message, "Hello!");
});

bot.on("ready", () => console.log("ready"));
await bot.start();
