/** What is asked of a field, as its element says it. */
export interface CheckedField {
  readonly validity: Partial<ValidityState>;
  readonly type: string;
  readonly value: string;
  readonly minLength?: number;
  readonly min?: string;
  readonly max?: string;
  /** What is allowed here, in words. */
  readonly title?: string;
  readonly validationMessage?: string;
}

const missing: Readonly<Record<string, string>> = {
  checkbox: "Tick this box.",
  file: "Choose a file.",
  password: "Write the password.",
  radio: "Choose one of these.",
  "select-one": "Choose one of these.",
};

const mismatches: Readonly<Record<string, string>> = {
  email: "This is no e-mail address. One looks like ada@example.org.",
  url: "This is no web address. One looks like https://example.org.",
};

/** What is wrong with a field, in the client's words in place of the browser's. */
export function problemIn({ validity, type, value, minLength = 0, min, max, title, validationMessage }: CheckedField): string {
  if (validity.valueMissing) return missing[type] ?? "Fill this in.";
  if (validity.tooShort) return `Write at least ${minLength} characters. These are ${[...value].length}.`;
  if (validity.typeMismatch) return mismatches[type] ?? "This cannot be used here.";
  if (validity.patternMismatch) return title || "This cannot be used here.";
  if (validity.rangeUnderflow) return `This must be ${min} or more.`;
  if (validity.rangeOverflow) return `This must be ${max} or less.`;
  if (validity.badInput) return type === "number" ? "Write a number." : "Write a whole date and time.";
  return validationMessage || "This cannot be used here.";
}
