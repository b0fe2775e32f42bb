import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { language as languages } from '#shared/floor/language.ts'
import { SEGMENT_TITLES } from '#shared/floor/setting/segmentTitles.ts'
import { en } from './en.ts'

/** What a thing is called in each language; elsewhere it has had several names at once. The Council's documents in that language have it so. */
const TERMS = {
  panellist: { said: /panellist/i, ar: /(?:عضو|أعضاء) حلقة النقاش/, zh: /专题讨论嘉宾/, fr: /panéliste/i, ru: /участник\p{L}* дискуссии/iu, es: /panelista/i },
  slot: { said: /\bslot/i, ar: /فترة|فترات/, zh: /时段/, fr: /créneau/i, ru: /этап/i, es: /\bpartes?\b/i },
  'subject matter': { said: /subject matter/i, ar: /موضوع|مواضيع/, zh: /主题/, fr: /thème/i, ru: /тем/i, es: /tema/i },
}

/** Never said: in the Secretariat’s languages these are somebody, or something, else. */
const BANNED = {
  // A rapporteur, but for the one who writes up what was said and whoever gives the keynote.
  ru: { not: /докладчик/i, but: ['card.rapporteur', 'desk-texts.notes', 'prepare.role-keynote', 'rapporteur.name', 'summary.lead'] },
  // Whoever takes the floor; a topic of talk.
  fr: { not: /intervenant|sujet/i, but: [] },
  // A member of a working group; an item of the agenda.
  zh: { not: /小组成员|议题/, but: [] },
  ar: { not: /متحاور|مناقش(?!ة)/, but: [] },
}

const others = languages.options.filter(one => one !== 'en')

/** As they are written in the files of a language. */
function wordsOf(language: string): Record<string, string> {
  const folder = join(import.meta.dirname, language)
  const lines = readdirSync(folder).flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
  return Object.fromEntries(lines.flatMap(line => [...line.matchAll(/'([^']+)': '(.*?)'(?=,| })/g)].map(([, key = '', text = '']) => [key, text])))
}

describe.each(others)('in %s', language => {
  test.each(Object.entries(TERMS))('%s has one name', (_, term) => {
    const words = wordsOf(language)
    const keys = Object.entries(en).filter(([, text]) => term.said.test(text)).map(([key]) => key)
    expect(keys.length).toBeGreaterThan(3)
    expect(keys.filter(key => !term[language].test(words[key] ?? '')).map(key => `${key}: ${words[key]}`)).toEqual([])
  })
})

test.each(others)('in %s a proposed programme speaks as the form in which it stands', language => {
  const words = wordsOf(language)
  const titles = SEGMENT_TITLES[language]
  expect(titles.opening).toBe(words['prepare.role-opening'])
  expect(titles.presentation(1)).toContain(words['programme.kind-presentation'])
  expect(titles.repliesSlot(1)).toMatch(TERMS.panellist[language])
  for (const slot of [titles.floorSlot(1), titles.repliesSlot(1)]) expect(slot).toMatch(TERMS.slot[language])
})

test.each(Object.entries(BANNED))('in %s nobody and nothing goes by the name of another', (language, { not, but }: { not: RegExp; but: readonly string[] }) => {
  const words = wordsOf(language)
  expect(Object.keys(en).filter(key => !(key in words))).toEqual([])
  expect(Object.keys(words).filter(key => not.test(words[key] ?? '') && !but.includes(key)).map(key => `${key}: ${words[key]}`)).toEqual([])
})

/** The name above is that of whoever rose to the point of order: so it is a statement whose time is stopped, and nobody’s by "his" or "her". */
const STOPPED = { ar: /هذا البيان/, zh: /被中断发言/, fr: /la déclaration interrompue/, ru: /этого выступления/, es: /la intervención interrumpida/ }

test.each(others)('in %s the time that is stopped by a point of order is not that of whoever rose to it', language => {
  expect(wordsOf(language)['floor.waits']).toMatch(STOPPED[language])
})

test('the regional groups have one name each, wherever they are told', () => {
  for (const language of languages.options) {
    const keys = Object.keys(language === 'en' ? en : wordsOf(language))
    expect(keys.filter(key => key.endsWith('latin-american-and-caribbean'))).toEqual(['region.latin-american-and-caribbean'])
  }
})

test('in French no line ends between a figure and its unit, nor before a sign that stands apart', () => {
  expect(Object.entries(wordsOf('fr')).filter(([, text]) => /\d (?:Mo|ko|s|min|h)\b| [:;!?»%]|« /.test(text))).toEqual([])
})
