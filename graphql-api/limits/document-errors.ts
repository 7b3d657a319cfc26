import { type ASTNode, GraphQLError, Kind } from "graphql";

const valueKinds: ReadonlySet<string> = new Set([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/**
 * The same error without the values in the document: GraphQL's own texts repeat them, and a value
 * may be a password. The error's location shows which one it was.
 */
export function withoutValues(error: GraphQLError, code: string): GraphQLError {
  const { source, positions, nodes } = error;
  const [node] = nodes ?? [];
  const place = node === undefined ? { source, positions } : { nodes };
  const message = node === undefined ? withoutToken(error.message) : withoutValue(error, node);
  return new GraphQLError(message, { ...place, extensions: { code, http: { status: 400 } } });
}

/** A syntax error ends with the unexpected token or characters. */
function withoutToken(message: string): string {
  const characters = /^(Syntax Error: (?:Invalid|Unexpected character)[^:]*):/.exec(message);
  if (characters !== null) return `${characters[1]}.`;
  const tokenAt = message.search(/\b(?:Name|Int|Float|String|BlockString|Comment) "/);
  return tokenAt < 0 ? message : `${message.slice(0, message.indexOf(" ", tokenAt))}.`;
}

const aboutFields = /^(?:Field "|OneOf )/;
const typeNamed = /^Expected value of type "([^"]+)"|^(?:Enum "(\w+)"|(\w+)) cannot represent|does not exist in "(\w+)" enum/;

function withoutValue(error: GraphQLError, node: ASTNode): string {
  const isOwn = error.extensions.code !== undefined;
  if (!valueKinds.has(node.kind) || isOwn || aboutFields.test(error.message)) return error.message;
  const [, ...types] = typeNamed.exec(error.message) ?? [];
  const type = types.find((name) => name !== undefined);
  return type === undefined ? "A value is not of its type." : `A value is not of the type ${type}.`;
}
