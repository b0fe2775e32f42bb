import { expect, onTestFinished, test, vi } from 'vitest'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { forget } from '#client/status/devices/forgetting.ts'
import { keepCardLanguages, keptCardLanguages } from './cards/keptCardLanguages.ts'
import { sayCreated } from './created.ts'
import { creationOf } from './meetings/creationId.ts'
import { keepDraft, keptDraft } from './prepare/keptDrafts.ts'
import { draftOf } from './prepare/planDraft.ts'

/** What a browser keeps, without a browser. */
function storageOfTest(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) { return this[key] ?? null },
    setItem(this: Record<string, string>, key: string, value: string) { this[key] = value },
    removeItem(this: Record<string, string>, key: string) { delete this[key] },
  }
  return Object.create(methods) as Storage
}

test('signing out takes along what the desk has kept of plans and of cards, and leaves what another desk has', () => {
  for (const name of ['localStorage', 'sessionStorage']) vi.stubGlobal(name, storageOfTest())
  onTestFinished(() => void vi.unstubAllGlobals())
  const kept = { draft: draftOf(panelPlan), seen: null, keptAt: 1 }
  for (const of of ['m1/secretariat', 'm1/secretariat:new', 'm1/secretariat:copy.m3', 'm2/secretariat:new']) keepDraft(of, kept)
  creationOf('m1/secretariat', panelPlan)
  const french = { others: 'fr', own: [{ accessId: 'delegation.egy', language: 'ar' }] } as const
  for (const of of ['m1/secretariat', 'm2/secretariat']) keepCardLanguages(of, { ...french, own: [...french.own] })
  for (const of of ['m1/secretariat', 'm2/secretariat']) sayCreated(of)
  expect(Object.keys(localStorage)).toHaveLength(7)
  forget({ meetingId: 'm1', accessId: 'secretariat' })
  expect(Object.keys(localStorage)).toHaveLength(2)
  expect(Object.keys(sessionStorage)).toEqual(['rostrum:created:m2/secretariat'])
  expect(keptCardLanguages('m2/secretariat', 'en')).toEqual(french)
  expect(keptDraft('m2/secretariat:new')).toEqual(kept)
})
