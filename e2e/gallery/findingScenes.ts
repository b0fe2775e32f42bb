import { t } from '#client/text/t.ts'
import type { Scene } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { atTheFloor, listOpen, withWaiting } from './stories.ts'
import { plate } from './plate.ts'

/** The line by which those presiding find a delegation, or what to do. */

const found = (staged: Staged, types?: Scene['types'], of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, presses: [() => t('chair.find')], ...(types === undefined ? {} : { types }), ...of })

/** Enough of it to be found by; languages that leave no blanks give all of it. */
const firstWord = (text: string): string => text.trim().split(' ', 1)[0] ?? ''

/** Pakistan has been heard once and speaks again for itself; Jordan waits. */
const ready = (): Staged => withWaiting().time('10:04:25').ends().time('10:04:29')

/** What was offered cannot be done any more: the secretariat was first. */
const overtaken = (staged: Staged): Staged => staged.gives(secretariat)

export const findingScenes: Readonly<Record<string, () => Scene>> = {
  'chair-find': () => found(ready()),
  'chair-find-next': () => found(ready(), 'bra'),
  'chair-find-waiting': () => found(withWaiting(), 'jor'),
  'chair-find-speaking': () => found(withWaiting(), 'pak'),
  'chair-find-not-listed': () => found(listOpen(), 'gha'),
  'chair-find-place': () => found(listOpen(), '12'),
  'chair-find-many': () => found(withWaiting(), 'un'),
  'chair-find-act': () => found(withWaiting(), () => `${plate('Jordan')} ${firstWord(t('chair.approve-of', { name: '' }))}`),
  'chair-find-meeting': () => found(withWaiting(), () => firstWord(t('find.close-in', { n: 1 }))),
  'chair-find-empty': () => found(atTheFloor(), 'uzb'),
  'chair-find-unknown': () => found(listOpen(), 'Atlantis'),
  'chair-find-overtaken': () => found(ready(), 'bra', { afterwards: overtaken }),
}
