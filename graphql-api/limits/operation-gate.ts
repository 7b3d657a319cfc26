import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import type { GraphQLError } from "graphql";
import type { Viewer } from "../context.ts";
import type { DeliveryLag } from "./delivery-lag.ts";
import type { PreparedOperation } from "./documents.ts";
import { limitError, overloaded } from "./limit-errors.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";
import type { NamedQuota } from "./rate-limit-headers.ts";

/** Decides whether a request may begin an operation now. */
export interface OperationGate {
  /** Counts a request before any work for it: its document may be what is expensive. */
  admit(viewer: Viewer | null, address: string): GraphQLError | null;
  /**
   * Counts the text of a document that was not prepared before, by person, or by address where no
   * one is signed in: reading a document is work before any share of it.
   */
  mayPrepare(viewer: Viewer | null, address: string, text: string): GraphQLError | null;
  /** What is left of the viewer's quota. */
  quotasOf(viewer: Viewer | null, address: string): readonly NamedQuota[];
  /**
   * Checks access tokens against their scopes, and refuses changes while changes are delivered
   * late.
   */
  check(viewer: Viewer | null, operation: PreparedOperation): GraphQLError | null;
}

export interface OperationGateOptions {
  readonly config: Pick<Config, `requestsPerMinutePer${"Person" | "Bot" | "Address"}`>;
  readonly deliveryLag: Pick<DeliveryLag, "isOverloaded">;
  readonly metrics: Pick<Metrics, "overloads">;
  readonly clock: () => number;
}

const minuteMs = 60_000;
/**
 * Characters of new documents in a minute. The dearest take about 4 µs a character, so that one
 * asker has a fiftieth of the thread. A client with a hundred documents has 50,000.
 */
const newTextPerMinute = 300_000;

/**
 * Counts operations by user and by address, and checks access tokens against their scopes: queries
 * and subscriptions read, mutations write. What a mutation needs is checked before it begins, in
 * operation-scopes.ts.
 */
export function createOperationGate({ config, deliveryLag, metrics, clock }: OperationGateOptions): OperationGate {
  const perPerson = createRateLimit({ max: config.requestsPerMinutePerPerson, windowMs: minuteMs, clock });
  const perBot = createRateLimit({ max: config.requestsPerMinutePerBot, windowMs: minuteMs, clock });
  const ofKind = ({ actorKind }: Viewer): RateLimit => (actorKind === "bot" ? perBot : perPerson);
  const perAddress = createRateLimit({ max: config.requestsPerMinutePerAddress, windowMs: minuteMs, clock });
  const newText = createRateLimit({ max: newTextPerMinute, windowMs: minuteMs, clock });
  return {
    mayPrepare(viewer, address, { length }) {
      if (newText.take(viewer?.userId ?? address, length)) return null;
      return limitError("RateLimited", "Too many new documents in a short time; use variables, or wait a moment.");
    },
    admit(viewer, address) {
      if (perAddress.take(address) && (viewer === null || ofKind(viewer).take(viewer.userId))) return null;
      return limitError("RateLimited", "Too many requests in a short time; wait a moment.");
    },
    quotasOf(viewer, address) {
      const ofAddress = { name: "address", ...perAddress.stateOf(address) };
      return viewer === null
        ? [ofAddress]
        : [{ name: viewer.actorKind === "bot" ? "bot" : "person", ...ofKind(viewer).stateOf(viewer.userId) }, ofAddress];
    },
    check(viewer, operation) {
      if (operation.type === "mutation" && deliveryLag.isOverloaded()) {
        metrics.overloads.inc({ where: "delivery" });
        return overloaded();
      }
      if (viewer === null) return null;
      const isAllowed =
        operation.type === "mutation"
          ? viewer.limit !== undefined || viewer.scopes.includes("write") || viewer.scopes.includes("administer")
          : tokenAllows(viewer, "messages.read");
      return isAllowed ? null : limitError("ScopeMissing", "This access token does not allow that.");
    },
  };
}
