import type { Language } from '#shared/floor/language.ts'
import { loadFace } from '#client/language/faces.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { loadLanguage, speak, spoken } from '#client/text/speaking.ts'
import { heldSince } from './heldSince.ts'
import { languageAt } from './languageAt.ts'

const SECOND_MS = 1000

/**
 * Lets the page speak each of the languages in turn, from when all that it says is here in that language: a turn then takes no time,
 * and until then its turns pass. It keeps nothing as anybody's choice. Returns how to stop.
 */
export function takeTurns(languages: readonly Language[], store: WindowStore): () => void {
  let isOver = false
  const due = (): Language | null => {
    const at = store.now()
    const language = languageAt(languages, at, heldSince(store.getSnapshot().meeting.floor, at))
    return isOver || language === spoken().language ? null : language
  }
  const turn = (): void => {
    const language = due()
    if (language === null) return
    void prepare(language).then(isHere => {
      if (isHere && due() === language) speak(language).catch(() => {}) // more was wanted meanwhile: tried again in a second
    })
  }
  languages.forEach(language => void prepare(language))
  const stops = [store.ticker.listen(SECOND_MS, turn), store.subscribe(turn)]
  turn()
  return () => {
    isOver = true
    for (const stop of stops) stop()
  }
}

/** What was wanted since the last time is loaded, too. Never rejects: whether it is here. */
async function prepare(language: Language): Promise<boolean> {
  try {
    await Promise.all([loadLanguage(language), loadFace(language)])
    await document.fonts.load('1em "Noto Sans Arabic Variable"', 'ع').catch(() => {}) // else its first turn begins in another face
    return true
  } catch {
    return false // the line is down
  }
}
