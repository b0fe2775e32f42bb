/**
 * SHA-256 in base64url at once, for scenes that are staged in a page: what the platform has there takes its time, and what
 * Node has is not there.
 */
export function stagedHash(text: string): string {
  const words = padded(new TextEncoder().encode(text))
  const state = FRACTIONS.slice(0, 8).map((_, index) => fraction(PRIMES[index] ?? 2, 1 / 2))
  for (let block = 0; block < words.length; block += 16) compress(state, words.slice(block, block + 16))
  const bytes = state.flatMap(word => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255])
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(number => number > 1 && !Array.from({ length: 16 }, (_, index) => index + 2).some(by => by < number && number % by === 0))
const fraction = (prime: number, power: number): number => ((prime ** power % 1) * 2 ** 32) | 0
const FRACTIONS = PRIMES.slice(0, 64).map(prime => fraction(prime, 1 / 3))

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function padded(bytes: Uint8Array): number[] {
  const words: number[] = Array.from({ length: ((bytes.length + 8) >> 6) * 16 + 16 }, () => 0)
  for (const [index, byte] of [...bytes, 0x80].entries()) words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8))
  words[words.length - 1] = bytes.length * 8
  return words
}

function compress(state: number[], words: number[]): void {
  const at = (index: number): number => words[index] ?? 0
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [index, constant] of FRACTIONS.entries()) {
    if (index > 15) {
      const [early, late] = [at(index - 15), at(index - 2)]
      words[index] = (at(index - 16) + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + at(index - 7) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) | 0
    }
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + at(index)) | 0
    const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + word) | 0
}
