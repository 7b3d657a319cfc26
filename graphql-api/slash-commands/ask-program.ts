import { integrationPath } from "@logue/command-service/contract/integrations.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import type { CommandCall, InteractiveAnswer, InteractiveHost } from "@logue/integrations/index.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { instanceHost } from "../integrations/instance-host.ts";
import { giveAnswer } from "./give-answer.ts";
import type { Program } from "./programs.ts";

const answerWithinMs = 3_000;

interface Question {
  readonly id: string;
  readonly room: RoomDocument;
  readonly threadRootId: string | null;
  /** The message that was pressed; null for a command. */
  readonly messageId: string | null;
}

type Asked = Omit<CommandCall, "word" | "text">;
type Ask = (asked: Asked, host: InteractiveHost) => Promise<InteractiveAnswer | undefined>;

/** Asks a program as the viewer, and gives its answer. Whatever goes wrong there is `ProgramSilent`. */
export async function askProgram(context: RequestContext, program: Program, question: Question, ask: Ask) {
  const { services } = context;
  const { instance } = program;
  const { id: askedId, room, threadRootId, messageId } = question;
  const place = { askedId, instanceId: instance.id, userId: signedIn(context).userId, roomId: room.id, threadRootId, messageId };
  const token = await services.responseAddresses.open(place);
  const below = `${integrationPath(instance.name, instance.id)}/responses/${token}`;
  const asked = await describe(context, question, token === null ? "" : `${context.origin}${below}`);
  const signal = AbortSignal.timeout(answerWithinMs);
  try {
    const answer = await inTime(ask(asked, hostOf(context, program, signal)), signal);
    const shown = answer && (await giveAnswer(services, instance, place, answer, 0));
    return { answer: { text: shown?.text ?? null, blocks: shown?.blocks ?? [], roomId: null, inRoomId: room.id }, refusal: null };
  } catch (error) {
    services.log.warn({ err: error, instanceId: instance.id }, "A program did not answer a command or a press.");
    return { answer: null, refusal: refuse("ProgramSilent") };
  }
}

function hostOf({ services }: RequestContext, { instance, values }: Program, signal: AbortSignal): InteractiveHost {
  const { instanceId, readSecret } = instanceHost(services, instance);
  return { instanceId, readSecret, values, requests: services.outgoing, nowMs: services.clock(), signal };
}

async function describe(context: RequestContext, { id, room, threadRootId }: Question, responseUrl: string): Promise<Asked> {
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
    responseUrl,
  };
}

/** Rejects when the signal comes first; what the work brings later is dropped. */
function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const late = new Promise<never>((_resolve, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
  return Promise.race([work, late]);
}
