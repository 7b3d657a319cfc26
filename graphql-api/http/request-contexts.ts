import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestContext, Services, Viewer } from "../context.ts";
import { createLoaders } from "../execution/loaders.ts";
import { createAnswerBudget, withBudget } from "../limits/answer-budget.ts";
import { isFromElsewhere, type OriginRules, requestOrigin } from "../sessions/request-origin.ts";
import { cookieIn, cookieRulesFor, deviceCookieFor, sessionCookie, signInAttemptCookieFor } from "../sessions/session-cookie.ts";
import type { SessionLookUp } from "../sessions/sessions.ts";
import { type Credentials, findSignedIn, findViewer, isOurs } from "../sessions/viewers.ts";
import { traceparentIn } from "./trace-context.ts";

/** What is known of a request when it has arrived, before any work for it. */
export interface Arrived {
  readonly viewer: Viewer | null;
  /** Who has to set up a second factor first. */
  readonly withheld: Viewer | null;
  /** The credentials that `viewer` was looked up by. */
  readonly credentials: Credentials;
  /** A page of another origin sent the request, so its cookie does not count. */
  readonly isFromElsewhere: boolean;
  /** The request has an access token that does not exist or is no longer valid. */
  readonly hasWrongToken: boolean;
  readonly ownOrigin: URL;
  readonly address: string;
  readonly userAgent: string;
  readonly devices: string;
  readonly signInAttempt: string;
  readonly traceparent: string | undefined;
}

export interface RequestContexts {
  /** Where the request comes from and under which origin it came, without looking who sent it. */
  whence(request: IncomingMessage): Pick<Arrived, "address" | "ownOrigin">;
  arrive(request: IncomingMessage): Promise<Arrived>;
  /** The viewer of these credentials at this moment. */
  viewerBy(credentials: Credentials, lookUp?: SessionLookUp): Promise<Viewer | null>;
  /** The context of an HTTP request; its cookie is set on the response. */
  forHttp(arrived: Arrived, response: ServerResponse): RequestContext;
  /**
   * A context without a response for cookies: for sockets, and for items executed for many
   * subscribers.
   */
  forViewer(viewer: Viewer | null, from?: { readonly address: string; readonly userAgent: string }): RequestContext;
}

const daySeconds = 24 * 60 * 60;
/** The longest that browsers keep a cookie. */
const deviceDays = 400;
/** As long as the command service keeps the attempt. */
const signInAttemptSeconds = 10 * 60;
export const requestIdHeader = "x-request-id";

export function createRequestContexts(services: Services, rules: OriginRules): RequestContexts {
  const { sessions, accessTokens, userCache, roleCache, factorDemands, config } = services;
  const sources = { sessions, accessTokens, userCache, roleCache, factorDemands };
  const base = (viewer: Viewer | null) => {
    const budget = createAnswerBudget(config.answerSizeMaxBytes);
    const readStore = withBudget(services.readStore, budget);
    return { viewer, budget, services: { ...services, readStore }, loaders: createLoaders(readStore) };
  };
  return {
    whence(request) {
      const { own, address } = requestOrigin(request, rules);
      return { address, ownOrigin: own };
    },
    async arrive(request) {
      const { own, address } = requestOrigin(request, rules);
      const authorization = isOurs(request.headers.authorization) ? request.headers.authorization : undefined;
      const fromElsewhere = isFromElsewhere(request, own);
      const sessionToken = fromElsewhere ? undefined : cookieIn(request.headers.cookie, cookieRulesFor(own));
      const credentials = { sessionToken, authorization };
      const { viewer, withheld } = await findSignedIn(sources, credentials);
      services.tokenUses.note(viewer, address);
      return {
        viewer,
        withheld,
        credentials,
        hasWrongToken: viewer === null && withheld === null && authorization !== undefined,
        // A browser never sends a token in a header by itself: a program does so on purpose, on any
        // page.
        isFromElsewhere: fromElsewhere && authorization === undefined,
        ownOrigin: own,
        address,
        userAgent: request.headers["user-agent"] ?? "",
        devices: cookieIn(request.headers.cookie, deviceCookieFor(own)) ?? "",
        signInAttempt: fromElsewhere ? "" : (cookieIn(request.headers.cookie, signInAttemptCookieFor(own)) ?? ""),
        traceparent: traceparentIn(request.headers.traceparent),
      };
    },
    viewerBy: (credentials, lookUp) => findViewer(sources, credentials, lookUp),
    forHttp: (arrived, response) => ({
      ...base(arrived.viewer),
      withheld: arrived.withheld,
      correlationId: correlationIdOf(response),
      traceparent: arrived.traceparent,
      origin: arrived.ownOrigin.origin,
      address: arrived.address,
      userAgent: arrived.userAgent,
      setSessionCookie: (token, days) => {
        const cookie = sessionCookie(cookieRulesFor(arrived.ownOrigin), token, days * daySeconds);
        response.appendHeader("set-cookie", cookie);
      },
      devices: arrived.devices,
      setDevicesCookie: (devices) => {
        response.appendHeader("set-cookie", sessionCookie(deviceCookieFor(arrived.ownOrigin), devices, deviceDays * daySeconds));
      },
      signInAttempt: arrived.signInAttempt,
      setSignInAttemptCookie: (token) => {
        const rules = signInAttemptCookieFor(arrived.ownOrigin);
        response.appendHeader("set-cookie", sessionCookie(rules, token, signInAttemptSeconds));
      },
    }),
    forViewer: (viewer, from) => ({
      ...base(viewer),
      correlationId: randomUUID(),
      origin: config.publicUrl ?? "http://localhost",
      address: from?.address ?? "",
      userAgent: from?.userAgent ?? "",
      setSessionCookie: () => {},
      devices: "",
      setDevicesCookie: () => {},
      signInAttempt: "",
      setSignInAttemptCookie: () => {},
    }),
  };
}

const correlationIdOf = (response: ServerResponse): string => String(response.getHeader(requestIdHeader) ?? randomUUID());
