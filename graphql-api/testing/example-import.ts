import type { ImportJobs } from "../importing/import-jobs.ts";

/** A dry run that has ended; nothing runs. */
export const exampleImport: ImportJobs = {
  current: () => ({
    id: "01960000-0000-7000-8000-0000000000f0",
    fileName: "team.zip",
    state: "checked",
    doing: "",
    done: 0,
    total: 0,
    secondsLeft: null,
    problem: null,
    report: {
      taken: { people: 3, messages: 2 },
      messageObjects: { found: 3, ends: { "messages taken over": 2, "left out": 1 } },
      notes: [{ title: "Messages that were refused", isLoss: true, count: 1, lines: ["#general, 1700000010.000100"] }],
    },
  }),
  receive: async () => undefined,
  start: async () => undefined,
  discard: async () => undefined,
};
