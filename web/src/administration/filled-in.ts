interface Filling {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The settings of a preset with the answers to its questions in place of their keys in braces. An
 * address is taken with and without a slash at its end.
 */
export function filledIn<Given extends Filling>(settings: readonly Given[], answers: Readonly<Record<string, string>>): Given[] {
  return settings.map((setting) => ({
    ...setting,
    value: typeof setting.value === "string" ? withAnswers(setting.value, answers) : setting.value,
  }));
}

/** A key without an answer stays: a filter has braces of its own. */
const withAnswers = (text: string, answers: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (braces, key: string) => answers[key]?.trim().replace(/\/+$/, "") ?? braces);
