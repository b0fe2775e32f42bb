import type { ReactNode } from 'react'
import { language, type Language } from '#shared/floor/language.ts'
import { LANGUAGES } from '#client/text/languages.ts'

interface LanguageChoiceProps<Chosen extends Language | null> {
  chosen: Chosen
  onChoose: (language: Chosen) => void
  /** What it is called to choose none of them, where that may be. */
  none?: null extends Chosen ? string : never
  id?: string | undefined
  label?: string | undefined
}

/** In which language something is written; each by its own name, for whoever gets it. */
export function LanguageChoice<Chosen extends Language | null>({ chosen, onChoose, none, id, label }: LanguageChoiceProps<Chosen>): ReactNode {
  return (
    <select id={id} value={chosen ?? ''} aria-label={label} onChange={({ target }) => onChoose((language.safeParse(target.value).data ?? null) as Chosen)}>
      {none !== undefined && <option value="">{none}</option>}
      {language.options.map(one => <option key={one} value={one} lang={one}>{LANGUAGES[one].name}</option>)}
    </select>
  )
}
