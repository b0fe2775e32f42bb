import { expect, test } from 'vitest'
import { submitMessage } from '#shared/protocol/messages.ts'
import { newCommandId } from './commandId.ts'
import type { Kept } from '../keeping.ts'
import { loadKept, saveKept } from './kept.ts'
import { testBrowser, TestTime } from '../testing/testTime.ts'

const command = { type: 'withdrawRequest', requestId: 'cuba.1' } as const
const kept: Kept = {
  pending: [{ commandId: '0123456789abcdef', issuedAt: 1, command, version: null }],
  notices: [{ id: 'x', at: 1, kind: 'dropped', code: 'too-late', command }],
  deeds: [{ version: 3, kind: 'withdrawn', requestId: 'cuba.1', capacity: { kind: 'national' }, at: 1, isElsewhere: true }],
}

test('each window finds what it kept, and no other does', () => {
  const browser = testBrowser(new TestTime())
  saveKept(browser, 'panel/delegation.cuba', kept)
  expect(loadKept(browser, 'panel/delegation.cuba')).toEqual(kept)
  expect(loadKept(browser, 'panel/delegation.kenya')).toEqual({ pending: [], notices: [], deeds: [] })
  saveKept(browser, 'panel/delegation.cuba', { pending: [], notices: [], deeds: [] })
  expect(browser.kept.size).toBe(0)
})

test('what another version has written, or nobody can read, is as good as nothing', () => {
  const browser = testBrowser(new TestTime())
  for (const text of ['{', '{"pending":[{"commandId":"x"}],"notices":[]}', 'null']) {
    browser.write('rostrum:panel/chair', text)
    expect(loadKept(browser, 'panel/chair')).toEqual({ pending: [], notices: [], deeds: [] })
  }
})

test('what was kept before deeds were is taken', () => {
  const browser = testBrowser(new TestTime())
  browser.write('rostrum:panel/chair', JSON.stringify({ pending: kept.pending, notices: kept.notices }))
  expect(loadKept(browser, 'panel/chair')).toEqual({ ...kept, deeds: [] })
})

test('ids of commands are new, and the protocol takes them', () => {
  const browser = testBrowser(new TestTime())
  const ids = Array.from({ length: 1000 }, () => newCommandId(browser))
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(submitMessage.shape.commandId.safeParse(id).success).toBe(true)
})
