import { afterAll, describe, expect, test } from 'vitest'
import { language as languages } from '#shared/floor/language.ts'
import { speak } from './speaking.ts'
import { t } from './t.ts'

/** What somebody can do about it does not follow from what happened: it has to be said, in a sentence or a half of its own. */
const WITH_A_WAY_ON = [
  'something-since', 'plan-in-use', 'last-segment', 'replies-last', 'not-a-floor-segment', 'stale-segment', 'stale-plan', 'stale-modalities', 'stale-order', 'stale-time',
  'time-has-passed', 'paper-times', 'unknown-delegation', 'not-your-group', 'unknown-subject', 'unknown-panellist', 'already-offered', 'band-not-empty', 'desk-closed',
  'malformed', 'too-large', 'unknown-event', 'unknown-protocol', 'not-joined', 'no-session', 'wrong-code', 'wrong-origin', 'too-late', 'clock-differs', 'id-reused',
  'try-again', 'too-many', 'stopping', 'held-on-the-way', 'too-large-on-the-way',
] as const

afterAll(() => speak('en'))

describe.each(languages.options)('in %s', one => {
  test.each(WITH_A_WAY_ON)('%s says what to do next', async code => {
    await speak(one)
    expect(t(`code.${code}`)).toMatch(/\S\s?[.:。：]\s?\S/u)
  })
})

test('what the desk and a delegation both read does not call the delegation the reader’s', async () => {
  await speak('en')
  for (const code of ['not-your-group', 'replies-used-up'] as const) expect(t(`code.${code}`)).not.toMatch(/your/i)
})
