const causes = new WeakSet<Error>()

addEventListener('vite:preloadError', ({ payload }) => causes.add(payload))

/** A part of the program did not arrive; whatever else is thrown while the page is drawn comes of a part that broke. */
export const isNotArrived = (cause: unknown): boolean => causes.has(cause as Error)
