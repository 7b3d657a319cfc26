import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { viaIntegration } from "@logue/command-service/contract/via.ts";
import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { InstanceHost } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "../context.ts";
import { type ApplyingInstance, applyExternalFacts } from "../external-accounts/apply-facts.ts";
import { type PictureServices, takePicture } from "../external-accounts/external-pictures.ts";

/**
 * What an instance may touch: its own secrets, and commands by its own account. Without `pictures` it
 * takes no pictures of people.
 */
export const instanceHost = (
  services: Pick<Services, "vault" | "commands" | "readStore">,
  { id: instanceId, actorId, name }: Pick<IntegrationDocument, "id" | "actorId" | "name">,
  pictures?: PictureServices,
): InstanceHost => {
  const { vault, commands, readStore } = services;
  const from = { actorId, actorKind: "app", via: viaIntegration(name, instanceId) } as const;
  const send: InstanceHost["send"] = (type, data, commandId = uuidv7()) =>
    commands.send({ commandId, type, data, ...from, correlationId: commandId });
  const listed = sharedWhileRead(vault.list);
  return {
    instanceId,
    actorId,
    send,
    readSecret: (key) => readSecretSetting({ list: listed }, "integration", instanceId, key),
    async applyFacts(userId, facts) {
      const instance = await readStore.get(integrationInstances, instanceId);
      if (instance === undefined) return "IntegrationUnknown";
      const sendQuietly: ApplyingInstance["send"] = async (type, data) => refusalIn(await send(type, data));
      const takeOwn: ApplyingInstance["takePicture"] = async (...given) => pictures && takePicture(pictures, instance, ...given);
      return applyExternalFacts({ instance, send: sendQuietly, takePicture: takeOwn }, userId, facts);
    },
  };
};

/** Several secrets of an instance that are read at once are read together. */
function sharedWhileRead(list: Vault["list"]): Vault["list"] {
  let reading: ReturnType<Vault["list"]> | undefined;
  return (...asked) => {
    reading ??= list(...asked).finally(() => {
      reading = undefined;
    });
    return reading;
  };
}

const refusalIn = (answer: CommandAnswer): RefusalCode | undefined =>
  answer.kind === "refused" ? (answer.code as RefusalCode) : undefined;
