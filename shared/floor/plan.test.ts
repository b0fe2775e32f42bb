import { describe, expect, test } from 'vitest'
import { command } from './commands.ts'
import type { MeetingPlan } from './plan.ts'
import { preparedPlan } from './preparedPlan.ts'
import { id, line, paragraph } from './scalars.ts'
import { NINE, panelPlan } from './testing/panel.ts'

const isPlan = (changes: Partial<MeetingPlan>): boolean => preparedPlan.safeParse({ ...panelPlan, ...changes }).success
const [first] = panelPlan.delegations
const [segment] = panelPlan.programme
const asking = { type: 'requestFloor', isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }

describe('P10 a meeting is prepared so that it can be held', () => {
  test('P10 the panel of the tests is', () => expect(isPlan({})).toBe(true))

  test('P10 every part has its own id', () => {
    expect(isPlan({ delegations: [...panelPlan.delegations, ...(first === undefined ? [] : [first])] })).toBe(false)
    expect(isPlan({ programme: [...panelPlan.programme, ...(segment === undefined ? [] : [segment])] })).toBe(false)
  })

  test('P10 it ends after it begins, within a day', () => {
    expect(isPlan({ hardEndAt: NINE })).toBe(false)
    expect(isPlan({ hardEndAt: NINE + 86_400_000 })).toBe(true)
    expect(isPlan({ hardEndAt: NINE + 86_400_001 })).toBe(false)
  })

  test('P10 whose turn a segment is sits on the podium', () => {
    expect(isPlan({ podium: [] })).toBe(false)
  })

  test('P10 its time zone is one', () => {
    expect(isPlan({ timeZone: 'Europe/Geneva' })).toBe(false)
    expect(isPlan({ timeZone: 'Asia/Kathmandu' })).toBe(true)
  })

  test('P10 I19 its texts are kept for ten years at most', () => {
    expect([0, 90, 3650].map(textsKeptDays => isPlan({ textsKeptDays }))).toEqual([true, true, true])
    expect([-1, 1.5, 3651].map(textsKeptDays => isPlan({ textsKeptDays }))).toEqual([false, false, false])
  })

  test('P10 its captions, if it has any, are at an address of https that hides nothing', () => {
    const good = ['https://captions.example.org', 'https://captions.example.org:8443/event?id=7#live', 'HTTPS://xn--e1afmkfd.example']
    const bad = [
      'http://captions.example.org', 'javascript:alert(1)', 'https:captions', '//captions.example.org', 'https://', 'https://un.org@evil.example/', 'https://un.org\\@evil.example/',
      'https://\u0441aptions.example.org', 'https://captions.example.org/a b', 'https://captions..example', 'see https://captions.example.org', `https://captions.example.org/${'x'.repeat(1000)}`,
      'https://captions.example.org:99999/live', 'https://10.0.0.300/',
    ]
    expect([...good, ...bad].filter(captions => isPlan({ captions }))).toEqual(good)
  })

  test('P10 the id of a delegation leaves space for those of its requests', () => {
    const named = (delegationId: string): boolean => isPlan({ delegations: first === undefined ? [] : [{ ...first, id: delegationId }] })
    expect(named('d'.repeat(64))).toBe(true)
    expect(named('d'.repeat(65))).toBe(false)
    expect(id.safeParse(`${'d'.repeat(64)}.${'c'.repeat(40)}`).success).toBe(true)
  })
})

describe('P11 what people write is plain text', () => {
  test.each(['Côte d\u2019Ivoire', '\u062f\u0648\u0644\u0629 \u0641\u0644\u0633\u0637\u064a\u0646', '\u4e2d\u56fd', 'A\u200fB', '\u06a9\u062a\u0627\u0628\u200c\u0647\u0627', '\u{1f1fa}\u{1f1f3}', '100 %', '7'])('P11 %s is', text => {
    expect(line.parse(` ${text} `)).toBe(text)
  })

  test.each(['', '   ', 'a\u0000b', 'two\nlines', 'evil\u202eeman', 'a\u2066b', 'a\u2028b', 'a\u206eb', 'a\ufffab', 'a\u{e0041}b', 'x'.repeat(301)])('P11 number %# is refused', text => {
    expect(line.safeParse(text).success).toBe(false)
  })

  test.each(['\u200b', '\u200d\u2060\ufeff', '\u00ad', '\u3164', '\u2800 \u2800', '\ufe0f', '\u0301', '\u00a0'])('P11 what cannot be seen is refused, number %#', text => {
    for (const written of [line, paragraph]) expect(written.safeParse(text).success).toBe(false)
    const [seen] = panelPlan.podium
    expect(isPlan({ title: text })).toBe(false)
    expect(isPlan({ delegations: first === undefined ? [] : [{ ...first, name: text }] })).toBe(false)
    expect(isPlan({ delegations: first === undefined ? [] : [{ ...first, groups: [text] }] })).toBe(false)
    expect(isPlan({ podium: [...panelPlan.podium.slice(1), ...(seen === undefined ? [] : [{ ...seen, theme: text }])] })).toBe(false)
    expect(command.safeParse({ ...asking, capacity: { kind: 'group', group: text } }).success).toBe(false)
  })

  test.each(['a\ud800', '\udc00a', 'a\ud83db', '\udffc\ud83c'])('P11 half of a surrogate pair is refused, number %#', text => {
    for (const written of [line, paragraph]) expect(written.safeParse(text).success).toBe(false)
    expect(isPlan({ subtitle: text })).toBe(false)
    expect(isPlan({ delegations: first === undefined ? [] : [{ ...first, code: text }] })).toBe(false)
    expect(command.safeParse({ ...asking, capacity: { kind: 'group', group: text } }).success).toBe(false)
  })

  test('P11 the code of a State is three letters', () => {
    const coded = (code: string): boolean => isPlan({ delegations: first === undefined ? [] : [{ ...first, code }] })
    expect(['CUB', 'cub', 'CU', '', 'CUBA'].map(coded)).toEqual([true, false, false, false, false])
  })

  test('P11 a command holds what its schema names and nothing else', () => {
    expect(command.safeParse({ type: 'openMeeting' }).success).toBe(true)
    expect(command.safeParse({ type: 'openMeeting', at: 5 }).success).toBe(false)
    expect(command.safeParse({ type: 'explode' }).success).toBe(false)
    expect(command.safeParse({ type: 'addTime', statementId: 's1', addMs: -1000 }).success).toBe(false)
    expect(command.safeParse({ type: 'giveFloor', to: { kind: 'request', requestId: '../../etc' } }).success).toBe(false)
  })
})
