/** Where the engines under test are: named by the environment, by whoever runs a real server, else by `run-engines.ts`. */
export function engineUrl(name: "MONGODB_URL" | "S3_URL" | "WEBDAV_URL" | "KAFKA_BROKERS" | "EVENTSTOREDB_URL"): string {
  const url = process.env[name];
  if (url === undefined || url === "") throw new Error(`${name} is not set. Run the suites by: npm run test:engines`);
  return url;
}

/** The same server, another database: each test has one of its own. */
export function mongodbUrl(database: string): string {
  const url = new URL(engineUrl("MONGODB_URL"));
  url.pathname = `/${database}`;
  return url.href;
}
