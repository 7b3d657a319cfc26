import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { ConsumerHandle, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { WorkStore } from "@logue/infra/work-store/work-store.ts";
import { type ProgramEnvelope, retryNow } from "@logue/integrations/index.ts";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { createSignals, followSignals, type Signal } from "../presence/signals.ts";
import { answerKey, envelopeKey } from "./envelopes.ts";
import type { TicketHolder, Tickets } from "./tickets.ts";

export const programSocketsPath = "/integrations/sockets/";

const pingIntervalMs = 10_000;
const messageMaxBytes = 256 * 1024;
const socketsPerInstanceMax = 10;
/** A program has this long to answer; the one who asked waits no longer. */
const answerWithinMs = 5_000;

interface SocketsOptions {
  readonly workStore: WorkStore;
  readonly eventBus: EventBus;
  readonly programTickets: Tickets;
  readonly clock: () => number;
  readonly log: Logger;
}

/** The socket of a program, and what it was asked and has not answered. */
interface Open extends TicketHolder {
  readonly socket: WebSocket;
  readonly asked: Map<string, (payload: unknown) => void>;
  isAnswering: boolean;
}

export interface ProgramSockets {
  /** Whether the request is for one of these sockets; then it is answered here. */
  take(request: IncomingMessage, stream: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
}

/** The sockets that programs hold open in this process, in the form of Slack's Socket Mode. */
export function createProgramSockets({ workStore, eventBus, programTickets, clock, log }: SocketsOptions): ProgramSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: messageMaxBytes, perMessageDeflate: false });
  const signals = createSignals(eventBus, () => undefined);
  const open = new Set<Open>();
  let following: Promise<ConsumerHandle> | undefined;
  const hear = (signal: Signal): void => {
    if (signal.kind === "signInsEnded") for (const each of open) if (signal.ids.includes(each.tokenId)) each.socket.close(1008);
    if (signal.kind === "envelopeWaits")
      void pass(signal).catch((error: unknown) => log.warn({ err: error }, "A program was not asked."));
  };
  /** Of several processes with sockets of the program, the one that deletes the record asks. */
  const pass = async ({ instanceId, actorId, envelopeId }: Extract<Signal, { kind: "envelopeWaits" }>): Promise<void> => {
    const holder = [...open].find((each) => each.instanceId === instanceId && each.socket.readyState === WebSocket.OPEN);
    const stored = holder && (await workStore.get(envelopeKey(actorId, envelopeId)));
    if (holder === undefined || stored === undefined || !(await workStore.delete(stored, stored.revision))) return;
    const payload = await answerOf(holder, envelopeId, stored.value as ProgramEnvelope);
    await workStore.put({ ...answerKey(actorId, envelopeId), value: { payload }, updatedAt: new Date(clock()).toISOString() });
    signals.send(instanceId, { kind: "envelopeAnswered", envelopeId, ids: [] });
  };
  const admit = async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    const holder = await programTickets.redeem(ticketOf(request));
    const others = [...open].filter(({ instanceId }) => instanceId === holder?.instanceId);
    if (holder === undefined || others.length >= socketsPerInstanceMax)
      return refuse(stream, holder === undefined ? "403 Forbidden" : "429 Too Many Requests");
    following ??= followSignals(eventBus, hear);
    await following;
    server.handleUpgrade(request, stream, head, (socket) => {
      begin(open, { ...holder, socket, asked: new Map(), isAnswering: true });
      retryNow(workStore, holder.instanceId, clock()).catch((error: unknown) => log.warn({ err: error }, "Events wait longer."));
    });
  };
  const pinging = setInterval(() => pingAll(open), pingIntervalMs);
  return {
    take(request, stream, head) {
      if (!pathOf(request).startsWith(programSocketsPath)) return false;
      admit(request, stream, head).catch((error: unknown) => {
        log.error({ err: error }, "A socket of a program could not be opened.");
        refuse(stream, "503 Service Unavailable");
      });
      return true;
    },
    async close() {
      clearInterval(pinging);
      for (const { socket } of open) {
        socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
        socket.close(1001);
      }
      await (await following)?.stop();
    },
  };
}

const pathOf = ({ url }: IncomingMessage): string => URL.parse(url ?? "", "http://localhost")?.pathname ?? "";
const ticketOf = (request: IncomingMessage): string => pathOf(request).slice(programSocketsPath.length);

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function begin(open: Set<Open>, opened: Open): void {
  const { socket, instanceId } = opened;
  open.add(opened);
  socket.on("error", () => socket.terminate());
  socket.on("close", () => open.delete(opened));
  socket.on("pong", () => {
    opened.isAnswering = true;
  });
  socket.on("message", (data) => hearAnswer(opened, data));
  const about = { num_connections: open.size, connection_info: { app_id: instanceId }, debug_info: { host: "logue" } };
  socket.send(JSON.stringify({ type: "hello", ...about }));
}

/** What is no answer to an open question is ignored. */
function hearAnswer({ asked }: Open, data: RawData): void {
  const answer = parsed(data.toString());
  asked.get(String(answer?.envelope_id))?.(answer?.payload);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function answerOf({ socket, asked }: Open, envelopeId: string, envelope: ProgramEnvelope): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error("The program did not answer."))), answerWithinMs);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      asked.delete(envelopeId);
      settle();
    };
    asked.set(envelopeId, (payload) => end(() => resolve(payload)));
    socket.send(JSON.stringify({ envelope_id: envelopeId, ...envelope }));
  });
}

/** Ends sockets that have not answered the last ping. */
function pingAll(open: ReadonlySet<Open>): void {
  for (const each of open) {
    if (!each.isAnswering) each.socket.terminate();
    else {
      each.isAnswering = false;
      each.socket.ping();
    }
  }
}
