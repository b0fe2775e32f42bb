/** "Comments and questions from the floor,", " slot 1": behind the last comma, if it is short and has a figure. */
const NUMBERED = /^(.+[,，،])(.{0,14}\d.{0,6})$/

/** A title in two parts, of which the first may be shortened. */
export function withNumber(title: string): { words: string; number: string } {
  const [, words = title, number = ''] = NUMBERED.exec(title) ?? []
  return { words, number }
}
