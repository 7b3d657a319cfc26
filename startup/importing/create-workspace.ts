import { randomBytes, randomUUID } from "node:crypto";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { viaImport } from "@logue/command-service/contract/via.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import type { OpenWorkspace } from "../open-workspace.ts";
import { UserError } from "../readable-errors.ts";

const visibleMaxMs = 10_000;

/**
 * Creates a workspace for an import when there is none. Its administrator gets a password, which is
 * printed before anything is written that could fail. Returns true when it created a workspace.
 */
export async function createWorkspaceIfMissing(workspace: OpenWorkspace, name: string, importer: string): Promise<boolean> {
  const { readStore, commandChannel, whenVisible } = workspace;
  if (await readStore.get(workspaces, workspaceDocumentId)) return false;
  const administrator = { userId: randomUUID(), name: "administrator", displayName: "Administrator", email: null };
  // Without signs that a command line would take for something else.
  const password = randomBytes(12).toString("hex");
  console.log(`There was no workspace yet. Making "${name}"; sign in as "${administrator.name}" with the password ${password}`);
  const commandId = randomUUID();
  const answer = await commandChannel.send({
    commandId,
    type: "CreateWorkspace",
    data: { workspaceId: randomUUID(), name, administrator, generalRoomId: randomUUID() },
    actorId: administrator.userId,
    actorKind: "system",
    via: viaImport(importer),
    correlationId: commandId,
    secrets: { password },
  });
  if (answer.kind === "refused") throw new UserError(`The workspace could not be created: ${answer.code}.`);
  const places = [...(answer.earlier ?? []), answer];
  await Promise.all(places.map(({ stream, position }) => whenVisible(position, busKeyOf(stream), visibleMaxMs)));
  return true;
}
