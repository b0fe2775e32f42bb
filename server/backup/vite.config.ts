import { defineConfig } from 'vite'
import { ownMaps } from '../ownMaps.ts'

/** Backup and restore with their packages, built as the server is: whoever takes one every few minutes waits a third as long. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  plugins: [ownMaps],
  ssr: {
    noExternal: true,
    external: ['bufferutil', 'utf-8-validate'],
  },
  build: {
    ssr: true,
    rolldownOptions: { input: ['server/backup/backup.ts', 'server/backup/restore.ts'] },
    outDir: 'dist/commands',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true, // a fault names the lines of the sources
  },
})
