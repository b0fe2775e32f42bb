import { WifiOff } from 'lucide'
import { useEffect, type ReactNode } from 'react'
import { Page } from '#client/status/Page.tsx'
import { Text } from '#client/text/Text.tsx'

const AGAIN_MS = 5000

/**
 * A part of the program could not be loaded, or broke: says so, and loads the page anew as soon as the server answers. A
 * screen on a wall has nobody who would do it.
 */
export function StartAgain(): ReactNode {
  useEffect(() => {
    const timer = setInterval(() => void reloadIfAnswered(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
  return <Page icon={WifiOff} title={<Text of="status.not-loaded" />} lead={<Text of="status.not-loaded-lead" />} offers="reload" />
}

/** Never without an answer: in place of the page there would be one of the browser's, which does not try again. */
async function reloadIfAnswered(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (answer?.ok === true) location.reload()
}
