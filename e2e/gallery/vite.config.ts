import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledWords } from '#client/text/compiledWords.ts'

/** The gallery, made as the windows are. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compiledWords()],
  build: {
    outDir: `${import.meta.dirname}/../../dist/gallery`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
})
