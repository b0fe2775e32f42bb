import { afterAll, describe, expect, test } from 'vitest'
import { language as languages } from '#shared/floor/language.ts'
import { motion } from '#shared/floor/interrupting/motions.ts'
import { speak } from './speaking.ts'
import { t } from './t.ts'

afterAll(() => speak('en'))

describe('the report of a meeting', () => {
  test.each([
    ['en', '1 abstaining.', '2 abstaining.'], ['fr', '1 abstention.', '2 abstentions.'], ['es', '1 abstención.', '2 abstenciones.'],
    ['ru', 'воздержались 1.', 'воздержались 2.'], ['ar', 'الممتنعون 1.', 'الممتنعون 2.'], ['zh', '1 票弃权。', '2 票弃权。'],
  ] as const)('in %s has words for one abstention as for two', async (one, single, several) => {
    await speak(one)
    expect(t('report.vote', { for: 20, against: 5, abstaining: 1 }).replaceAll(/[\u2066-\u2069]/g, '')).toContain(single)
    expect(t('report.vote', { for: 20, against: 5, abstaining: 2 }).replaceAll(/[\u2066-\u2069]/g, '')).toContain(several)
  })

  test.each(languages.options)('in %s calls a motion what the windows call it', async one => {
    await speak(one)
    for (const kind of motion.options) expect(t(`report.motion-${kind}`).toLowerCase()).toBe(t(`order.${kind}`).toLowerCase())
  })
})
