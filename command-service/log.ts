/** Where the command service says what an operator should know; pino's loggers fit. Never message text or secrets. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
