/**
 * Whether a spreadsheet could take a text for a formula (OWASP, "CSV Injection"): signs that begin one, their full-width forms, which
 * some programs in East Asia take for the same, and a tab or a line break, after which some read on as in a new cell. Blanks and
 * quotes before them are dropped by one program or another, and so are signs that nobody sees.
 */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text)
}

/** What may stand before the sign and be gone by the time it counts, and then the sign. */
const FORMULA = /^[\s"'’‘“”«»`\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\p{Cc}]*[\t\r\n=+\-@＝＋－＠﹢﹣﹦﹫\u2212]/u
