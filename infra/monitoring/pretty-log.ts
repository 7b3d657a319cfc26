const shownLengthMax = 200;

/**
 * A JSON log line as people read it: `12:00:00.123 INFO  message name=value`, with an error's stack
 * below.
 */
export function prettyLine(line: string): string {
  const { level, time, msg, err, error, ...fields } = JSON.parse(line);
  const words = [String(time).slice(11, 23), String(level).toUpperCase().padEnd(5), ...(msg === undefined ? [] : [msg])];
  const pairs = Object.entries(fields).map(
    ([name, value]) =>
      `${name}=${typeof value === "string" ? shortened(value) : JSON.stringify(value, (_, part) => shortened(part))}`,
  );
  const stacks = [err, error].filter((thrown) => thrown !== undefined).map((thrown) => `\n  ${describeError(thrown)}`);
  return `${[...words, ...pairs].join(" ")}${stacks.join("")}\n`;
}

/** No value fills a terminal. Lines in JSON keep everything. */
function shortened(value: unknown): unknown {
  if (typeof value !== "string" || value.length <= shownLengthMax) return value;
  return `${value.slice(0, shownLengthMax / 2)}… (${value.length} characters)`;
}

function describeError(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("stack" in thrown)) return JSON.stringify(thrown);
  const { stack, cause } = { cause: undefined, ...thrown };
  const text = String(stack).replaceAll("\n", "\n  ");
  return cause === undefined ? text : `${text}\n  caused by ${describeError(cause)}`;
}
