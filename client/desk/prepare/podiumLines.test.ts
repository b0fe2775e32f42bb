import { expect, test } from 'vitest'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { nextPersonId } from './nextPersonId.ts'
import { draftOf } from './planDraft.ts'
import { readPodiumLine, withLines } from './podiumLines.ts'

const NEW = { plan: null }

test.each([
  ['1. Mr. Martin Khor of Malaysia, Executive Director of the South Centre, on “realizing the right to development through enhancement of international cooperation”', { name: 'Mr. Martin Khor of Malaysia', title: 'Executive Director of the South Centre', role: 'panellist', theme: 'realizing the right to development through enhancement of international cooperation' }],
  ['Opening remarks: \tMs. Flavia Pansieri, United Nations Deputy High Commissioner for Human Rights ', { name: 'Ms. Flavia Pansieri', title: 'United Nations Deputy High Commissioner for Human Rights', role: 'opening', theme: '' }],
  ['Chair: \tH.E. Mr. Joachim Ruecker, President of the Human Rights Council, Ambassador and Permanent Representative of Germany', { name: 'H.E. Mr. Joachim Ruecker', title: 'President of the Human Rights Council, Ambassador and Permanent Representative of Germany', role: 'chair', theme: '' }],
  ['1. Mme X, Directrice, sur «\u00a0le thème, et plus\u00a0».', { name: 'Mme X', title: 'Directrice', role: 'panellist', theme: 'le thème, et plus' }],
  ['Sra. X, Directora, sobre «el tema»', { name: 'Sra. X', title: 'Directora', role: 'panellist', theme: 'el tema' }],
  ['г-жа X, директор, на тему «тема»', { name: 'г-жа X', title: 'директор', role: 'panellist', theme: 'тема' }],
  ['السيدة س، المديرة، بشأن ”الموضوع“', { name: 'السيدة س', title: 'المديرة', role: 'panellist', theme: 'الموضوع' }],
  ['某女士，主任，关于“主题”。', { name: '某女士', title: '主任', role: 'panellist', theme: '主题' }],
  ['- Chair: Ms. X, President', { name: 'Ms. X', title: 'President', role: 'chair', theme: '' }],
  ['١. السيدة س، المديرة', { name: 'السيدة س', title: 'المديرة', role: 'panellist', theme: '' }],
  ['  ', null],
  [' - ', null],
])('%s', (line, person) => {
  expect(readPodiumLine(line)).toEqual(person)
})

test.each(['- ', '– ', '• ', '•\t', '* ', '1. ', '1) ', '-', '- 2. '])('what a list has before its lines is no part of the name: %j', bullet => {
  expect(readPodiumLine(`${bullet}Ms. Jean-Anne Example`)).toMatchObject({ name: 'Ms. Jean-Anne Example', title: '', role: 'panellist' })
})

test('whoever stands in two lines is one person with two roles', () => {
  const lines = 'Keynote speaker: Ms. A, Director of Examples\n1. Ms. A, Director of Examples, on “examples”\n2. Mr. B, Professor, on “others”\n2. Mr. B, Professor, on “others”'
  expect(withLines([], lines, NEW)).toEqual([
    { id: 'p1', name: 'Ms. A', title: 'Director of Examples', role: 'keynote', also: 'panellist', theme: 'examples' },
    { id: 'p2', name: 'Mr. B', title: 'Professor', role: 'panellist', theme: 'others' },
  ])
})

test('also where one of the lines stands in the form already; another name is another person', () => {
  const [chair] = withLines([], 'Chair: Ms. A, President', NEW)
  expect(chair === undefined ? [] : withLines([chair], 'Opening remarks: ms. a\n1. Ms. A. of B, on “examples”', NEW)).toMatchObject([
    { id: 'p1', name: 'Ms. A', title: 'President', role: 'chair', also: 'opening' }, { id: 'p2', name: 'Ms. A. of B', role: 'panellist' },
  ])
})

test('P14: nobody comes to the id, and so to the access card, of whoever is only just removed', () => {
  const plan = { ...panelPlan, podium: panelPlan.podium.map(({ name, title, roles, theme }, at) => ({ id: `p${at + 1}`, name, title, roles, theme })) }
  const left = draftOf(plan).podium.slice(0, -1)
  const fresh = `p${plan.podium.length + 1}`
  expect(nextPersonId(left, { plan })).toBe(fresh)
  expect(withLines(left, 'Ms. New, Professor', { plan }).at(-1)).toMatchObject({ id: fresh, name: 'Ms. New' })
})
