import type { Language } from '#shared/floor/language.ts'
import { loadFace } from '#client/language/faces.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { loadSpeech } from '#client/text/loadSpeech.ts'
import { speak, spoken } from '#client/text/speaking.ts'
import { heldSince } from './heldSince.ts'
import { languageAt } from './languageAt.ts'

const SECOND_MS = 1000

/** The languages whose words are here. A turn draws the screen anew, so this is kept outside of it. */
const ready = new Set<Language>()

/**
 * Lets the page speak each of the languages in turn, from when all their words are here: a turn then takes no time. It keeps nothing
 * as anybody's choice. Returns how to stop.
 */
export function takeTurns(languages: readonly Language[], store: WindowStore): () => void {
  let stops: (() => void)[] = []
  let isOver = false
  const turn = (): void => {
    const at = store.now()
    const language = languageAt(languages, at, heldSince(store.getSnapshot().meeting.floor, at))
    if (language === null || language === spoken().language) return
    if (ready.has(language)) void speak(language)
    else void prepare(language) // its turns pass until it arrives
  }
  void Promise.all(languages.map(prepare)).then(() => {
    if (isOver) return
    stops = [store.ticker.listen(SECOND_MS, turn), store.subscribe(turn)]
    turn()
  })
  return () => {
    isOver = true
    for (const stop of stops) stop()
  }
}

/** Never rejects. */
async function prepare(language: Language): Promise<void> {
  if (ready.has(language)) return
  try {
    await Promise.all([loadSpeech(language), loadFace(language)])
    ready.add(language)
    await document.fonts.load('1em "Noto Sans Arabic Variable"', 'ع') // else its first turn begins in another face
  } catch {
    // the line is down: tried again when it has its turn
  }
}
