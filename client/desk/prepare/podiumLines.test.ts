import { expect, test } from 'vitest'
import { readPodiumLine } from './podiumLines.ts'

test.each([
  ['1. Mr. Martin Khor of Malaysia, Executive Director of the South Centre, on “realizing the right to development through enhancement of international cooperation”', { name: 'Mr. Martin Khor of Malaysia', title: 'Executive Director of the South Centre', role: 'panellist', theme: 'realizing the right to development through enhancement of international cooperation' }],
  ['Opening remarks: \tMs. Flavia Pansieri, United Nations Deputy High Commissioner for Human Rights ', { name: 'Ms. Flavia Pansieri', title: 'United Nations Deputy High Commissioner for Human Rights', role: 'opening', theme: '' }],
  ['Chair: \tH.E. Mr. Joachim Ruecker, President of the Human Rights Council, Ambassador and Permanent Representative of Germany', { name: 'H.E. Mr. Joachim Ruecker', title: 'President of the Human Rights Council, Ambassador and Permanent Representative of Germany', role: 'chair', theme: '' }],
  ['  ', null],
])('%s', (line, person) => {
  expect(readPodiumLine(line)).toEqual(person)
})
