import { type Bindings, type ChildLoggerOptions, type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { Config } from "../settings/config.ts";
import { prettyLine } from "./pretty-log.ts";
import { redact, redactFields } from "./redaction.ts";

export type { Logger };

/** Takes whole lines; standard output unless a test gives another. */
export type LogDestination = DestinationStream;

/**
 * The log of the process. Every field is copied without message text and secrets (`redaction.ts`),
 * wherever they stand. The message itself is not looked through, so what a person wrote must never
 * be put into it.
 */
export function createLogger(
  config: Pick<Config, "logLevel" | "logFormat">,
  destination: LogDestination = process.stdout,
): Logger {
  const pretty: LogDestination = { write: (line) => destination.write(prettyLine(line)) };
  const options = {
    level: config.logLevel,
    base: {},
    timestamp: stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: redactFields,
    },
    // Pino would turn an error into its own form before redaction, or after it; ours is final.
    serializers: { err: redact, error: redact },
  };
  return redactChildren(pino(options, config.logFormat === "pretty" ? pretty : destination));
}

/**
 * Pino asks no formatter about the fields that a child logger is given, so they are copied before
 * it sees them.
 */
function redactChildren(logger: Logger): Logger {
  const makeChild = logger.child;
  return Object.assign(logger, {
    child(this: Logger, fields: Bindings, options?: ChildLoggerOptions): Logger {
      return Reflect.apply(makeChild, this, [redactFields(fields), options]);
    },
  });
}
