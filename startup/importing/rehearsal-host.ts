import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ImportAnswer, ImportCommand, ImportHost } from "@logue/integrations/integration.ts";
import { users } from "@logue/projection-service/contract/users.ts";

/**
 * Reads what is in the workspace and writes nothing: shows the result of an import into it. Names
 * and addresses that are taken are refused, as an import would find them.
 */
export function createRehearsalHere(host: ImportHost, readStore: ReadStore): ImportHost {
  const answer = async (command: ImportCommand): Promise<ImportAnswer> => {
    if (command.type === "RegisterUser") return registration(readStore, command.data);
    if (command.type === "CreateChannel" && (await host.findChannel(command.data.name)) !== undefined)
      return { kind: "refused", code: "RoomNameTaken" };
    return { kind: "accepted" };
  };
  return {
    ...host,
    send: answer,
    sendAll: (commands) => Promise.all(commands.map(answer)),
    finish: async () => undefined,
    keepFile: async () => ({ kind: "accepted" }),
  };
}

async function registration(
  readStore: ReadStore,
  { name, email }: { readonly name: string; readonly email: string | null },
): Promise<ImportAnswer> {
  const isTaken = async (index: string, value: string): Promise<boolean> =>
    (await readStore.count(users, { index, prefix: [value], limit: 1 })) > 0;
  if (await isTaken("byName", name)) return { kind: "refused", code: "UserNameTaken" };
  if (email !== null && (await isTaken("byEmail", email.toLowerCase()))) return { kind: "refused", code: "EmailTaken" };
  return { kind: "accepted" };
}
