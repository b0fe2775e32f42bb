/** A part of the meeting in which the floor is given to the list: how long it still lasts, and what whoever speaks in it has left. */
export interface Part {
  leftMs: number
  /** Null where nobody speaks: then the next may begin at once. */
  runningMs: number | null
}

export interface Speech {
  ms: number
  /** Not before this part, counted from the first. */
  notBefore: number
}

/** Where a speech comes: in which part, how long after what is left of it began, and whether it ends in time. */
export interface Place {
  part: number
  afterMs: number
  isReached: boolean
}

/**
 * T7: speeches fill the parts one after another. A change-over follows each but the last of a part. One that does not fit
 * comes first in the next part, and nobody overtakes; what fits into none stands behind all, as if the last part went on.
 */
export function fill(parts: readonly Part[], speeches: readonly Speech[], changeOverMs: number): Place[] {
  let part = 0
  let nextMs = firstMs(parts[0], changeOverMs)
  return speeches.map(({ ms, notBefore }) => {
    while (part < parts.length - 1 && (part < notBefore || nextMs + ms > (parts[part]?.leftMs ?? 0))) {
      part += 1
      nextMs = firstMs(parts[part], changeOverMs)
    }
    const afterMs = nextMs
    nextMs += ms + changeOverMs
    return { part, afterMs, isReached: afterMs + ms <= (parts[part]?.leftMs ?? -1) }
  })
}

const firstMs = (part: Part | undefined, changeOverMs: number): number => (part === undefined || part.runningMs === null ? 0 : part.runningMs + changeOverMs)
