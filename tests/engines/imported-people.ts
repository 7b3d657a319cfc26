import { resolve } from "node:path";
import type { TestWorkspace } from "@logue/graphql-api/testing/workspace.ts";
import { integrations } from "@logue/integrations/index.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { userIdOf } from "../../integrations/slack/slack-ids.ts";
import { createImportHost } from "../../startup/importing/import-host.ts";
import { repository } from "../support/repository.ts";
import { readZip, type SlackUser, usersIn, writeZip } from "../support/slack-zip.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

export const exportFile = resolve(repository, "../shared/data/slack-export.zip");

/** A person of the export, as another system knows them. */
export interface ExportedPerson {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
}

export interface ExportedPeople {
  readonly people: readonly ExportedPerson[];
  /** What the export says are programs: no way lets them in. */
  readonly bots: readonly ExportedPerson[];
}

type Listed = SlackUser & {
  readonly is_bot: boolean;
  readonly real_name: string;
  readonly profile: { readonly email: string };
};

const personOf = ({ id, name, real_name, profile }: Listed): ExportedPerson => ({
  ...{ userId: userIdOf(id), name, displayName: real_name, email: profile.email },
});

/** Imports everybody of the real export, with its channels and without their messages. */
export async function importPeople({ backEnd, services }: Pick<TestWorkspace, "backEnd" | "services">): Promise<ExportedPeople> {
  const folder = await temporaryFolder();
  try {
    const zip = await readZip(exportFile);
    const file = `${folder.path}/people.zip`;
    await writeZip(file, new Map([...zip].filter(([name]) => !name.includes("/"))));
    const opened = await integrations
      .find(({ name }) => name === "slack")
      ?.importer?.open(file, { into: "existing" }, () => undefined);
    const host = createImportHost({
      ...{ commandChannel: backEnd.commands, whenVisible: services.whenVisible, readStore: backEnd.readStore },
      ...{ vault: backEnd.vault, importer: "slack", isNewWorkspace: false },
      keepFile: async () => ({ kind: "accepted" }),
      progress: () => undefined,
    });
    await opened?.import(host);
    await host.settled();
    opened?.close();
    const listed = usersIn(zip) as Listed[];
    const found = await backEnd.readStore.getMany(
      users,
      listed.map(({ id }) => userIdOf(id)),
    );
    if (found.some((user) => user === undefined)) throw new Error("Not everybody was imported.");
    return {
      people: listed.filter((user) => !user.is_bot).map(personOf),
      bots: listed.filter((user) => user.is_bot).map(personOf),
    };
  } finally {
    await folder.remove();
  }
}
