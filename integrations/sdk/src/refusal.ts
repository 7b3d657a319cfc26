/** Logue refused what was asked. The meaning of a `code` never changes. */
export class LogueRefusal extends Error {
  override readonly name = "LogueRefusal";
  readonly code: string;
  /** What can be done; empty where nothing is known. */
  readonly remedy: string;

  constructor(code: string, meaning: string, remedy = "") {
    super(meaning);
    this.code = code;
    this.remedy = remedy;
  }
}
