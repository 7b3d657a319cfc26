/** A record on its way to a topic. Records with the same key keep their order. */
export interface BusRecord {
  readonly key: string;
  /** JSON text. */
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ConsumedRecord extends BusRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

export interface TopicDeclaration {
  readonly name: string;
  readonly partitions: number;
  readonly retentionMs: number;
}

/** Records that the bus dropped before a group had read them: those with from <= offset < to. */
export interface RecordsLost {
  readonly topic: string;
  readonly partition: number;
  readonly from: bigint;
  readonly to: bigint;
}

export interface ConsumeOptions {
  readonly topic: string;
  /** Members of one group share the partitions; each group gets every record. Offsets of a group are kept, also while it has no member. */
  readonly group: string;
  /** Where a group without offsets begins. */
  readonly from: "earliest" | "latest";
  /** The most records in one batch. */
  readonly batchSize: number;
  /**
   * Called with records of one partition, in order, and never twice at once for one member: more members of a group work side by side.
   * The offset is committed after it resolves; a rejection brings the batch again, later.
   */
  readonly handle: (records: readonly ConsumedRecord[]) => Promise<void>;
  /** Called when partitions are taken from this member; the position kept for them is no longer its own. */
  readonly onRevoked?: (partitions: readonly number[]) => void;
  /** Called before the next batch when records are gone that this group never saw; they can only be had from the event store. */
  readonly onRecordsLost?: (lost: RecordsLost) => void;
}

export interface ConsumerHandle {
  /** Finishes the batch under way, commits and leaves the group. */
  stop(): Promise<void>;
}

export interface BroadcastOptions {
  readonly topic: string;
  readonly handle: (records: readonly ConsumedRecord[]) => void;
  /** Called before the next records when some are gone that were never handed over: whoever keeps something up to date by them begins anew. */
  readonly onRecordsLost?: (lost: RecordsLost) => void;
}

/**
 * The port of the event bus, in Kafka's words: topics, keys, partitions, groups, at least once.
 * `broadcast` is the group of one: every process reads every record from now on, nothing is committed.
 */
export interface EventBus {
  declareTopics(topics: readonly TopicDeclaration[]): Promise<void>;
  /** Resolves when every record is durable on the bus. Rejects with `BusUnavailable` and nothing may be assumed. */
  publish(topic: string, records: readonly BusRecord[]): Promise<void>;
  consume(options: ConsumeOptions): Promise<ConsumerHandle>;
  broadcast(options: BroadcastOptions): Promise<ConsumerHandle>;
  /** The newest record of each partition that has one; the relay resumes from them. */
  lastRecords(topic: string): Promise<ConsumedRecord[]>;
  close(): Promise<void>;
}

export class BusUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BusUnavailable";
  }
}

/** The bus answers, but not as it must: wrong credentials, a certificate nobody trusts, a topic cut otherwise. Trying again is no use. */
export class BusMisconfigured extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BusMisconfigured";
  }
}
