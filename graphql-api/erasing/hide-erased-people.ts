import { userStream } from "@logue/command-service/contract/streams.ts";
import type { CommandChannel, CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import type { ErasedPeople } from "./erased-people.ts";
import { hideErased } from "./hide-erased.ts";

export interface HideErasedOptions {
  readonly erasedPeople: ErasedPeople;
  readonly readStore: ReadStore;
  readonly commands: CommandChannel;
  readonly sealedEventStore: Pick<EventStore, "readStream">;
  readonly dataKeys: Pick<DestroyableDataKeys, "eraseOwner" | "forgetOwner">;
  /** Tells the other instances of the API. */
  readonly tell: (personId: string) => void;
  readonly log: Pick<Logger, "error">;
}

/**
 * The read store and the commands of an API that shows nothing of an erased person from the answer
 * to the command on, though the documents are built anew later. Each instance that learns of an
 * erasure destroys the person's keys, so that nothing opens the log or files either.
 */
export function hideErasedPeople(options: HideErasedOptions): Pick<HideErasedOptions, "readStore" | "commands"> {
  const { erasedPeople, readStore, dataKeys, log } = options;
  erasedPeople.onAdded(async (personId) => {
    try {
      await dataKeys.eraseOwner(personId);
      dataKeys.forgetOwner(personId);
    } catch (error) {
      log.error({ err: error }, "The keys of an erased person are not destroyed yet. It is tried again.");
    }
  });
  return { readStore: hideErased(readStore, erasedPeople), commands: learnErasures(options) };
}

const learnErasures = (options: HideErasedOptions): CommandChannel => ({
  ...options.commands,
  async send(command) {
    const answer = await options.commands.send(command);
    const personId = answer.kind === "accepted" ? personToErase(command) : undefined;
    if (personId !== undefined) await learn(options, personId);
    return answer;
  },
});

function personToErase({ type, data }: CommandEnvelope): string | undefined {
  if (type !== "EraseUser" && type !== "ApproveErasure") return undefined;
  return String(Reflect.get(Object(data), "userId"));
}

/** An erasure that waits for approval erases nothing yet. */
async function learn(options: HideErasedOptions, personId: string): Promise<void> {
  const { erasedPeople, tell, log } = options;
  try {
    if (!(await isErasedInLog(options, personId))) return;
    await erasedPeople.add(personId);
    tell(personId);
  } catch (error) {
    log.error({ err: error }, "The log cannot be read: whether a person is erased is known with the next change.");
  }
}

/** After it there is only what follows from it. */
const eventsAfterErasureMax = 20;

async function isErasedInLog({ sealedEventStore }: HideErasedOptions, personId: string): Promise<boolean> {
  const newestFirst = { direction: "backwards", limit: eventsAfterErasureMax } as const;
  const events = await sealedEventStore.readStream(userStream(personId), newestFirst);
  return events.some(({ type }) => type === "UserErased");
}

const peopleAtOnceMax = 1_000;

/** Those whose documents are not built anew yet, at the start of a process. */
export async function loadErasedPeople(readStore: Pick<ReadStore, "range">, erasedPeople: ErasedPeople): Promise<void> {
  const found = await readStore.range(users, { index: "toErase", prefix: [], limit: peopleAtOnceMax });
  await Promise.all(found.map(({ id }) => erasedPeople.add(id)));
}
