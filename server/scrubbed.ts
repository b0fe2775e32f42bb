/** What looks like something that opens a door, and what is said in its place. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Of a Redis, `redis://name:password@host` and `unix:///path?password=…`.
  [/(\w:\/\/)[^\s/@]*@/g, '$1[login]@'],
  [/\b(\w*username|\w*password)=[^\s&"']+/gi, '$1=[login]'],
  // A session is a signed token.
  [/\beyJ[\w-]*(\.[\w-]*){0,2}/g, '[session]'],
  // An access code as one types it; a word of twelve such letters goes too, and nobody misses it.
  [/(?<![A-Za-z0-9])[A-HJ-NP-Z2-9]{4}[\s-]?[A-HJ-NP-Z2-9]{4}[\s-]?[A-HJ-NP-Z2-9]{4}(?![A-Za-z0-9])/gi, '[code]'],
  // The secret of a data directory, a key, a hash of a code.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '[key]'],
]

/** A line as it may be printed. Nothing here prints a secret; this is for the day on which something does. */
export function scrubbed(text: string, known: readonly string[] = []): string {
  const without = known.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text)
  return SECRETS.reduce((line, [looks, instead]) => line.replaceAll(looks, instead), without)
}

/** Longer than a code, shorter than a key, and no session: an id, in which some letters may well look like a code. */
const ID = /^(?!eyJ)[\w.:-]{15,42}$/

/** The same of an id, which is of use as a whole or not at all. */
export function scrubbedId(id: string, known: readonly string[] = []): string {
  const isPlain = ID.test(id) && !known.some(secret => id.includes(secret))
  return isPlain ? id : scrubbed(id, known)
}
