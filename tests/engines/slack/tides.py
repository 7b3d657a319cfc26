"""A program of Slack's Bolt: it answers questions about the tide, and mentions with a file. It does not listen to reactions."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from slack_bolt import App, BoltRequest
from slack_sdk import WebClient

client = WebClient(token=os.environ["TOKEN"], base_url=os.environ["SLACK_API_URL"])
app = App(client=client, signing_secret=os.environ["SIGNING_SECRET"])


@app.message("tide")
def answer(message, say):
    say(text=f"High, <@{message['user']}>", thread_ts=message["ts"])


@app.event("app_mention")
def mentioned(event, client):
    client.reactions_add(channel=event["channel"], timestamp=event["ts"], name="eyes")
    client.files_upload_v2(channel=event["channel"], content="high", filename="tides.txt", initial_comment="The table")


@app.event("member_joined_channel")
def joined(event, client):
    names = [member["name"] for page in client.users_list(limit=1) for member in page["members"]]
    client.chat_postMessage(channel=event["channel"], text=f"{len(names)} people", blocks=[{"type": "divider"}])


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        response = app.dispatch(BoltRequest(body=body, headers=headers))
        self.send_response(response.status)
        for name, value in response.first_headers().items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write((response.body or "").encode())

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_port, flush=True)
server.serve_forever()
