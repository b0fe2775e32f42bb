import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { decideOwn } from './decideOwn.ts'
import { delegate, panelPlan } from './testing/panel.ts'
import { histories, play } from './testing/histories.ts'
import { wildCommands } from './testing/wildCommands.ts'
import { redactMeeting } from './visibility.ts'

test('V6 the rules that come to the window of a delegation answer as all of them do, but of what only the server says (I12)', () => {
  const moments = sample(histories, { numRuns: 100, seed: 12 }).flatMap(history => play(history)).filter((_, index) => index % 4 === 0)
  const differing = moments.flatMap(({ before, command, context }, index) => {
    const delegationId = panelPlan.delegations[index % panelPlan.delegations.length]?.id ?? ''
    const seen = redactMeeting(before, `own:${delegationId}`)
    const asked = [command, ...wildCommands(before).filter((_, nth) => nth % 9 === index % 9)].filter(({ type }) => type !== 'noteDocument')
    const own = { ...context, actor: delegate(delegationId) }
    return asked.filter(one => JSON.stringify(decideOwn(seen, one, own)) !== JSON.stringify(decide(seen, one, own)))
  })
  expect(moments.length).toBeGreaterThan(1000)
  expect(differing).toEqual([])
})
