import type { KafkaAdmin } from "./admin.ts";
import type { KafkaClient } from "./client.ts";
import type { KafkaSettings } from "./settings.ts";

/** The parts of the bus that every consumer needs. */
export interface ConsumerTools {
  readonly openClient: () => KafkaClient;
  readonly admin: KafkaAdmin;
  readonly settings: KafkaSettings;
  readonly onTrouble: (error: unknown) => void;
}
