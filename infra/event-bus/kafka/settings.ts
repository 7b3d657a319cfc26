/** Settings of the Kafka adapter; the defaults suit production. */
export interface KafkaSettings {
  /**
   * A request that is not answered in time breaks its connection and is sent again on a new one.
   */
  readonly requestTimeoutMs: number;
  /** How long a publisher waits before it gets `BusUnavailable`. */
  readonly publishTimeoutMs: number;
  /** For how long one question to the cluster, with all its repeats, may take. */
  readonly askTimeoutMs: number;
  /** A member that is silent for this long loses its partitions. */
  readonly sessionTimeoutMs: number;
  /** How long a rebalance waits for a member's running batch. */
  readonly rebalanceTimeoutMs: number;
  readonly heartbeatEveryMs: number;
  /** How long the broker holds a fetch that finds no records. */
  readonly fetchWaitMs: number;
  /** The pause before a rejected batch is retried; it doubles up to the longest. */
  readonly retryDelayMs: number;
  readonly retryDelayMaxMs: number;
  /** How often a consumer is checked for progress. */
  readonly watchEveryMs: number;
  /** The most bytes of records in one request, if there are more than one. */
  readonly batchSizeMaxBytes: number;
  /** The most bytes of records that wait for the bus; beyond it `publish` is refused at once. */
  readonly waitingSizeMaxBytes: number;
}

export const defaultKafkaSettings: KafkaSettings = {
  requestTimeoutMs: 10_000,
  publishTimeoutMs: 30_000,
  askTimeoutMs: 15_000,
  sessionTimeoutMs: 10_000,
  rebalanceTimeoutMs: 30_000,
  heartbeatEveryMs: 1_000,
  fetchWaitMs: 100,
  retryDelayMs: 50,
  retryDelayMaxMs: 5_000,
  watchEveryMs: 15_000,
  batchSizeMaxBytes: 1024 * 1024,
  waitingSizeMaxBytes: 64 * 1024 * 1024,
};

/**
 * The largest record the topics take: the broker's own default, 1 MiB, is less than what a batch of
 * documents may come to.
 */
export const recordSizeMaxBytes = 16 * 1024 * 1024;
