import '#client/sync/jitless.ts'
import { showWindow } from '#client/showWindow.tsx'
import { SCENES } from './scenes.ts'
import { stagedStore } from './stagedStore.ts'

/** Shows the scene that the address names: `?scene=chair-speaking&theme=dark`. */
const asked = new URLSearchParams(location.search)
const theme = asked.get('theme')
if (theme !== null) document.documentElement.dataset['theme'] = theme
const scene = SCENES[asked.get('scene') ?? '']?.()
if (scene !== undefined) showWindow(scene.window, stagedStore(scene))
else document.body.append(...Object.keys(SCENES).flatMap(name => [linkTo(name), document.createElement('br')]))

function linkTo(name: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `?scene=${name}`
  link.textContent = name
  return link
}
