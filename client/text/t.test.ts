import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { t } from './t.ts'
import { Text } from './Text.tsx'

test.each([[1, '1st'], [2, '2nd'], [3, '3rd'], [7, '7th'], [11, '11th'], [22, '22nd'], [103, '103rd']])('place %i is the %s', (place, words) => {
  expect(t('delegate.place', { place })).toBe(words)
})

test.each([[0, 'nobody before you'], [1, 'one before you'], [6, 'six before you'], [12, '12 before you']])('%i rows ahead: %s', (n, words) => {
  expect(t('delegate.before', { n })).toBe(words)
})

test('a text to be heard has no marks in it', () => {
  expect(t('time.of', { time: '2:00' })).toBe('of 2:00')
  expect(t('act.approved', { count: 1, name: 'Brazil', by: 'by you' })).toBe('Brazil was approved by you')
})

test('a text to be seen keeps its figures apart, and stresses what matters', () => {
  expect(renderToStaticMarkup(createElement(Text<'time.of'>, { of: 'time.of', with: { time: '2:00' } }))).toBe('of <span class="n">2:00</span>')
  const act = createElement(Text<'act.approved'>, { of: 'act.approved', with: { count: 3, name: '', by: 'by you' } })
  expect(renderToStaticMarkup(act)).toBe('<b>3 requests</b> were approved by you')
})

test('what people wrote stays text', () => {
  const say = createElement(Text<'floor.theme'>, { of: 'floor.theme', with: { theme: '<b>{name}</b>' } })
  expect(renderToStaticMarkup(say)).toBe('on &lt;b&gt;{name}&lt;/b&gt;')
})

test('a name that is written from right to left is kept apart in a sentence that is not', () => {
  const name = '\u0645\u0635\u0631 2'
  expect(t('act.approved', { count: 1, name, by: 'by you' })).toBe(`\u2068${name}\u2069 was approved by you`)
  const say = createElement(Text<'act.approved'>, { of: 'act.approved', with: { count: 1, name, by: 'by you' } })
  expect(renderToStaticMarkup(say)).toContain(`<bdi>${name}</bdi>`)
})
