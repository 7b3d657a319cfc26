export type EngineVariable = "MONGODB_URL" | "S3_URL" | "WEBDAV_URL" | "KAFKA_BROKERS" | "EVENTSTOREDB_URL";

/**
 * The address of an engine under test: from the environment for an external server, else from
 * `run-engines.ts`.
 */
export function engineUrl(name: EngineVariable): string {
  const url = process.env[name];
  if (url === undefined || url === "") throw new Error(`${name} is not set. Run the suites by: npm run test:engines`);
  return url;
}
