import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { ACTORS } from '#shared/floor/testing/commandOf.ts'
import { histories, play } from '#shared/floor/testing/histories.ts'
import { wildCommands } from '#shared/floor/testing/wildCommands.ts'
import type { TextKey } from './catalogue.ts'
import { speech } from './en/speech.ts'
import { loadWords } from './loadSpeech.ts'

/** Of these histories so many: with the 68th the last code comes that comes in twice as many. */
const MANY = { seed: 5, numRuns: 70 }

test('a delegation has words for all that its commands can be refused for', async () => {
  const words = { ...speech.page, ...(await loadWords(speech, 'delegate')) }
  const codes = new Set<string>()
  for (const history of sample(histories, MANY)) {
    for (const { before, context, decision, command } of play(history)) {
      if (context.actor.role === 'delegation' && mayGive('delegation', command.type) && !decision.ok) codes.add(decision.refusal.code)
      const actor = ACTORS.find(({ role }) => role === 'delegation') ?? context.actor
      for (const wild of wildCommands(before).filter(({ type }) => mayGive('delegation', type))) {
        const answer = decide(before, wild, { ...context, actor })
        if (!answer.ok) codes.add(answer.refusal.code)
      }
    }
  }
  expect(codes.size).toBeGreaterThan(15)
  expect([...codes].filter(code => words[`code.${code}` as TextKey] === undefined)).toEqual([])
})
