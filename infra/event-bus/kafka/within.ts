/**
 * Returns the promise's result, or throws the error when it takes longer. A later rejection of the
 * promise is ignored.
 */
export async function within<Answer>(promise: Promise<Answer>, timeoutMs: number, late: () => Error): Promise<Answer> {
  promise.catch(() => {});
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(late()), timeoutMs);
  try {
    return await Promise.race([promise, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
