import { randomUUID } from "node:crypto";
import { signNote } from "../checkpoints/signed-note.ts";
import { canonicalJson } from "../entries/canonical-json.ts";

// biome-ignore lint/suspicious/noExplicitAny: what is tampered with follows no type.
export type LooseExport = any;

const dataAgain = (each: LooseExport): void => {
  each.event.data.text = "never said";
};
const firstTile = (file: LooseExport): string => Object.keys(file.tiles).sort()[0] ?? "";
const flipTile = (file: LooseExport, path: string): void => {
  const bytes = Buffer.from(file.tiles[path], "base64");
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  file.tiles[path] = bytes.toString("base64");
};
const lastTile = (file: LooseExport): string => Object.keys(file.tiles).sort().at(-1) ?? "";
const otherLabel = (file: LooseExport): string => Object.keys(file.labels).at(-1) ?? "";

/** Ways to change an export of the log, each of which a verifier must name. */
export const exportTamperings: Readonly<Record<string, (file: LooseExport) => void>> = {
  "a byte of data": ({ events }) => dataAgain(events[700]),
  "data and its entry": ({ events }) => {
    dataAgain(events[700]);
    events[700].entry = events[700].entry.replace(/"data":"./, '"data":"z');
  },
  metadata: ({ events }) => void Object.assign(events[7].event, { metadata: { $correlationId: "another" } }),
  "the time": ({ events }) => void Object.assign(events[7].event, { created: "2020-01-01T00:00:00.000Z" }),
  "the type": ({ events }) => void Object.assign(events[0].event, { type: "MessageDeleted" }),
  "the stream": (file) => void Object.assign(file.events[0].event, { stream: file.labels[otherLabel(file)] }),
  "the revision": ({ events }) => void Object.assign(events[0].event, { revision: 99 }),
  "the id": ({ events }) => void Object.assign(events[0].event, { id: randomUUID() }),
  "the first event dropped": ({ events }) => void events.shift(),
  "the first event dropped, and the range begins later by its word": (file) => {
    file.events.shift();
    file.end -= 1;
  },
  "an event in the middle dropped": ({ events }) => void events.splice(700, 1),
  "the last event dropped": ({ events }) => void events.pop(),
  "two events swapped": ({ events }) => void events.splice(700, 2, events[701], events[700]),
  "an event inserted": (file) => {
    file.events.splice(700, 0, structuredClone(file.events[3]));
    file.end += 1;
  },
  "an event replaced by another of the log": ({ events }) => void events.splice(700, 1, structuredClone(events[3])),
  "the end written anew": ({ events }) => void events.splice(-2, 2, structuredClone(events[1]), structuredClone(events[2])),
  "the range moved": (file) => {
    file.first += 1;
    file.end += 1;
  },
  "an entry in another spelling": ({ events }) => void Object.assign(events[5], { entry: ` ${events[5].entry}` }),
  "a tile": (file) => flipTile(file, firstTile(file)),
  "a tile of a higher level": (file) => flipTile(file, lastTile(file)),
  "a tile dropped": (file) => void delete file.tiles[firstTile(file)],
  "the size of the tree": (file) => {
    file.checkpoint = file.checkpoint.replace(/\n(\d+)\n/, "\n1$1\n");
  },
  "the root of the tree": (file) => {
    const [origin, size, , ...rest] = file.checkpoint.split("\n");
    file.checkpoint = [origin, size, Buffer.alloc(32, 7).toString("base64"), ...rest].join("\n");
  },
  "a signature": (file) => {
    const at = file.checkpoint.indexOf("— ") + 60;
    file.checkpoint = file.checkpoint.slice(0, at) + (file.checkpoint[at] === "A" ? "B" : "A") + file.checkpoint.slice(at + 1);
  },
  "no signature that is known": (file) => {
    file.checkpoint = file.checkpoint.replaceAll("— ", "— x");
  },
  "no signature": (file) => {
    file.checkpoint = signNote(file.checkpoint.slice(0, file.checkpoint.indexOf("\n\n") + 1), []);
  },
  "the log": (file) => {
    file.log = "other.example.org/log";
  },
  "a label of another stream": (file) => {
    file.labels[otherLabel(file)] = file.labels[Object.keys(file.labels)[0] ?? ""];
  },
  "a label dropped": (file) => void delete file.labels[otherLabel(file)],
  "no events": (file) => void Object.assign(file, { events: [], end: file.first }),
  "an entry that is no JSON": ({ events }) => void Object.assign(events[5], { entry: "{" }),
  "a value of the entry that the event lacks": ({ events }) => {
    events[5].entry = canonicalJson({ ...JSON.parse(events[5].entry), more: 1 });
  },
};
