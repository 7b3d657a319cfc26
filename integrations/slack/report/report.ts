import type { ImportNotes, ImportReport } from "../../integration.ts";
import { type NoteKindName, noteKinds } from "./note-kinds.ts";

/** How often each end of a message object was met; together they are all that the export holds. */
export interface MessageTally {
  found: number;
  /** Messages and replies sent in this run. */
  posted: number;
  /** Sent by an earlier run. */
  alreadyThere: number;
  /** Notices that became the room's history. */
  history: number;
  /** The same message a second time. */
  repeated: number;
  /** Told in the report with the reason. */
  leftOut: number;
}

export interface SlackReport {
  readonly tally: MessageTally;
  readonly taken: Record<"people" | "channels" | "messages" | "replies" | "reactions" | "saved items", number>;
  note(kind: NoteKindName, line: string, count?: number): void;
  result(): ImportReport;
}

/** Of one kind no more lines than these are kept; all are counted. */
const linesMax = 10_000;

export function createReport(): SlackReport {
  const noted = new Map<NoteKindName, { count: number; lines: string[] }>();
  const tally: MessageTally = { found: 0, posted: 0, alreadyThere: 0, history: 0, repeated: 0, leftOut: 0 };
  const taken = { people: 0, channels: 0, messages: 0, replies: 0, reactions: 0, "saved items": 0 };
  return {
    tally,
    taken,
    note(kind, line, count = 1) {
      const notes = noted.get(kind) ?? { count: 0, lines: [] };
      notes.count += count;
      if (notes.lines.length < linesMax) notes.lines.push(line);
      noted.set(kind, notes);
    },
    result: () => ({ taken: { ...taken }, messageObjects: endsOf(tally), notes: inOrder(noted) }),
  };
}

const endsOf = ({ found, posted, alreadyThere, history, repeated, leftOut }: MessageTally) => ({
  found,
  ends: {
    "messages taken over": posted,
    "messages that were there already": alreadyThere,
    "notices in the history of channels": history,
    "messages that were there twice": repeated,
    "left out": leftOut,
  },
});

const inOrder = (noted: ReadonlyMap<NoteKindName, { count: number; lines: readonly string[] }>): ImportNotes[] =>
  (Object.keys(noteKinds) as NoteKindName[]).flatMap((kind) => {
    const notes = noted.get(kind);
    return notes === undefined ? [] : [{ ...noteKinds[kind], ...notes }];
  });
