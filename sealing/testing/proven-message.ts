import { randomUUID } from "node:crypto";
import { openDataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { discloseEventKeys } from "@logue/infra/event-store/personal-data/disclosure.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { makeProof } from "../proofs/make-proof.ts";
import { type MessageProof, parseMessageProof, writeMessageProof } from "../proofs/message-proof.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { givenSealing } from "./sealing-workspace.ts";

const part = { parts: [{ subject: "senderId", fields: ["text"] }] };
export const [senderId, messageId] = [randomUUID(), randomUUID()];

/** A message that was posted, edited and deleted, among 2,000 events of others. */
export async function givenProvenMessage(workspace = givenSealing()) {
  const keys = openDataKeys(workspace.vault);
  const store = protectPersonalData(workspace.eventStore, { keys, fields: { MessagePosted: part, MessageEdited: part } });
  const happens = (type: string, data: object) =>
    store.append(
      "conversation-1",
      [{ id: randomUUID(), type, data: { messageId, senderId, ...data }, metadata: { commandId: "7" } }],
      "any",
    );
  const { position: first } = await happens("MessagePosted", { text: "We sail at nine" });
  await workspace.append("room-1", 700);
  const { position: second } = await happens("MessageEdited", { text: "We sail at ten" });
  await workspace.append("room-2", 1_298);
  await workspace.sealOnce();
  const { position: third } = await happens("MessageDeleted", {});
  const cache = openDataKeyCache(keys);
  const prove = (changed: Partial<Parameters<typeof makeProof>[1]> = {}) =>
    makeProof(workspace, {
      ...{ messageId, positions: [first, second, third], isOfMessage: () => true },
      ...{ disclose: (event) => discloseEventKeys(event, cache), isWithMetadata: true, nowMs: Date.now() },
      ...changed,
    });
  const verifiers = async () => (await readLogKeys(workspace.vault))?.verifiers ?? [];
  return { workspace, keys, prove, verifiers, positions: [first, second, third] };
}

/** The proof as those have it who were given the file. */
export const fileOf = (made: Awaited<ReturnType<typeof makeProof>>): MessageProof => {
  if (made === undefined) throw new Error("There is no proof.");
  return parseMessageProof(writeMessageProof(made));
};
