import { lineAt, type SourceFile } from './sourceTree.ts'

/** Where "you have the floor" is said: the one thing that may interrupt whoever listens to a window. */
const MAY_INTERRUPT = 'client/delegate/LiveWords.tsx'

/** Lines of a component that would interrupt whoever listens: all else is said in its turn. */
export function liveFaultsOf({ path, text }: SourceFile): string[] {
  const found = [...text.matchAll(/role="alert"|aria-live="assertive"/g)].slice(path === MAY_INTERRUPT ? 1 : 0)
  return found.map(({ 0: what, index }) => `${path}:${lineAt(text, index)} ${what} interrupts whoever listens: say aria-live="polite"`)
}
