/** What the promise answers, unless it takes longer: then the error. The promise's own later failure is nobody's. */
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
