import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, Kind, type OperationTypeNode, parse } from "graphql";

/** One operation of the files beside this one, and the variables in the comment above it. */
export interface Example {
  /** The name of the query, mutation or subscription that it shows. */
  readonly name: string;
  readonly kind: OperationTypeNode;
  /** As it can be copied and sent. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every example, in the order of their names. Throws when a file is no GraphQL or a comment's variables are no JSON. */
export const readExamples = (): Example[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) => examplesIn(readFileSync(new URL(file, import.meta.url), "utf8")))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));

function examplesIn(text: string): Example[] {
  let commentStart = 0;
  return parse(text).definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.loc === undefined)
      throw new Error("An example is an operation.");
    const { start, end } = definition.loc;
    const variables = variablesIn(text.slice(commentStart, start));
    const source = text.slice(start, end);
    commentStart = end;
    const [field] = definition.selectionSet.selections;
    if (field?.kind !== Kind.FIELD) throw new Error("An example asks for a field.");
    return { name: field.name.value, kind: definition.operation, source, document: parse(source), variables };
  });
}

/** `# variables: {...}`, on one line or several. */
function variablesIn(comment: string): Record<string, unknown> {
  const lines = comment.split("\n").map((line) => line.replace(/^# ?/, ""));
  const [, json] = lines.join("\n").split(/^variables:/m);
  return json === undefined ? {} : JSON.parse(json);
}
