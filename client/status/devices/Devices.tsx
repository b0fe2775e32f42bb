import { Suspense, useState, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Button, type ButtonProps } from '#client/ui/Button.tsx'

const DevicesDialog = lazyWithWords('devices', async () => (await import('./DevicesDialog.tsx')).DevicesDialog)

/** The way to one's devices, and out. What it opens is loaded only then. */
export function Devices(props: ButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" {...props} onClick={() => setOpen(true)} />
      {isOpen && <Suspense><DevicesDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}
