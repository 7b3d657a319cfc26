import { readExamples, readFragments } from "./read-examples.ts";

const heading = "# Written by `npm run generate` from graphql-api/examples/.\n\n";

/**
 * The text of `generated/fragments.graphql`: what the web client and the tests select in the same
 * words as the examples.
 */
export const printFragments = (): string => `${heading}${[...readFragments().values()].map(({ text }) => text).join("\n\n")}\n`;

/** The text of `generated/mutations.graphql`: the examples of commands, which the tests send. */
export const printMutations = (): string =>
  `${heading}${readExamples()
    .filter(({ kind, operationText }) => kind === "mutation" && operationText.includes("...PayloadParts"))
    .map(({ operationText }) => operationText)
    .join("\n\n")}\n`;
