import { expect, test } from 'vitest'
import { states as ar } from '#client/naming/ar/states.ts'
import { states as es } from '#client/naming/es/states.ts'
import { states as fr } from '#client/naming/fr/states.ts'
import { states as ru } from '#client/naming/ru/states.ts'
import { states as zh } from '#client/naming/zh/states.ts'
import { guessEncoding } from './guessEncoding.ts'
import { encoded } from './testing/encoded.ts'
import type { Encoding } from './readAs.ts'

const HEADINGS = { ar: 'الوفد;الفئة', zh: '代表团;类别', fr: 'Délégation;Catégorie', ru: 'Делегация;Категория', es: 'Delegación;Categoría' }
const CATEGORIES = { ar: 'الدول المراقبة', zh: '观察员国', fr: 'État observateur', ru: 'государство-наблюдатель', es: 'estado observador' }
const NAMES = { ar, zh, fr, ru, es }

const cases = ([['ar', 'windows-1256'], ['zh', 'gb18030'], ['fr', 'windows-1252'], ['es', 'windows-1252'], ['ru', 'windows-1251']] as const).flatMap(([language, encoding]) =>
  [3, 10, 47, 195].flatMap(count => [0, 40, 80, 120, 160].map(from => ({ language, encoding, count, from }))))

test.each(cases)('a list of $count States from $from on in $language is guessed to be in $encoding', ({ language, encoding, count, from }) => {
  const names = Object.values(NAMES[language]).slice(from, from + count)
  const text = `${HEADINGS[language]}\r\n${names.map(name => `${name};${CATEGORIES[language]}`).join('\r\n')}\r\n`
  for (const one of [encoding, 'utf-8', 'utf-16le', 'utf-16be'] satisfies Encoding[]) expect(guessEncoding(encoded(text, one, one.startsWith('utf-16')))).toBe(one)
  expect(guessEncoding(encoded(text, 'utf-8', true))).toBe('utf-8')
})

test('a list of plain Latin letters is UTF-8, in two bytes a sign without a mark too what it is', () => {
  const text = 'name,category\nFrance,member\nBrazil,observer\n'
  expect(guessEncoding(encoded(text, 'utf-8'))).toBe('utf-8')
  expect([guessEncoding(encoded(text, 'utf-16le')), guessEncoding(encoded(text, 'utf-16be'))]).toEqual(['utf-16le', 'utf-16be'])
})

test('one foreign name in an English list is enough', () => {
  expect(guessEncoding(encoded("name,category\nCôte d'Ivoire,member\nFrance,member\n", 'windows-1252'))).toBe('windows-1252')
  expect(guessEncoding(encoded('name,category\nAmnesty – Москва,ngo\nFrance,member\n', 'windows-1251'))).toBe('windows-1251')
})

test('words of an even number of letters, any two of which are a Chinese sign as well, are what people write', () => {
  expect(guessEncoding(encoded('name\r\nبنما\r\nكوبا\r\n', 'windows-1256'))).toBe('windows-1256')
  expect(guessEncoding(encoded('name\r\nкуба\r\nперу\r\n', 'windows-1251'))).toBe('windows-1251')
})
