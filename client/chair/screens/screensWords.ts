import type { ScreenHere } from '#shared/protocol/screensHere.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { countsOf } from './countsOf.ts'

/** How many screens there are and what is amiss with them; else what they show that this window's picture of the room does not. There is room for two short lines. */
export function screensWords(screens: readonly ScreenHere[]): string {
  const { all, lost, behind, black, other } = countsOf(screens)
  const faults = [lost > 0 && t('chair.screens-lost', { all, n: lost }), behind > 0 && t('chair.screens-behind', { all, n: behind }), black > 0 && t('chair.screens-black', { all, n: black })].filter(word => word !== false)
  const amiss = faults.length > 0 || other === 0 ? faults : [t('chair.screens-other', { all, n: other })]
  if (all === 1 && amiss.length > 0) return amiss.join(' · ') // each names the one there is
  const well = all > 0 ? [t('chair.screens-up'), ...otherLanguages(screens)] : []
  return [t('chair.screens', { n: all }), ...(amiss.length > 0 ? amiss : well)].join(' · ')
}

/** In which languages the room reads that are not this window's, each by its own name. */
function otherLanguages(screens: readonly ScreenHere[]): string[] {
  const others = screens.filter(({ language }) => language !== spoken().language)
  return [...new Set(others.map(({ language }) => LANGUAGES[language].name))]
}
