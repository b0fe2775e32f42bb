import { Fragment, useSyncExternalStore, type ReactNode } from 'react'
import type { Language } from '#shared/floor/language.ts'
import { onSpoken, spoken } from '#client/text/speaking.ts'

const languageNow = (): Language => spoken().language

/** Draws everything anew in another language: words stand everywhere, and nobody changes language with a dialog open. What the store holds stays. */
export function InLanguage({ children }: { children: ReactNode }): ReactNode {
  const language = useSyncExternalStore(onSpoken, languageNow)
  return <Fragment key={language}>{children}</Fragment>
}
