import { defineConfig } from 'vite'
import { wholeBundle } from '../wholeBundle.ts'

/** Backup and restore with their packages, built as the server is: whoever takes one every few minutes waits a third as long. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  ...wholeBundle,
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
