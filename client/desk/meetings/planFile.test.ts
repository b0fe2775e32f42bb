import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import type { PlanFault } from './planFaults.ts'
import { MOST_BYTES, readPlan, readPlanFile } from './planFile.ts'

/** A plan as the desk saves it, with something in it changed, or taken out where that is undefined. */
const saved = (changes: Record<string, unknown> = {}): string => JSON.stringify({ ...panelPlan, ...changes }, null, 1)
const faultsIn = (changes: Record<string, unknown>): readonly PlanFault[] => {
  const read = readPlan(saved(changes))
  return 'faults' in read ? read.faults : []
}

test('a plan that was saved as a file is read as it was', async () => {
  expect(readPlan(saved())).toEqual({ plan: panelPlan })
  expect(await readPlanFile(new Blob([saved({ modalities: COUNCIL_PANEL })]))).toEqual({ plan: { ...panelPlan, modalities: COUNCIL_PANEL } })
})

test('what is no plan is told as that', async () => {
  expect(readPlan('{"title": ')).toEqual({ no: 'not-json' })
  expect([readPlan('[]'), readPlan('null'), readPlan('{"entries":[]}')]).toEqual([{ no: 'no-plan' }, { no: 'no-plan' }, { no: 'no-plan' }])
  expect(await readPlanFile(new Blob(['x'.repeat(MOST_BYTES + 1)]))).toEqual({ no: 'too-long' })
})

test('a file that is there no more when it is read is told as that', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plan-'))
  const path = join(folder, 'plan.json')
  await writeFile(path, saved())
  const file = await openAsBlob(path)
  await rm(folder, { recursive: true })
  expect(await readPlanFile(file)).toEqual({ no: 'unreadable' })
})

test.each<[string, Record<string, unknown>, PlanFault[]]>([
  ['what is missing', { place: undefined }, [{ path: 'place', what: 'meetings.fault-missing' }]],
  ['a number as a text', { plannedStartAt: '9:00' }, [{ path: 'plannedStartAt', what: 'meetings.fault-kind' }]],
  ['a person without a title', { podium: [...panelPlan.podium, { id: 'x', name: 'X', roles: [], theme: null }] }, [{ path: `podium[${panelPlan.podium.length}].title`, what: 'meetings.fault-missing' }]],
  ['a category that there is not', { delegations: [{ ...panelPlan.delegations[0], category: 'press' }] }, [{ path: 'delegations[0].category', what: 'meetings.fault-choice' }]],
  ['two of one id', { delegations: [panelPlan.delegations[0], panelPlan.delegations[0]] }, [{ path: 'delegations', what: 'meetings.fault-twice' }]],
  ['what no plan has', { colour: 'red', size: 3 }, [{ path: 'colour', what: 'meetings.fault-unknown' }, { path: 'size', what: 'meetings.fault-unknown' }]],
  ['an end before the start', { hardEndAt: panelPlan.plannedStartAt - 1 }, [{ path: 'hardEndAt', what: 'meetings.fault-end' }]],
  ['a time zone that there is not', { timeZone: 'Europe/Geneva' }, [{ path: 'timeZone', what: 'meetings.fault-zone' }]],
  ['somebody who is not on the podium', { podium: [] }, [{ path: 'programme', what: 'meetings.fault-speaker' }]],
  ['captions without https', { captions: 'http://captions.example' }, [{ path: 'captions', what: 'meetings.fault-captions' }]],
  ['too long a line', { place: 'x'.repeat(5000) }, [{ path: 'place', what: 'meetings.fault-size' }]],
  ['one modality', { modalities: { ...COUNCIL_PANEL, roundToMs: 1 } }, [{ path: 'modalities.roundToMs', what: 'meetings.fault-size' }]],
  ['a policy of no known kind', { modalities: { ...COUNCIL_PANEL, timePolicy: { kind: 'none' } } }, [{ path: 'modalities.timePolicy.kind', what: 'meetings.fault-choice' }]],
])('%s is told by its path', (_what, changes, faults) => {
  expect(faultsIn(changes)).toEqual(faults)
})

test('all faults are told at once', () => {
  expect(faultsIn({ title: 3, place: undefined, colour: 1 }).map(({ path }) => path)).toEqual(['title', 'place', 'colour'])
})
