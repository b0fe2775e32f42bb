import type { Plugin } from 'vite'

/** Packages get no map to their sources: Node reads all of it when the first fault is named, and nobody is served meanwhile. */
export const ownMaps: Plugin = {
  name: 'own-maps',
  transform: (code, id) => (id.includes('/node_modules/') ? { code, map: { mappings: '' } } : null),
}
