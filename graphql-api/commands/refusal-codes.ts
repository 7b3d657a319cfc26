import { refusals } from "@logue/command-service/contract/refusals.ts";

/** `refusals.graphql`: the enum of every refusal's code, described by its meaning. */
export function printRefusalCodes(): string {
  const values = Object.entries(refusals).map(([code, { meaning }]) => `  ${JSON.stringify(meaning)}\n  ${code}\n`);
  const description =
    "Every reason for which Logue refuses a request. HTTP responses use the same codes; `ErrorCode` lists those of errors.";
  return `"${description}"\nenum RefusalCode {\n${values.join("")}}\n`;
}
