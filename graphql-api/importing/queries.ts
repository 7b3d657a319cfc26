import { countedName, type ImportReport } from "@logue/integrations/index.ts";
import { mayImport, signedIn } from "../access.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";

const linesShownMax = 50;

export const importQueries: Pick<QueryResolvers, "importJob"> = {
  importJob: (_query, _arguments, context) => {
    if (!mayImport(signedIn(context))) return null;
    const job = context.services.imports?.current() ?? null;
    return job && { ...job, report: job.report && shownReport(job.report) };
  },
};

const shownReport = ({ taken, messageObjects, notes }: ImportReport) => ({
  taken: countsOf(taken).map(({ name, count }) => ({ name: countedName(name, count), count })),
  messageObjectCount: messageObjects?.found ?? null,
  messageObjects: countsOf(messageObjects?.ends ?? {}),
  notes: notes.map((note) => ({ ...note, lines: note.lines.slice(0, linesShownMax) })),
});

const countsOf = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([name, count]) => ({ name, count }));
