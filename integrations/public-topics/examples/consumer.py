import json
import os

from confluent_kafka import Consumer

consumer = Consumer({
    "bootstrap.servers": os.environ.get("BOOTSTRAP", "localhost:9092"),
    "group.id": os.environ.get("GROUP", "tides"),
    "auto.offset.reset": "earliest",
})
consumer.subscribe(os.environ.get("TOPICS", "logue.public.message.v1").split(","))
seen = set()  # Kept with what the program writes, it holds across restarts too.

while True:
    record = consumer.poll(1)
    if record is None or record.error():
        continue
    event = json.loads(record.value())
    if event["id"] not in seen:
        seen.add(event["id"])
        print(event["type"], record.key().decode(), event["data"].get("text", ""), flush=True)
