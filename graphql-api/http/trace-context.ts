const wellFormed = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The W3C trace context of a request, undefined when it has none or a malformed one. It goes with
 * the command into the metadata of its events, from there onto the bus, and comes back with the
 * announcement of the change.
 */
export const traceparentIn = (header: string | string[] | undefined): string | undefined =>
  typeof header === "string" && wellFormed.test(header) ? header : undefined;
