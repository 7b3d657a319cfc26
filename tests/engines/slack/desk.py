"""A program of Slack's Bolt in Socket Mode: a button opens a dialog, and what is filled in is posted."""

import os

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

client = WebClient(token=os.environ["TOKEN"], base_url=os.environ["SLACK_API_URL"])
app = App(client=client)


def plain(text):
    return {"type": "plain_text", "text": text}


@app.command("/desk")
def desk(ack, command, respond):
    ack()
    button = {"type": "button", "action_id": "ask", "text": plain("Ask")}
    blocks = [{"type": "actions", "elements": [button]}]
    respond(response_type="in_channel", text=command["text"], blocks=blocks)


@app.action("ask")
def ask(ack, body, client):
    ack()
    question = {
        "type": "input",
        "block_id": "question",
        "label": plain("Question"),
        "element": {"type": "plain_text_input", "action_id": "text"},
    }
    view = {
        "type": "modal",
        "callback_id": "question",
        "title": plain("Ask"),
        "submit": plain("Send"),
        "private_metadata": body["channel"]["id"],
        "blocks": [question],
    }
    client.views_open(trigger_id=body["trigger_id"], view=view)


@app.view("question")
def asked(ack, view, body, client):
    text = view["state"]["values"]["question"]["text"]["value"]
    if not text.endswith("?"):
        return ack(response_action="errors", errors={"question": "Ask something."})
    ack()
    client.chat_postMessage(channel=view["private_metadata"], text=f"<@{body['user']['id']}> asks: {text}")


handler = SocketModeHandler(app, os.environ["TOKEN"])
handler.connect()
print("connected", flush=True)
handler.client.logger.disabled = True
while True:
    input()
