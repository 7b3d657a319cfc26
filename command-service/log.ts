/**
 * Receives what an operator should know of the command service; pino's loggers fit. Never message
 * text or secrets.
 */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
