import { ensureGallery } from '#e2e/gallery/target.mjs'
import allBuilt from './allBuilt.ts'

/** Once before the stories: the server as it is served, and the gallery of the windows. */
export default function allShown(): void {
  allBuilt()
  ensureGallery()
}
