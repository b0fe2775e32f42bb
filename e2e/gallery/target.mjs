import { join } from 'node:path'
import { ensureBuilt } from '#server/fresh.mjs'
import { root } from '#server/install.mjs'

/** @type {import('#server/fresh.mjs').Target} */
const gallery = {
  name: 'the gallery',
  made: 'dist/gallery/index.html',
  stamp: 'dist/gallery.stamp',
  folders: ['client', 'shared', 'e2e/gallery', 'server/demo'],
  files: ['package-lock.json', 'tsconfig.base.json'],
  args: ['--config', 'e2e/gallery/vite.config.ts'],
}

/** Where it lies. */
export const galleryDir = join(root, 'dist', 'gallery')

/** Once before any page of it is opened: to build it costs as much as a story. */
export function ensureGallery() {
  ensureBuilt(gallery)
}
