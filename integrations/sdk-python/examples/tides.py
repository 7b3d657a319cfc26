import os
import re

from logue_sdk import Bot, FileCursors

TIDES = {"harbour": "High at 9:00, low at 15:10."}
bot = Bot(os.environ["LOGUE_URL"], os.environ["LOGUE_TOKEN"], FileCursors(os.environ.get("CURSOR_FILE", "tides.cursor")))


@bot.on("message")
def answer(message):
    if found := re.fullmatch(r"!tide (\S+)", message["text"]):
        bot.reply(message, TIDES.get(found[1], f"No tides are known for {found[1]}."))


@bot.on("edit")
def notice(message):
    bot.react(message["id"], "eyes")


@bot.on("reaction")
def greet(reaction):
    if reaction.emoji == "wave" and reaction.is_added:
        bot.reply(reaction.message, "Hello!")


@bot.on("ready")
def say_ready(_):
    print("ready", flush=True)


bot.start()
