import { systemActorId } from "@logue/command-service/contract/commands.ts";
import type { RegisterUser } from "@logue/command-service/contract/users.ts";
import type { ImportCommand } from "../../integration.ts";
import { standardEmoji } from "../../markup/emoji-names.ts";
import { type Run, send, severalAtOnce } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import type { Person } from "./person.ts";
import { cleanDisplayName, isEmail, isTimeZone, numbered } from "./person-names.ts";

/** So many people are registered at once. */
const peopleAtOnceMax = 64;
/** So many names are tried for a person where people who are here have the first ones. */
const namesTriedMax = 50;

/** Registers everybody, or takes over the names of those who are here from an earlier run. */
export async function importPeople(run: Run): Promise<void> {
  const everybody = [...run.people.all.values()];
  const here = await run.host.userNames(everybody.map(({ userId }) => userId));
  const isFinished = await run.host.isFinished("people");
  const emails = new Set<string>();
  await severalAtOnce(everybody, peopleAtOnceMax, async (person, index) => {
    run.host.progress(index, everybody.length, "people");
    const email = takeEmail(run, person, emails);
    const name = here.get(person.userId);
    if (name !== undefined) person.name = name;
    else if (!(await register(run, person, email))) return;
    run.report.taken.people += 1;
    if (name === undefined || !isFinished) await setStanding(run, person);
    if ((name === undefined || !isFinished) && isAdministrator(person))
      run.report.note("administratorWaits", `${person.displayName}, @${person.name}`);
  });
  await run.host.finish("people");
}

/**
 * The first person with an address keeps it. A second person with the same address is imported
 * without it.
 */
function takeEmail({ report }: Run, person: Person, taken: Set<string>): string | null {
  const { email, slackId } = person;
  if (email === "") return null;
  const folded = email.toLowerCase();
  if (!isEmail(email)) report.note("personChanged", `${slackId}, ${person.name}: the mail address is none and was left out`);
  else if (taken.has(folded))
    report.note("personChanged", `${slackId}, ${person.name}: the mail address is another person's and was left out`);
  else {
    taken.add(folded);
    return email;
  }
  return null;
}

async function register(run: Run, person: Person, email: string | null): Promise<boolean> {
  const { slackId, userId, timeZone } = person;
  if (timeZone !== "" && !isTimeZone(timeZone))
    run.report.note(
      "personChanged",
      `${slackId}, ${person.name}: the time zone ${cleanDisplayName(timeZone)} is unknown and was left out`,
    );
  const wanted = person.name;
  let data: RegisterUser = {
    userId,
    name: wanted,
    displayName: person.displayName,
    email,
    timeZone: isTimeZone(timeZone) ? timeZone : null,
    inviteId: null,
    kind: person.kind,
    origin: { source: "slack", id: slackId },
  };
  for (let attempt = 1; attempt <= namesTriedMax; attempt += 1) {
    const parts = attempt === 1 ? [slackId] : [slackId, String(attempt)];
    const answer = await run.host.send(bySystem(run, "RegisterUser", data, "register", ...parts));
    if (answer.kind === "accepted") {
      person.name = data.name;
      if (data.name !== wanted)
        run.report.note("personChanged", `${slackId}: the name ${wanted} is taken here; called ${data.name}`);
      return true;
    }
    const next = withoutWhatIsRefused(run, data, answer.code, numbered(wanted, attempt + 1));
    if (next === undefined) {
      run.report.note("refusedStep", `users.json, ${slackId}: RegisterUser was refused: ${answer.code}`);
      return false;
    }
    data = next;
  }
  return false;
}

/** The registration without the fact that was refused; undefined where nothing can be left out. */
function withoutWhatIsRefused({ report }: Run, data: RegisterUser, code: string, nextName: string): RegisterUser | undefined {
  const place = `${data.origin?.id}, ${data.name}`;
  switch (code) {
    case "UserNameTaken":
    case "UserNameInvalid":
      return { ...data, name: nextName };
    case "EmailTaken":
    case "EmailInvalid":
      if (data.email === null) return undefined;
      report.note("personChanged", `${place}: the mail address cannot be taken here and was left out`);
      return { ...data, email: null };
    case "ProfileInvalid":
      if (data.displayName === data.name) return undefined;
      report.note("personChanged", `${place}: the display name cannot be taken here; shown by the name for mentions`);
      return { ...data, displayName: data.name };
    case "InputInvalid":
      return data.timeZone === null ? undefined : { ...data, timeZone: null };
    default:
      return undefined;
  }
}

const isAdministrator = ({ role, kind, isDeactivated }: Person): boolean =>
  role === "administrator" && kind === "person" && !isDeactivated;

/** Title, status and role, and whether the person has left. */
async function setStanding(run: Run, person: Person): Promise<void> {
  const { userId, slackId, displayName, role } = person;
  const place = `users.json, ${slackId}`;
  const timeZone = isTimeZone(person.timeZone) ? person.timeZone : null;
  const steps: ImportCommand[] = [];
  if (person.title !== "")
    steps.push(bySystem(run, "EditProfile", { userId, displayName, title: person.title, timeZone }, "profile", slackId));
  const status = statusOf(person);
  if (status !== undefined) steps.push(bySystem(run, "SetStatus", { userId, ...status }, "status", slackId));
  if (role !== "member" && person.kind === "person") steps.push(bySystem(run, "AssignRole", { userId, role }, "role", slackId));
  if (person.isDeactivated) steps.push(bySystem(run, "DeactivateUser", { userId }, "deactivate", slackId));
  for (const command of steps) await send(run, { place, command });
}

function statusOf({ statusText, statusEmoji, statusEndsAt }: Person) {
  const text = cleanDisplayName(statusText || statusEmoji.replaceAll("_", " "));
  const isOver = statusEndsAt !== undefined && statusEndsAt * 1000 <= Date.now();
  if (text === "" || isOver) return undefined;
  // The workspace's own emoji come after the people.
  return {
    text,
    emoji: standardEmoji(statusEmoji) ?? null,
    expiresAt: statusEndsAt === undefined ? null : new Date(statusEndsAt * 1000).toISOString(),
  };
}

type CommandOf<Type extends ImportCommand["type"]> = Extract<ImportCommand, { readonly type: Type }>;

function bySystem<Type extends ImportCommand["type"]>(
  { startedAt }: Run,
  type: Type,
  data: CommandOf<Type>["data"],
  ...id: readonly string[]
): ImportCommand {
  return { type, data, commandId: commandIdOf(...id), actorId: systemActorId, occurredAt: startedAt } as ImportCommand;
}
