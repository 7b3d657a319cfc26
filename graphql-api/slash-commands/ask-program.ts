import { integrationPath } from "@logue/command-service/contract/integrations.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { CommandCall, InteractiveAnswer, InteractiveHost } from "@logue/integrations/index.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { v7 as uuidv7 } from "uuid";
import { signedIn } from "../access.ts";
import type { RequestContext, Services, Viewer } from "../context.ts";
import { noteDelivery } from "../integrations/deliveries.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import { instanceVault } from "../integrations/instance-vault.ts";
import { giveAnswer } from "./give-answer.ts";
import type { ProgramAnswer } from "./program-answers.ts";
import type { Program } from "./programs.ts";
import type { AnsweredPlace } from "./response-addresses.ts";

const answerWithinMs = 3_000;

export interface Question {
  readonly id: string;
  readonly room: RoomDocument;
  readonly threadRootId: string | null;
  /** The message that was pressed; null for a command. */
  readonly messageId: string | null;
  /** The dialog in which something was done. */
  readonly dialogId?: string;
  /** What was pressed instead, where the viewer alone sees it. */
  readonly answerId?: string;
  /** What the client called the request; null where it gave no id. */
  readonly commandId: string | null;
  /** False where the program answers at once or not at all. */
  readonly isAnsweredLater?: boolean;
}

type Asked = Omit<CommandCall, "word" | "text">;
type Ask = (asked: Asked, host: InteractiveHost) => Promise<InteractiveAnswer | undefined>;

/** Asks a program as the viewer, and gives its answer. Whatever goes wrong there is `ProgramSilent`. */
export async function askProgram(context: RequestContext, program: Program, question: Question, ask: Ask) {
  const { services } = context;
  const { instance } = program;
  const { room } = question;
  const { asked, place, host, signal } = await questionTo(context, program, question);
  try {
    const answer = await inTime(ask(asked, host), signal);
    const shown = answer && (await giveAnswer(services, instance, place, answer, 0));
    const { text = null, blocks = [] } = shown ?? {};
    const id = blocks.some(({ kind }) => kind === "actions")
      ? await keepAnswer(services, place, { text: text ?? "", blocks })
      : null;
    return { answer: { id, text, blocks, roomId: null, inRoomId: room.id }, refusal: null };
  } catch (error) {
    services.log.warn({ err: error, instanceId: instance.id }, "A program did not answer a command or a press.");
    return { answer: null, refusal: refuse("ProgramSilent") };
  }
}

/** What a program is told of who asks, what it may touch, and how long the person waits. */
export async function questionTo(context: RequestContext, program: Program, question: Question) {
  const { instance } = program;
  const { id: askedId, room, isAnsweredLater = true, ...where } = question;
  const place = { ...where, askedId, instanceId: instance.id, userId: signedIn(context).userId, roomId: room.id };
  const token = isAnsweredLater ? await context.services.responseAddresses.open(place) : null;
  const below = `${integrationPath(instance.name, instance.id)}/responses/${token}`;
  const answering = token === null ? noToken : { responseUrl: `${context.origin}${below}`, trigger: token };
  const signal = AbortSignal.timeout(answerWithinMs);
  return {
    asked: { ...(await describe(context, question)), ...answering },
    place,
    host: hostOf(context, program, signal),
    signal,
  };
}

/** What can be pressed has to be known here. Null where the viewer has too many such answers. */
function keepAnswer(
  { programAnswers }: Services,
  { userId, instanceId, roomId, threadRootId }: AnsweredPlace,
  words: Pick<ProgramAnswer, "text" | "blocks">,
): Promise<string | null> {
  return programAnswers.keep(userId, { instanceId, roomId, threadRootId, ...words });
}

/** The same request sent again has the same id, and no other person's has it. */
export const askedId = ({ userId }: Pick<Viewer, "userId">, commandId: string | null | undefined): string =>
  derivedId(userId, commandId ?? uuidv7(), "asked");

function hostOf({ services }: RequestContext, { instance, values }: Program, signal: AbortSignal): InteractiveHost {
  const { instanceId, actorId, readSecret } = instanceHost(services, instance);
  return {
    ...{ instanceId, actorId, readSecret, values, requests: services.outgoing, nowMs: services.clock(), signal },
    socket: services.askPrograms.socketOf(instance),
    vault: instanceVault(services, instanceId),
    noteDelivery: (delivery) => noteDelivery(services, instance, delivery),
  };
}

const noToken = { responseUrl: "", trigger: "" };

type Described = Omit<Asked, keyof typeof noToken>;

async function describe(context: RequestContext, { id, room, threadRootId }: Question): Promise<Described> {
  const { userId } = signedIn(context);
  const { readStore } = context.services;
  const [workspace, user] = await Promise.all([readStore.get(workspaces, workspaceDocumentId), readStore.get(users, userId)]);
  return {
    id,
    workspaceId: workspace?.workspaceId ?? "",
    workspaceName: workspace?.name ?? "",
    user: { id: userId, name: user?.name ?? "" },
    room: { id: room.id, name: room.name ?? "" },
    threadRootId,
  };
}

/** Rejects when the signal comes first; what the work brings later is dropped. */
export function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const late = new Promise<never>((_resolve, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
  return Promise.race([work, late]);
}
