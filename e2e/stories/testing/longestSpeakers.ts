import type { Page } from 'playwright/test'
import type { Language } from '#shared/floor/language.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'
import { grammar as ar } from '#client/naming/ar/grammar.ts'
import { groups } from '#client/naming/ar/groups.ts'
import { states as arStates } from '#client/naming/ar/states.ts'
import { grammar as en } from '#client/naming/en/grammar.ts'
import { grammar as es } from '#client/naming/es/grammar.ts'
import { states as esStates } from '#client/naming/es/states.ts'
import { grammar as fr } from '#client/naming/fr/grammar.ts'
import { states as frStates } from '#client/naming/fr/states.ts'
import type { Grammar } from '#client/naming/grammar.ts'
import { grammar as ru } from '#client/naming/ru/grammar.ts'
import { states as ruStates } from '#client/naming/ru/states.ts'
import { grammar as zh } from '#client/naming/zh/grammar.ts'
import { states as zhStates } from '#client/naming/zh/states.ts'
import { names as arWords } from '#client/text/ar/names.ts'
import { names as enWords } from '#client/text/en/names.ts'
import { names as esWords } from '#client/text/es/names.ts'
import { names as frWords } from '#client/text/fr/names.ts'
import { names as ruWords } from '#client/text/ru/names.ts'
import { names as zhWords } from '#client/text/zh/names.ts'

interface Naming {
  grammar: Grammar
  states: readonly string[]
  onBehalf: string
}

const NAMINGS: Readonly<Record<Language, Naming>> = {
  ar: { grammar: ar, states: Object.values(arStates), onBehalf: arWords['name.on-behalf'] },
  zh: { grammar: zh, states: Object.values(zhStates), onBehalf: zhWords['name.on-behalf'] },
  en: { grammar: en, states: demoPlan().delegations.filter(({ code }) => code !== null).map(({ name }) => name), onBehalf: enWords['name.on-behalf'] },
  fr: { grammar: fr, states: Object.values(frStates), onBehalf: frWords['name.on-behalf'] },
  ru: { grammar: ru, states: Object.values(ruStates), onBehalf: ruWords['name.on-behalf'] },
  es: { grammar: es, states: Object.values(esStates), onBehalf: esWords['name.on-behalf'] },
}

/** How the States are called in a language, and the line of one that speaks for a group, for each group that is known. */
export function speakersIn(language: Language): { states: readonly string[]; lines: string[] } {
  const { grammar, states, onBehalf } = NAMINGS[language]
  const line = (group: string): string => {
    const said = grammar.group(group)
    return onBehalf.replace(/<(\w+)>\{group\}<\/\1>/, (_, form: string) => grammar.forms[form]?.(said) ?? said).replace('{group}', said)
  }
  return { states, lines: Object.keys(groups).map(line) }
}

/** The one of these that is drawn widest in the place of what a page shows there. */
export function widestAs(page: Page, selector: string, texts: readonly string[]): Promise<string> {
  return page.evaluate(({ place, all }) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
    const { fontWeight, fontFamily } = getComputedStyle(document.querySelector(place) as Element)
    pen.font = `${fontWeight} 100px ${fontFamily}`
    const [widest] = all.map(text => ({ text, width: pen.measureText(text).width })).toSorted((one, other) => other.width - one.width)
    return widest?.text ?? ''
  }, { place: selector, all: texts })
}

/** Waits for the type in which these signs are set in a place. */
export function loadType(page: Page, selector: string, signs: string): Promise<unknown> {
  return page.evaluate(({ place, all }) => {
    const { fontWeight, fontFamily } = getComputedStyle(document.querySelector(place) as Element)
    return document.fonts.load(`${fontWeight} 20px ${fontFamily}`, all).then(() => null)
  }, { place: selector, all: signs })
}

/** Puts another speaker into the place of the one that a screen shows, as large as fits. */
export function showSpeaker(page: Page, speaker: { name: string; line: string }): Promise<void> {
  return page.evaluate(({ name, line }) => {
    for (const [selector, text] of [['.who .name', name], ['.who .behalf', line]] as const) {
      const [first] = (document.querySelector(selector) as Element).childNodes
      ;(first as Text).data = text
    }
    document.fonts.dispatchEvent(new Event('loadingdone')) // upon which the box fits what it holds anew
  }, speaker)
}
