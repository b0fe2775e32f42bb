import type { Plugin } from 'vite'

/** Packages get no map to their sources: Node reads all of it when the first fault is named, and nobody is served meanwhile. */
const ownMaps: Plugin = {
  name: 'own-maps',
  transform: (code, id) => (id.includes('/node_modules/') ? { code, map: { mappings: '' } } : null),
}

/** What runs in Node is built with its packages: one file is loaded sooner than a thousand. */
export const wholeBundle = {
  plugins: [ownMaps],
  ssr: {
    noExternal: true as const,
    external: ['bufferutil', 'utf-8-validate'], // ws asks for them and does without
  },
}
