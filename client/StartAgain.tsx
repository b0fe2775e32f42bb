import { WifiOff } from 'lucide'
import { Suspense, useEffect, type ReactNode } from 'react'
import { AwayPage } from '#client/status/awayByNeed.ts'
import { Page } from '#client/status/Page.tsx'
import { realBrowser } from '#client/sync/browser.ts'
import { startAgain } from '#client/sync/startingAgain.ts'
import { Text } from '#client/text/Text.tsx'

/**
 * A part of the program could not be loaded, or broke: says which, and loads the page anew as soon as the server answers. A
 * screen on a wall has nobody who would do it.
 */
export function StartAgain({ isBroken = false }: { isBroken?: boolean }): ReactNode {
  useEffect(() => startAgain(realBrowser(), isServerThere), [])
  if (isBroken) return <Suspense><AwayPage kind="broken" /></Suspense> // where it does not arrive either, just that is said
  return <Page icon={WifiOff} title={<Text of="status.not-loaded" />} lead={<Text of="status.not-loaded-lead" />} offers="reload" />
}

async function isServerThere(): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  return answer?.ok === true
}
