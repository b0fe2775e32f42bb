const NEWLINE = 10

/** The lines of a record, each without its newline; null for one that is not UTF-8. What follows the last newline comes last. */
export function recordLines(bytes: Uint8Array): (string | null)[] {
  return [...readingLines(bytes)]
}

/** The same one by one, for whoever does something else meanwhile. */
export function* readingLines(bytes: Uint8Array): Generator<string | null> {
  for (let from = 0; from <= bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline
    yield asText(bytes.subarray(from, to))
    from = to + 1
  }
}

function asText(bytes: Uint8Array): string | null {
  try {
    // A mark of the order of bytes is a change like any other.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null // it says no only by throwing
  }
}
