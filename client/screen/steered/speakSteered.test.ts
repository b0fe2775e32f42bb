import { afterEach, beforeEach, test, vi } from 'vitest'
import { eventually } from '#client/sync/testing/eventually.ts'
import { speak, spoken } from '#client/text/speaking.ts'
import { speakSteered } from './speakSteered.ts'

/** A reader of French, for whom a screen of this address is there. */
function at(search: string): void {
  vi.stubGlobal('location', { search })
  vi.stubGlobal('navigator', { languages: ['fr'] })
}

beforeEach(() => speak('en'))
afterEach(async () => {
  at('?language=en')
  speakSteered(null)
  await speak('en')
  vi.unstubAllGlobals()
})

test.each(['', '?languages=de', '?languages='])('at %s a language that is taken back gives way to that of the reader', async search => {
  at(search)
  speakSteered('es')
  await eventually(() => spoken().language, 'es')
  speakSteered(null)
  await eventually(() => spoken().language, 'fr')
})
