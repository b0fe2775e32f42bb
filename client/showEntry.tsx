import { Suspense } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { show } from './showWindow.tsx'
import { StartAgain } from './StartAgain.tsx'

const EnterWindow = lazyWithWords('enter', async () => (await import('./enter/EnterWindow.tsx')).EnterWindow)

const NoPage = lazyWithWords('away', async () => (await import('./status/AwayPage.tsx')).NoPage)

/** Shows the way in; with a code that came with the address, it is used at once. Returns what takes it away again. */
export function showEntry(code: string | null): () => void {
  return show(<Suspense><EnterWindow code={code} /></Suspense>)
}

/** Says that no window has this address. */
export function showNoPage(): () => void {
  return show(<Suspense><NoPage /></Suspense>)
}

/** Says that a part of the program did not arrive. */
export function showStartAgain(cause: unknown): () => void {
  console.error(cause)
  return show(<StartAgain />)
}
