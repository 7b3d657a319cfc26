export default {
  files: ["engines/**/*.engines.ts", "faults/**/*.engines.ts"],
  extensions: ["ts"],
  timeout: "5m",
  workerThreads: false,
};
