import type { ReactNode } from 'react'
import { language, type Language } from '#shared/floor/language.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { t } from '#client/text/t.ts'

interface CardLanguageProps {
  /** Null: as the others. */
  chosen: Language | null
  onChoose: (language: Language | null) => void
  id?: string
  /** Of one card, which may be as the others are. */
  of?: string
}

/** In which language a card is written; each by its own name, for whoever gets it. */
export function CardLanguage({ chosen, onChoose, id, of }: CardLanguageProps): ReactNode {
  return (
    <select id={id} value={chosen ?? ''} aria-label={of === undefined ? undefined : t('cards.language-of', { name: of })} onChange={({ target }) => onChoose(language.safeParse(target.value).data ?? null)}>
      {of !== undefined && <option value="">{t('cards.as-others')}</option>}
      {language.options.map(one => <option key={one} value={one} lang={one}>{LANGUAGES[one].name}</option>)}
    </select>
  )
}
