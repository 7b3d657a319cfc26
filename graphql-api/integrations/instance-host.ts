import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import type { InstanceHost } from "@logue/integrations/index.ts";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";

/** What an instance may touch: its own secrets, and commands by its own account. */
export const instanceHost = (
  { vault, commands }: Pick<Services, "vault" | "commands">,
  { instanceId, actorId }: Pick<InstanceHost, "instanceId" | "actorId">,
): InstanceHost => ({
  instanceId,
  actorId,
  readSecret: (key) => readSecretSetting(vault, "integration", instanceId, key),
  send: (type, data, commandId = uuidv7()) =>
    commands.send({ commandId, type, data, actorId, actorKind: "app", correlationId: commandId }),
});
