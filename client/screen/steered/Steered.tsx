import { lazy, Suspense, useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { useTimed } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { spoken } from '#client/text/speaking.ts'
import { takesTurns } from '../takesTurns.ts'
import { addressOf } from './addressOf.ts'
import { speakSteered } from './speakSteered.ts'
import { useMine } from './useMine.ts'
import { useSigns } from './useSigns.ts'

/** Few screens take turns between languages, and only those load how. */
const Turns = lazy(async () => ({ default: (await import('../turns/Turns.tsx')).Turns }))

/** A language that could not be loaded is asked for again, ms. */
const AGAIN_MS = 10_000

/** Few screens ever show it. */
const Over = lazyWithWords('wall', async () => (await import('./views/Over.tsx')).Over)

/** What a screen does beside showing the room: it says that it is up, and does what those presiding want of it. Black is over all but its name. */
export function Steered(): ReactNode {
  const address = useMemo(() => addressOf(location.search), [])
  const { isKnown, mine: { screenId, number, wish } } = useMine()
  const { message, isBlack, identifyUntil } = wish
  const view = wish.view ?? address.view
  const isNamed = useTimed(now => identifyUntil !== null && now < identifyUntil)
  const speakNow = useCallback(() => speakSteered(wish.language), [wish.language])
  useEffect(() => {
    speakNow()
    const trying = setInterval(speakNow, AGAIN_MS) // until its words are there
    return () => clearInterval(trying)
  }, [speakNow])
  useSigns({ screenId, name: address.name, language: spoken().language, view, isBlack }, isKnown)
  return (
    <>
      {wish.language === null && takesTurns() && <Suspense><Turns /></Suspense>}
      {isBlack && <div className="black" />}
      {(isNamed || message !== null || view !== 'floor') && <Suspense><Over isNamed={isNamed} name={address.name} number={number} message={message} view={view} /></Suspense>}
    </>
  )
}
