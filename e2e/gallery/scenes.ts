import { accessScenes } from './accessScenes.ts'
import { chairScenes } from './chairScenes.ts'
import { chairStateScenes } from './chairStateScenes.ts'
import { delegateScenes } from './delegateScenes.ts'
import { delegateStateScenes } from './delegateStateScenes.ts'
import { deskDelegationScenes } from './deskDelegationScenes.ts'
import { deskPaperScenes } from './deskPaperScenes.ts'
import { deskScenes } from './deskScenes.ts'
import { prepareScenes } from './prepareScenes.ts'
import { deviceScenes } from './deviceScenes.ts'
import { drawScenes } from './drawScenes.ts'
import { enterScenes } from './enterScenes.ts'
import { findingScenes } from './findingScenes.ts'
import { hallScenes } from './hallScenes.ts'
import { importScenes } from './importScenes.ts'
import { inscribingScenes } from './inscribingScenes.ts'
import { meetingsScenes } from './meetingsScenes.ts'
import { modalitiesScenes } from './modalitiesScenes.ts'
import { orderScenes } from './orderScenes.ts'
import { overTimeScenes } from './overTimeScenes.ts'
import type { AnyScene } from './scene.ts'
import { rapporteurScenes } from './rapporteurScenes.ts'
import { screenScenes } from './screenScenes.ts'
import { speakerScenes } from './speakerScenes.ts'
import { statusScenes } from './statusScenes.ts'
import { swapScenes } from './swapScenes.ts'
import { textScenes } from './textScenes.ts'
import { timeScenes } from './timeScenes.ts'
import { wallScenes } from './wallScenes.ts'

const all: Readonly<Record<string, () => AnyScene>> = {
  ...accessScenes, ...chairScenes, ...wallScenes, ...chairStateScenes, ...modalitiesScenes, ...delegateScenes, ...delegateStateScenes, ...screenScenes, ...statusScenes, ...enterScenes, ...timeScenes, ...inscribingScenes, ...orderScenes, ...drawScenes, ...swapScenes, ...overTimeScenes, ...speakerScenes, ...hallScenes, ...findingScenes, ...deviceScenes, ...textScenes, ...deskScenes, ...meetingsScenes, ...deskDelegationScenes, ...deskPaperScenes, ...prepareScenes, ...rapporteurScenes, ...importScenes,
}

/** All scenes by their names, window by window; each is staged only when it is wanted. */
export const SCENES: typeof all = Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => windowIn(one).localeCompare(windowIn(other))))

/** Names begin with the window. */
function windowIn(name: string): string {
  return name.split('-', 1)[0] ?? ''
}

export function sceneOf(name: string): AnyScene {
  const scene = SCENES[name]?.()
  if (scene === undefined) throw new Error(`no scene is called ${name}`)
  return scene
}

/** A narrower window is a phone, px. */
const PHONE_PX = 600

/** Whether there is such a scene in a window so wide. */
export function isShownAt(name: string, { width }: { width: number }): boolean {
  return width >= PHONE_PX || sceneOf(name).hasKeys !== true
}
