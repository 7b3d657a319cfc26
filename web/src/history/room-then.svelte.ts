import { ApiError, type Connection } from "../api/api.ts";
import {
  type InstantInput,
  MembersThenDocument,
  MessagesThenDocument,
  PinsThenDocument,
  RoomAboutDocument,
  RoomThenDocument,
  type RoomThenQuery,
} from "../generated/operations.ts";
import { dayAndTimeOf } from "../messages/times.ts";
import { instantOf, isYetToCome } from "./instants.ts";
import { type PastMessage, pastMessageOf } from "./past-message.ts";
import { PastPages } from "./past-pages.svelte.ts";

type Facts = NonNullable<RoomThenQuery["room"]>["asOf"];
export type MemberThen = Facts["members"]["edges"][number]["node"];

/** A room as it stood at an instant of the past. Nothing here changes while it is shown. */
export class RoomThen {
  facts = $state.raw<Facts>();
  members = $state.raw<readonly MemberThen[]>([]);
  hasMoreMembers = $state(false);
  /** Undefined until they are asked for. */
  pins = $state.raw<readonly PastMessage[]>();
  /** Why the instant cannot be shown, for the field in which it was chosen. */
  problem = $state<string | null>(null);
  /** Whether there is no such room for the viewer. */
  isMissing = $state(false);
  readonly messages = new PastPages(async (before) => {
    const { room } = await this.#connection.request(MessagesThenDocument, { roomId: this.roomId, at: this.at, before });
    return room?.asOf.messages;
  });
  readonly roomId: string;
  readonly #connection: Pick<Connection, "request">;
  readonly #written: string;
  readonly #nowMs: () => number;
  #at: InstantInput | null;
  #membersAfter: string | null = null;

  /** `written` is the instant as the address names it. */
  constructor(connection: Pick<Connection, "request">, roomId: string, written: string, nowMs: () => number = Date.now) {
    this.#connection = connection;
    this.roomId = roomId;
    this.#written = written;
    this.#nowMs = nowMs;
    this.#at = instantOf(written);
  }

  get at(): InstantInput {
    return this.#at ?? { position: "" };
  }

  async load(): Promise<void> {
    if (this.#at === null) this.problem = "This is no date and time. Choose one in the field.";
    else if (isYetToCome(this.#written, this.#nowMs())) this.problem = "This time has not come yet. Choose one in the past.";
    else await this.#load(this.#at);
  }

  async moreMembers(): Promise<void> {
    const asked = { roomId: this.roomId, at: this.at, after: this.#membersAfter };
    const { room } = await this.#connection.request(MembersThenDocument, asked);
    if (room) this.#takeMembers(room.asOf.members);
  }

  async loadPins(): Promise<void> {
    const { room } = await this.#connection.request(PinsThenDocument, { roomId: this.roomId, at: this.at });
    this.pins = room?.asOf.pins.map(pastMessageOf) ?? [];
  }

  async #load(at: InstantInput): Promise<void> {
    try {
      const { room } = await this.#connection.request(RoomThenDocument, { roomId: this.roomId, at });
      if (room) this.#take(at, room.asOf);
      else this.isMissing = true;
    } catch (error) {
      const isBefore = error instanceof ApiError && error.code === "InstantInvalid";
      // What was imported claims times of before the room was made here.
      if (isBefore && at.recordedAt) await this.#load({ happenedAt: at.recordedAt });
      else this.problem = isBefore ? await this.#beforeTheRoom() : wordsOfError(error);
    }
  }

  #take(at: InstantInput, facts: Facts): void {
    this.#at = at;
    this.facts = facts;
    this.#takeMembers(facts.members);
    this.messages.take(facts.messages);
  }

  #takeMembers({ edges, pageInfo }: Facts["members"]): void {
    this.members = [...this.members, ...edges.map(({ node }) => node)];
    this.hasMoreMembers = pageInfo.hasNextPage;
    this.#membersAfter = pageInfo.endCursor;
  }

  async #beforeTheRoom(): Promise<string> {
    try {
      const { room } = await this.#connection.request(RoomAboutDocument, { roomId: this.roomId });
      if (room) return `It did not exist yet then: it was created on ${dayAndTimeOf(room.createdAt)}. Choose a later time.`;
    } catch {
      // The day is only a help.
    }
    return "It did not exist yet then. Choose a later time.";
  }
}

const wordsOfError = (error: unknown): string =>
  error instanceof ApiError ? error.message : "This could not be loaded. Try again.";
