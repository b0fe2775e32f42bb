const LONGEST = 300
// What one line of a meeting refuses: control characters, line separators, bidirectional overrides.
const DISGUISES = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu

/**
 * Free text of a file as one line that a meeting accepts: what could disguise a name becomes a space, and what is longer
 * than 300 characters (a joint statement of thirty organizations) is cut and ends in "…". Blank text stays blank: ''.
 */
export function asLine(text: string): string {
  const plain = text.replace(DISGUISES, ' ').trim()
  if (plain.length <= LONGEST) return plain
  // Not in the middle of a surrogate pair.
  return `${plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
