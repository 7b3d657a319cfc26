export type EngineVariable = "MONGODB_URL" | "S3_URL" | "WEBDAV_URL" | "KAFKA_BROKERS" | "EVENTSTOREDB_URL";

/** Where an engine under test is: named by the environment for a real server, else by `run-engines.ts`. */
export function engineUrl(name: EngineVariable): string {
  const url = process.env[name];
  if (url === undefined || url === "") throw new Error(`${name} is not set. Run the suites by: npm run test:engines`);
  return url;
}
