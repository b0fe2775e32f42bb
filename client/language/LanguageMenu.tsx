import { Globe } from 'lucide'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Language } from '#shared/floor/language.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { Menu } from '#client/ui/Menu.tsx'
import { chooseLanguage } from './chooseLanguage.ts'
import './language.css'

/** Everything is drawn anew upon a choice; whoever chose by keyboard finds the focus where it was. */
const justChosen = new Set<Language>()

/** The language of the window, by its own name, and the others to choose from. */
export function LanguageMenu(): ReactNode {
  const here = useRef<HTMLDivElement>(null)
  const [isLost, setLost] = useState(false)
  const { language } = spoken()
  useEffect(() => {
    if (justChosen.delete(language)) here.current?.querySelector('button')?.focus()
  }, [language])
  const choose = (wanted: Language): void => {
    justChosen.clear() // one that is still on its way is called off, also by the choice of what is spoken
    if (wanted !== language) justChosen.add(wanted)
    chooseLanguage(wanted).catch(() => setLost(justChosen.delete(wanted)))
  }
  const items = Object.entries(LANGUAGES).map(([key, { name, dir }]) => ({
    key, label: <span lang={key} dir={dir}>{name}</span>, isChosen: key === language, onPick: () => choose(key as Language),
  }))
  return (
    <div className="languages" ref={here}>
      <Menu align="end" items={items} button={{
        look: 'quiet', icon: Globe, 'aria-label': t('language.choose', { language: LANGUAGES[language].name }), children: <span className="endonym" lang={language}>{LANGUAGES[language].name}</span>,
      }} />
      <p aria-live="polite">{isLost && t('language.lost')}</p>
    </div>
  )
}
