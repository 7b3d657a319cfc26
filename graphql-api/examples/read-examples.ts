import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationTypeNode, parse, visit } from "graphql";

/** One operation of the files beside this one, and the variables in the comment above it. */
export interface Example {
  /** The name of the query, mutation or subscription that it shows. */
  readonly name: string;
  readonly kind: OperationTypeNode;
  /** As it can be copied and sent: the operation, and the fragments that it uses. */
  readonly source: string;
  /** The operation alone, as it is written in its file. */
  readonly operationText: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Fragment {
  readonly text: string;
  readonly definition: FragmentDefinitionNode;
}

const exampleFiles = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".graphql"))
  .sort();

const readTexts = (): string[] => exampleFiles.map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));

/**
 * Every example, in the order of their names. Throws when a file is no GraphQL or a comment's
 * variables are no JSON.
 */
export function readExamples(): Example[] {
  const fragments = readFragments();
  return readTexts()
    .flatMap((text) => examplesIn(text, fragments))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The fragments that examples, the web client and tests share, by name. */
export function readFragments(): ReadonlyMap<string, Fragment> {
  const fragments = readTexts().flatMap((text) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.loc !== undefined
        ? [{ definition, text: text.slice(definition.loc.start, definition.loc.end) }]
        : [],
    ),
  );
  return new Map(fragments.map((fragment) => [fragment.definition.name.value, fragment]));
}

function examplesIn(text: string, fragments: ReadonlyMap<string, Fragment>): Example[] {
  let commentStart = 0;
  return parse(text).definitions.flatMap((definition) => {
    if (definition.loc === undefined) throw new Error("The parser gives no places.");
    const { start, end } = definition.loc;
    const comment = text.slice(commentStart, start);
    commentStart = end;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return [];
    if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error("An example is an operation or a fragment.");
    const [field] = definition.selectionSet.selections;
    if (field?.kind !== Kind.FIELD) throw new Error("An example asks for a field.");
    const operationText = text.slice(start, end);
    const source = [operationText, ...textsOfUsed(operationText, fragments)].join("\n\n");
    const { operation: kind } = definition;
    return [{ name: field.name.value, kind, source, operationText, document: parse(source), variables: variablesIn(comment) }];
  });
}

/** The texts of the fragments that a document uses, each once, also those that other fragments use. */
function textsOfUsed(text: string, fragments: ReadonlyMap<string, Fragment>): string[] {
  const used = new Set<string>();
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(parse(next), {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`There is no fragment ${value}.`);
        if (!used.has(value)) waiting.push(fragment.text);
        used.add(value);
      },
    });
  }
  return [...used].map((name) => fragments.get(name)?.text ?? "");
}

/** `# variables: {...}`, on one line or several. */
function variablesIn(comment: string): Record<string, unknown> {
  const lines = comment.split("\n").map((line) => line.replace(/^# ?/, ""));
  const [, json] = lines.join("\n").split(/^variables:/m);
  return json === undefined ? {} : JSON.parse(json);
}
