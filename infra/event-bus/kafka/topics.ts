import kafkajs, { type Admin } from "kafkajs";
import { BusMisconfigured, type TopicDeclaration } from "../event-bus.ts";
import type { KafkaAdmin } from "./admin.ts";
import type { KafkaLog } from "./client.ts";
import { recordSizeMaxBytes } from "./settings.ts";

export interface KafkaTopics {
  declare(topics: readonly TopicDeclaration[]): Promise<void>;
  /** The number of the topic's partitions, also when another process declared it. */
  partitionsOf(topic: string): Promise<number>;
}

interface TopicSettings {
  readonly admin: KafkaAdmin;
  readonly replicationFactor: number | undefined;
  readonly log: KafkaLog;
}

export function createKafkaTopics(settings: TopicSettings): KafkaTopics {
  const partitions = new Map<string, Promise<number>>();
  const { admin } = settings;
  return {
    async declare(topics) {
      if (topics.length === 0) return;
      await admin.ask((asked) => createMissing(asked, topics, settings.replicationFactor));
      const counts = await admin.ask((asked) => countPartitions(asked, namesOf(topics)));
      for (const { name, partitions: wanted } of topics) {
        const found = counts.get(name) ?? 0;
        if (found !== wanted)
          throw new BusMisconfigured(`The topic ${name} has ${found} partitions; their number cannot change.`);
        partitions.set(name, Promise.resolve(found));
      }
      await checkConfigurations(settings, topics);
    },
    partitionsOf(topic) {
      const known = partitions.get(topic) ?? askFor(admin, topic);
      partitions.set(topic, known);
      known.catch(() => partitions.delete(topic));
      return known;
    },
  };
}

async function askFor(admin: KafkaAdmin, topic: string): Promise<number> {
  const existing = await admin.ask((asked) => asked.listTopics());
  if (!existing.includes(topic)) throw new Error(`The topic ${topic} was never declared.`);
  const counts = await admin.ask((asked) => countPartitions(asked, [topic]));
  return counts.get(topic) ?? 0;
}

const namesOf = (topics: readonly TopicDeclaration[]): string[] => topics.map(({ name }) => name);

/** Another process may create the same topics at the same time: the second one finds them. */
async function createMissing(admin: Admin, topics: readonly TopicDeclaration[], replicationFactor = -1): Promise<void> {
  const existing = await admin.listTopics();
  const missing = topics.filter(({ name }) => !existing.includes(name));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    topics: missing.map((topic) => ({
      topic: topic.name,
      numPartitions: topic.partitions,
      replicationFactor,
      configEntries: Object.entries(configurationOf(topic)).map(([name, value]) => ({ name, value })),
    })),
  });
}

function configurationOf({ retentionMs }: TopicDeclaration): Record<string, string> {
  return {
    "cleanup.policy": "delete",
    "retention.ms": String(retentionMs),
    // Retention drops whole segments, and never the newest one: it must not stay open for much
    // longer than the retention.
    "segment.ms": String(Math.max(60_000, Math.floor(retentionMs / 7))),
    "max.message.bytes": String(recordSizeMaxBytes),
    // With the publisher's time, records from a wrong clock would be refused or dropped too early.
    "message.timestamp.type": "LogAppendTime",
  };
}

async function countPartitions(admin: Admin, topics: string[]): Promise<Map<string, number>> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics });
  return new Map(found.map(({ name, partitions }) => [name, partitions.length]));
}

/**
 * A compacted topic would lose history unnoticed and is refused; another retention is only logged.
 */
async function checkConfigurations({ admin, log }: TopicSettings, topics: readonly TopicDeclaration[]): Promise<void> {
  const configNames = Object.keys(configurationOf({ name: "", partitions: 1, retentionMs: 0 }));
  const resources = namesOf(topics).map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name, configNames }));
  const described = await admin.ask((asked) => asked.describeConfigs({ resources, includeSynonyms: false }));
  for (const topic of topics) {
    const entries = described.resources.find(({ resourceName }) => resourceName === topic.name)?.configEntries ?? [];
    for (const [name, wanted] of Object.entries(configurationOf(topic))) {
      const found = entries.find(({ configName }) => configName === name)?.configValue;
      if (found === undefined || found === wanted) continue;
      if (name === "cleanup.policy") {
        throw new BusMisconfigured(
          `The topic ${topic.name} has the clean-up policy ${found}; it must be delete, or events are lost.`,
        );
      }
      log.warn({ topic: topic.name, setting: name, found, wanted }, "A topic has another setting than it would be created with");
    }
  }
}
