import { demo } from "./demo/demo.ts";
import type { Integration } from "./integration.ts";
import { slack } from "./slack/slack.ts";

export type {
  ImportReport,
  InstanceHost,
  Integration,
  IntegrationAnswer,
  IntegrationRequest,
  IntegrationRoute,
} from "./integration.ts";

/** Every integration there is. */
export const integrations: readonly Integration[] = [demo, slack];
