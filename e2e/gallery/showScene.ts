import type { Language } from '#shared/floor/language.ts'
import { loadFace } from '#client/language/faces.ts'
import { keepDraft } from '#client/desk/prepare/keptDrafts.ts'
import { markLanguage } from '#client/language/speakFirst.ts'
import { showEntry, showNoPage } from '#client/showEntry.tsx'
import { paperOf } from '#client/theme.ts'
import { showWindow } from '#client/showWindow.tsx'
import { showImport } from './showImport.ts'
import { speak } from '#client/text/speaking.ts'
import { readSpeakers } from '#client/sync/acting/readSpeakers.ts'
import type { AnyScene } from './scene.ts'
import { stagePlatform } from './stagedPlatform.ts'
import { stagedStore } from './stagedStore.ts'

/** What each window has and the page before it has not. */
const ROOTS = { chair: '.chair', delegate: '.win', screen: '.screen', 'lower-third': '.air', booth: '.booth', panellist: '.panellist', public: '.hall', desk: '.desk-window', rapporteur: '.rapporteur', enter: '.page' } as const

/** Where the gallery lies, whatever a scene makes of the address. */
const PAGE = new URL('.', location.href).pathname

let end = (): void => {}
let happen = (): void => {}

/** Shows a scene in place of the one before, as if the page had been loaded for it; returns when it is drawn. */
export async function showScene(scene: AnyScene, language: Language = 'en'): Promise<void> {
  end()
  happen = () => {}
  sessionStorage.clear()
  localStorage.clear()
  scrollTo(0, 0)
  await speak(language)
  markLanguage()
  await loadFace(language)
  for (const [key, text] of Object.entries(scene.kept ?? {})) sessionStorage.setItem(key, text)
  if (scene.window === 'enter') {
    lay(paperOf(null, ''))
    history.replaceState(null, '', `?${scene.search ?? ''}`)
    end = scene.isNoPage === true ? showNoPage() : showEntry(scene.code)
  } else {
    stagePlatform(scene.platform ?? {}, scene.answers)
    const spokenThere = language === 'en' ? [] : [`language=${language}`] // a screen looks at it again and again
    history.replaceState(null, '', `${PAGE}${scene.path ?? ''}?${[...(scene.search === undefined ? [] : [scene.search]), ...spokenThere].join('&')}${scene.part === undefined ? '' : `#${scene.part}`}`)
    for (const [digest, speaker] of Object.entries(scene.speakers ?? {})) readSpeakers.take(digest, speaker)
    if (scene.drafted !== undefined) keepDraft(scene.drafted.of, { draft: scene.drafted.draft, seen: scene.drafted.seen, keptAt: scene.staged.at })
    lay(paperOf(scene.window, location.search))
    const staged = stagedStore(scene)
    end = scene.imports !== undefined ? showImport(scene.imports === 'more' ? (scene.staged.meeting.plan?.delegations ?? []) : []) : showWindow(scene.window, staged.store)
    happen = staged.goOn
  }
  await drawn(rootOf(scene))
  await document.fonts.ready
  await nextFrame()
  await nextFrame() // what fits itself into its box has done so
}

/** What is done elsewhere is done; returns when it is drawn. */
export async function goOn(): Promise<void> {
  happen()
  await nextFrame()
  await nextFrame()
}

function lay(paper: ReturnType<typeof paperOf>): void {
  document.documentElement.dataset['paper'] = paper
}

function rootOf(scene: AnyScene): string {
  if (scene.window === 'enter') return ROOTS.enter
  const hasEnded = scene.status?.kind === 'refused' || scene.status?.kind === 'stopped'
  return scene.actor === null || hasEnded ? '.page' : (scene.until ?? ROOTS[scene.window])
}

async function drawn(selector: string): Promise<void> {
  while (document.querySelector(selector) === null) await nextFrame()
}

const nextFrame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve))
