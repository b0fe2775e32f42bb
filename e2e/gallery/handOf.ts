import type { AnyScene, Words } from './scene.ts'

/** What the hand of a scene looks for, or writes, in the language of the page. */
export type HandPart = number | 'chooses' | 'label' | 'types'

/** The words of one part, a press by its place. Only the page has words, and those of a dialog not before that is open: it is asked part by part. */
export function wordsOfHand({ presses = [], chooses, writes, types }: AnyScene, part: HandPart): readonly string[] {
  const words: Words | string | undefined = part === 'chooses' ? chooses : part === 'label' ? writes?.label : part === 'types' ? types : presses[part]
  if (words === undefined) throw new Error(`the hand of this scene has no ${part}`)
  const said = typeof words === 'string' ? words : words()
  return typeof said === 'string' ? [said] : said
}
