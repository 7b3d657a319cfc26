import { existsSync } from "node:fs";
import { findByLogin } from "@logue/graphql-api/users/find-account.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { Command } from "commander";
import { isReadable, UserError } from "../readable-errors.ts";
import { wholeCount } from "../whole-count.ts";
import { type LettingIn, mailLinks, peopleToLetIn, urlOf, writeLinks } from "./let-people-in.ts";
import { type Operator, openOperator } from "./operator.ts";

interface Options {
  readonly data?: string;
  readonly hours: number;
}

const hourMs = 3_600_000;
const hours = wholeCount(3);

/** `npm run admin`: what the operator of the machine does when no administrator can. */
async function main(): Promise<void> {
  const program = new Command("admin").description("What the operator of the machine can do, beside a running Logue too.");
  program
    .command("sign-in-link")
    .description(
      "Makes a link that signs this person in, once, whatever keeps them out. Their password stays until they set another one.",
    )
    .argument("<name>", "the person's name, or mail address")
    .option("--hours <hours>", "for how many hours the link works", hours, 1)
    .option("--reset-second-factors <reason>", "removes the person's second factors before; the reason is kept in the record")
    .option("--data <folder>", "the data folder; default DATA_FOLDER")
    .action((name: string, options: Options & { readonly resetSecondFactors?: string }) =>
      withOperator(options, (letting) => linkFor(letting, name, options.resetSecondFactors)),
    );
  program
    .command("sign-in-links")
    .description("Lets everybody in who never signed in, such as the people of an import; administrators only by sign-in-link.")
    .option("--csv <file>", "writes the links to this file")
    .option("--mail", "mails each person the link")
    .option("--hours <hours>", "for how many hours the links work", hours, 168)
    .option("--data <folder>", "the data folder; default DATA_FOLDER")
    .action((options: Options & LinksOptions) => withOperator(options, (letting) => linksForAll(letting, options)));
  await program.parseAsync();
}

async function withOperator(options: Options, act: (letting: LettingIn) => Promise<void>): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data });
  const operator: Operator = await openOperator(config);
  try {
    await act({ operator, url: addressOf(config), lifeMs: options.hours * hourMs });
  } finally {
    await operator.close();
  }
}

const addressOf = ({ publicUrl, port }: Config): string => publicUrl ?? `http://localhost:${port}`;

async function linkFor(letting: LettingIn, name: string, resetReason?: string): Promise<void> {
  const { operator, lifeMs } = letting;
  const user = await findByLogin(operator.readStore, name.replace(/^@(?=[^@]+$)/, ""));
  if (user === undefined) throw new UserError(`Nobody here has the name or mail address ${name}.`);
  const [link] = await operator.makeLinks([user.id], lifeMs, resetReason);
  if (link?.token === undefined)
    throw new UserError(`No link for ${user.displayName}: ${link?.refused ?? "there is no answer"}.`);
  console.log(`This link signs ${user.displayName} (@${user.name}, ${user.role}) in, once, until ${link.expiresAt}:`);
  console.log(urlOf(letting, link));
}

interface LinksOptions {
  readonly csv?: string;
  readonly mail?: true;
}

async function linksForAll(letting: LettingIn, { csv, mail }: LinksOptions): Promise<void> {
  const { people, waiting } = await peopleToLetIn(letting.operator);
  if (csv !== undefined) console.log(`${await writeLinks(letting, people, csv)} links are in ${csv}.`);
  else if (mail) console.log(`${await mailLinks(letting, people)} of ${people.length} people were mailed their link.`);
  else console.log(`${people.length} people never signed in. Let them in with --mail or with --csv FILE.`);
  if (waiting.length === 0) return;
  console.log("These administrators wait; let each in whom you know with: npm run admin -- sign-in-link NAME");
  for (const { displayName, name } of waiting) console.log(`  ${displayName}, @${name}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof UserError || isReadable(error) ? error.message : error);
  process.exitCode = 1;
});
