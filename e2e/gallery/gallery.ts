import '#client/sync/jitless.ts'
import type { Language } from '#shared/floor/language.ts'
import { faultsOfPage } from './faultsOfPage.ts'
import { wordsOfHand, type HandPart } from './handOf.ts'
import { SCENES, sceneOf } from './scenes.ts'
import { goOn, showScene } from './showScene.ts'

declare global {
  interface Window {
    gallery: { show: (name: string, language?: Language) => Promise<void>; goOn: () => Promise<void>; faults: () => string[]; words: (name: string, part: HandPart) => readonly string[] }
  }
}

/** Shows the scene that the address names, `?scene=chair-speaking&theme=dark`, else links to all. Whoever drives the page changes scenes without loading it again. */
const asked = new URLSearchParams(location.search)
const theme = asked.get('theme')
if (theme !== null) document.documentElement.dataset['theme'] = theme
let isBlank = false
window.gallery = {
  show: (name, language) => {
    const scene = sceneOf(name)
    isBlank = scene.window !== 'enter' && scene.isBlank === true
    return showScene(scene, language)
  },
  goOn,
  faults: () => faultsOfPage(isBlank),
  words: (name, part) => wordsOfHand(sceneOf(name), part),
}
const name = asked.get('scene')
if (name !== null) void window.gallery.show(name).then(goOn)
else if (!asked.has('bare')) document.body.append(...Object.keys(SCENES).flatMap(one => [linkTo(one), document.createElement('br')]))

function linkTo(one: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `?scene=${one}`
  link.textContent = one
  return link
}
