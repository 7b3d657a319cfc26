import type { InteractiveAnswer } from "@logue/integrations/index.ts";
import type { IntegrationDocument } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { giveAnswer } from "./give-answer.ts";

/** Gives an answer that was sent to a response address. False where the address does not count. */
export async function answerLater(
  services: Services,
  instance: IntegrationDocument,
  token: string,
  answer: InteractiveAnswer,
): Promise<boolean> {
  const place = await services.responseAddresses.use(token, instance.id);
  if (place === undefined) return false;
  const { userId, roomId, threadRootId, use } = place;
  const { text, blocks } = await giveAnswer(services, instance, place, answer, use);
  if (text !== null) await services.programAnswers.show(userId, { instanceId: instance.id, roomId, threadRootId, text, blocks });
  return true;
}
