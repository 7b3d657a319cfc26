/** A record for a topic. Records with the same key keep their order. */
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
  /** Its records hold what the read store holds, and are encrypted where that is; see seal-topics.ts. */
  readonly holdsDocuments?: boolean;
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
  /**
   * Members of one group share the partitions; each group gets every record. A group's offsets are
   * kept, also while it has no member.
   */
  readonly group: string;
  /** Where a group without offsets begins. */
  readonly from: "earliest" | "latest";
  /** The most records in one batch. */
  readonly batchSize: number;
  /**
   * Called with records of one partition, in order, and never twice at once for one member; join
   * the group several times for parallel work. The offset is committed after it resolves; after a
   * rejection the batch is delivered again, later.
   */
  readonly handle: (records: readonly ConsumedRecord[]) => Promise<void>;
  /** Called when this member loses partitions; another member may handle them now. */
  readonly onRevoked?: (partitions: readonly number[]) => void;
  /**
   * Called before the next batch when records were dropped that this group never got; they can be
   * read from the event store.
   */
  readonly onRecordsLost?: (lost: RecordsLost) => void;
}

export interface ConsumerHandle {
  /** Finishes the running batch, commits and leaves the group. */
  stop(): Promise<void>;
}

export interface BroadcastOptions {
  readonly topic: string;
  readonly handle: (records: readonly ConsumedRecord[]) => void;
  /**
   * Called before the next records when some were dropped: a reader that keeps a state from them
   * must build it anew.
   */
  readonly onRecordsLost?: (lost: RecordsLost) => void;
}

/**
 * The port of the event bus, in Kafka's terms: topics, keys, partitions, groups, at least once.
 * `broadcast` is a group with one member: every process gets every record from now on, and no
 * offset is committed.
 */
export interface EventBus {
  declareTopics(topics: readonly TopicDeclaration[]): Promise<void>;
  /**
   * Resolves when every record is durable on the bus. Rejects with `BusUnavailable`: then the
   * outcome is unknown.
   */
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

/**
 * The bus answers with an error that a retry does not fix: wrong credentials, an untrusted
 * certificate, a topic with other partitions.
 */
export class BusMisconfigured extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BusMisconfigured";
  }
}
