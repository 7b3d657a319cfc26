import { hash } from "node:crypto";
import type { Config } from "@logue/infra/settings/config.ts";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type Token,
  TokenKind,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { type CompiledOperation, compileOperation } from "../execution/executor.ts";
import { type CoerceVariables, variablesOf } from "./coerce-variables.ts";
import { type Cost, costOf, type Variables } from "./document-cost.ts";
import { withoutValues } from "./document-errors.ts";
import { checkDocumentShape, documentLimits, isNestedTooDeeply } from "./document-shape.ts";
import { limitError } from "./limit-errors.ts";

/** A document that was parsed, measured and validated once. */
export interface PreparedDocument {
  readonly text: string;
  /** The SHA-256 of the text. */
  readonly digest: string;
  /** How many words and signs it has: the memory that it takes grows with them. */
  readonly tokenCount: number;
  readonly document: DocumentNode;
  readonly operations: readonly PreparedOperation[];
}

export interface PreparedOperation {
  readonly name: string | null;
  readonly type: OperationDefinitionNode["operation"];
  readonly node: OperationDefinitionNode;
  readonly coerce: CoerceVariables;
  /** Of the variables as coerced. */
  readonly cost: Cost;
  readonly execute: CompiledOperation;
}

export interface Priced {
  readonly cost: number;
  /** The variables as coerced, with their defaults. */
  readonly variables: Variables;
}

export interface Documents {
  /** The operation's cost with these variables, or why it is not begun. */
  price(operation: PreparedOperation, given: Variables): Priced | readonly GraphQLError[];
  /** Whether the document is prepared already, so that no work is left. */
  isKnown(text: string): boolean;
  /**
   * The prepared document, or why it is refused. Cheap checks come first; hostile documents never
   * reach the expensive ones.
   */
  prepare(text: string): PreparedDocument | readonly GraphQLError[];
  /** A document that was prepared, by the SHA-256 of its text. */
  nodeByDigest(digest: string): DocumentNode | undefined;
  ofNode(node: DocumentNode): PreparedDocument | undefined;
}

const documentsMax = 1_000;
/**
 * The tokens of all prepared documents that are kept. One takes about half a kilobyte, so that the
 * largest documents that are accepted cannot fill the memory.
 */
const keptTokensMax = 200_000;

export type DocumentLimits = Pick<Config, "documentSizeMaxBytes" | "queryDepthMax" | "queryAliasesMax" | "queryCostMax">;

/** How long a document is kept into which values are written: a password or the words of a search. */
const valuesKeptMsDefault = 60_000;

export function createDocuments(
  schema: GraphQLSchema,
  limits: DocumentLimits,
  { valuesKeptMs = valuesKeptMsDefault }: { readonly valuesKeptMs?: number } = {},
): Documents {
  const prepared = new LRUCache<string, PreparedDocument>({
    max: documentsMax,
    maxSize: keptTokensMax,
    sizeCalculation: ({ tokenCount }) => tokenCount,
    dispose: ({ digest }) => nodes.delete(digest),
    ttlAutopurge: true,
    ttl: 0,
  });
  const nodes = new Map<string, DocumentNode>();
  const byNode = new WeakMap<DocumentNode, PreparedDocument>();
  return {
    price(operation, given) {
      const coerced = operation.coerce(given);
      if ("errors" in coerced) return coerced.errors;
      const cost = operation.cost(coerced.values);
      if (cost <= limits.queryCostMax) return { cost, variables: coerced.values };
      return [
        limitError(
          "DocumentTooCostly",
          `This operation may ask for ${Math.ceil(cost)} things, and ${limits.queryCostMax} are the most; ask for smaller pages.`,
        ),
      ];
    },
    isKnown: (text) => prepared.has(text),
    prepare(text) {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const result = prepareDocument(schema, limits, text);
      if (!isPrepared(result)) return result;
      prepared.set(text, result, { ttl: holdsText(result.document) ? valuesKeptMs : 0 });
      nodes.set(result.digest, result.document);
      byNode.set(result.document, result);
      return result;
    },
    nodeByDigest: (digest) => nodes.get(digest),
    ofNode: (node) => byNode.get(node),
  };
}

export const isPriced = (result: Priced | readonly GraphQLError[]): result is Priced => "cost" in result;

export const isPrepared = (result: PreparedDocument | readonly GraphQLError[]): result is PreparedDocument =>
  "document" in result;

/** The operation that a request names, or the document's only one. */
export const operationOf = (
  document: PreparedDocument | undefined,
  name: string | null | undefined,
): PreparedOperation | undefined =>
  name ? document?.operations.find((operation) => operation.name === name) : onlyOne(document?.operations ?? []);

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

function prepareDocument(
  schema: GraphQLSchema,
  limits: DocumentLimits,
  text: string,
): PreparedDocument | readonly GraphQLError[] {
  if (text.length > limits.documentSizeMaxBytes) {
    return [limitError("DocumentTooLarge", `A document has at most ${limits.documentSizeMaxBytes} bytes.`)];
  }
  if (isNestedTooDeeply(text)) return [limitError("DocumentTooDeep", "The document is nested too deeply.")];
  const document = parseDocument(text);
  if (document instanceof GraphQLError) return [document];
  const broken = checkDocumentShape(document, limits);
  if (broken !== null) return [broken];
  const errors = validate(schema, document, undefined, { maxErrors: 20 });
  if (errors.length > 0) return errors.map((error) => withoutValues(error, "GRAPHQL_VALIDATION_FAILED"));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operations = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => ({
      name: node.name?.value ?? null,
      type: node.operation,
      node,
      coerce: variablesOf(schema, node),
      cost: costOf(schema, node, fragments),
      execute: compileOperation(schema, document, node),
    }));
  return { text, digest: hash("sha256", text, "hex"), tokenCount: tokenCountOf(document), document, operations };
}

/** Whether a text is written into the document, where a variable belongs, or into a comment. */
const holdsText = (document: DocumentNode): boolean => tokensOf(document).some(({ kind }) => textTokens.has(kind));

const textTokens: ReadonlySet<string> = new Set([TokenKind.STRING, TokenKind.BLOCK_STRING, TokenKind.COMMENT]);

const tokenCountOf = (document: DocumentNode): number => 1 + tokensOf(document).length;

function tokensOf({ loc }: DocumentNode): Token[] {
  const tokens: Token[] = [];
  for (let token = loc?.startToken; token !== undefined && token !== null; token = token.next ?? undefined) tokens.push(token);
  return tokens;
}

function parseDocument(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: documentLimits.tokensMax });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return withoutValues(error, "GRAPHQL_PARSE_FAILED");
  }
}
