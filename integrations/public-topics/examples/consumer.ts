import kafkajs from "kafkajs";

const { BOOTSTRAP = "localhost:9092", GROUP = "tides", TOPICS = "logue.public.message.v1" } = process.env;
const kafka = new kafkajs.Kafka({ brokers: BOOTSTRAP.split(","), logLevel: kafkajs.logLevel.ERROR });
const consumer = kafka.consumer({ groupId: GROUP });
/** Kept with what the program writes, it holds across restarts too. */
const seen = new Set<string>();

await consumer.connect();
await consumer.subscribe({ topics: TOPICS.split(","), fromBeginning: true });
await consumer.run({
  async eachMessage({ message: { key, value } }) {
    const { id, type, data } = JSON.parse(String(value));
    if (seen.has(id)) return;
    seen.add(id);
    console.log(type, String(key), data.text ?? "");
  },
});
