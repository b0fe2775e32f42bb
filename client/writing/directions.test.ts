import { expect, test } from 'vitest'
import { piecesOf } from './directions.ts'

const [RLM, LRM] = ['\u200f', '\u200e']
const written = (text: string, isRightToLeft: boolean): string[] => piecesOf(text, isRightToLeft).map(piece => `${piece.isRightToLeft ? '<' : '>'}${piece.text}`)

test('a text of one way is one run, as it stands', () => {
  expect(written('At 10:03, \u2068Cuba\u2069: point of order.', false)).toEqual(['>At 10:03, Cuba: point of order.'])
})

test('a name of the other way is a run of its own, and what stands beside it stays on its side', () => {
  expect(written('الموضوع: \u2068post-2015\u2069.', true)).toEqual([`<الموضوع: ${RLM}`, `>post-2015${LRM}`, `<${RLM}.${RLM}`])
  expect(written('\u2068Martin Khor\u2069، \u2068of Malaysia\u2069', true)).toEqual(['>Martin Khor', `<${RLM}، ${RLM}`, '>of Malaysia'])
  expect(written('\u2068مصر\u2069 was heard', false)).toEqual(['<مصر', `>${LRM} was heard`])
})

test('figures are written from left to right, with their sign', () => {
  expect(written('\u2068+0:11\u2069', true)).toEqual([`>${LRM}+0:11${LRM}`])
})

test('an isolate is written as its own letters are, not as those within it; without any, as what is around it', () => {
  expect(written('\u2068باكستان (\u2068OIC\u2069)\u2069', true)).toEqual([`<باكستان (${RLM}`, '>OIC', `<${RLM})${RLM}`])
  expect(written('أ\u2068، \u2069ب', true)).toEqual(['<أ، ب'])
})
