/** Refusals that go by: what works by itself sends the same command again. */
export const passingRefusals: ReadonlySet<string> = new Set(["StoreUnavailable", "StoreFull", "Overloaded", "RateLimited"]);
