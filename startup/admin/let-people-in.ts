import { writeFileSync } from "node:fs";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { isForAll } from "@logue/graphql-api/mail/mail-problem.ts";
import { openMailSender } from "@logue/graphql-api/mail/mail-sender.ts";
import { signInMail } from "@logue/graphql-api/mail/sign-in-mail.ts";
import { csvOf } from "@logue/infra/csv.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { UserError } from "../readable-errors.ts";
import type { Operator, OperatorsLink } from "./operator.ts";

export interface LettingIn {
  readonly operator: Operator;
  /** Links begin with it. */
  readonly url: string;
  readonly lifeMs: number;
}

/** How many links are made at once: those who come after are asked for when these are handed over. */
const linksAtOnceMax = 25;
const peopleMax = 100_000;

/**
 * The active people who never signed in, in the order of their names. Administrators of an export
 * wait until someone lets them in by name.
 */
export async function peopleToLetIn({ readStore }: Operator): Promise<{ people: UserDocument[]; waiting: UserDocument[] }> {
  const found = await readStore.range(users, { index: "unclaimed", prefix: [true, "person", false], limit: peopleMax });
  const isAdministrator = ({ role }: UserDocument): boolean => role === "administrator";
  return { people: found.filter((user) => !isAdministrator(user)), waiting: found.filter(isAdministrator) };
}

export const urlOf = ({ url }: LettingIn, { token = "" }: OperatorsLink): string => `${url}/sign-in/${token}`;

/** Writes a file of one line a person, with the link, for the one who hands the links over. */
export async function writeLinks(letting: LettingIn, people: readonly UserDocument[], file: string): Promise<number> {
  const rows = [["Display name", "Name", "E-mail", "Link", "Valid until"]];
  const begun = (): void => writeFileSync(file, csvOf(rows), { mode: 0o600 });
  begun();
  for await (const { user, link } of linksOf(letting, people)) {
    if (link.token === undefined) console.log(`${user.displayName}, @${user.name}: ${link.refused}`);
    else rows.push([user.displayName, user.name, user.email ?? "", urlOf(letting, link), link.expiresAt ?? ""]);
  }
  begun();
  return rows.length - 1;
}

/** Mails each person who has an address their link. A problem of the mail server ends it. */
export async function mailLinks(letting: LettingIn, people: readonly UserDocument[]): Promise<number> {
  const { readStore } = letting.operator;
  const sender = await openMailSender(letting.operator);
  if (isRefusal(sender))
    throw new UserError("No mail can be sent: set the mail server and the sender in the workspace's settings.");
  const workspaceName = (await readStore.get(workspaces, workspaceDocumentId))?.name ?? "Logue";
  const reachable = people.filter(({ email }) => email !== null);
  let sentCount = 0;
  try {
    for await (const { user, link } of linksOf(letting, reachable)) {
      const { displayName, email } = user;
      const facts = { workspaceName, displayName, address: email ?? "", url: urlOf(letting, link) };
      const failed =
        link.token === undefined ? link.refused : await sender.send(signInMail({ ...facts, expiresAt: link.expiresAt ?? "" }));
      if (failed === undefined) sentCount += 1;
      else if (typeof failed === "string") console.log(`${displayName}, @${user.name}: ${failed}`);
      else if (isForAll(failed)) throw new UserError(`No further mail can be sent: ${failed.details?.reason}.`);
      else console.log(`${displayName}, ${email}: ${failed.details?.reason ?? failed.refused}`);
    }
  } finally {
    sender.close();
  }
  for (const { displayName, name } of people.filter(({ email }) => email === null))
    console.log(`${displayName}, @${name}: there is no mail address`);
  return sentCount;
}

async function* linksOf({ operator, lifeMs }: LettingIn, people: readonly UserDocument[]) {
  for (let from = 0; from < people.length; from += linksAtOnceMax) {
    const some = people.slice(from, from + linksAtOnceMax);
    const ids = some.map(({ id }) => id);
    const made = await operator.makeLinks(ids, lifeMs);
    for (const [index, user] of some.entries()) yield { user, link: made[index] ?? { userId: user.id, refused: "SecretGone" } };
  }
}
