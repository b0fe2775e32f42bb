import type { AnyScene, Words } from './scene.ts'

/** What the hand of a scene looks for, or writes, in the language of the page. */
export type HandPart = number | 'chooses' | 'label' | 'types' | `enters ${number}`

/** The words of one part, a press by its place. Only the page has words, and those of a dialog not before that is open: it is asked part by part. */
export function wordsOfHand({ presses = [], chooses, writes, enters = [], types }: AnyScene, part: HandPart): readonly string[] {
  const words: Words | string | undefined = typeof part === 'string' && part.startsWith('enters ') ? enters[Number(part.slice('enters '.length))]?.label : part === 'chooses' ? chooses : part === 'label' ? writes?.label : part === 'types' ? types : presses[part as number]
  if (words === undefined) throw new Error(`the hand of this scene has no ${part}`)
  const said = typeof words === 'string' ? words : words()
  return typeof said === 'string' ? [said] : said
}
