import { Printer } from 'lucide'
import { useId, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import type { AccessView } from '#client/presiding/access/accessViews.ts'
import { Button } from '#client/ui/Button.tsx'
import { LanguageChoice } from '#client/writing/LanguageChoice.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { CardRow } from './CardRow.tsx'
import { ownLanguage, withLanguage, type CardLanguages } from './keptCardLanguages.ts'
import { shownCards, SHOWS, type Show } from './shownCards.ts'

interface ChooseCardsProps {
  views: readonly AccessView[]
  languages: CardLanguages
  onLanguages: (chosen: CardLanguages) => void
  /** The accesses of those who get one. */
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
  onPrint: (views: readonly AccessView[]) => void
}

/** Who gets a card: found by name or by what they are, chosen one by one or all that are shown. */
export function ChooseCards({ views, languages, onLanguages, chosen, onChosen, onPrint }: ChooseCardsProps): ReactNode {
  const id = useId()
  const [show, setShow] = useState<Show>('everybody')
  const [typed, setTyped] = useState('')
  const meeting = useMeeting(all => all)
  const shown = shownCards(meeting, views, show, typed)
  const wanted = views.filter(({ access }) => chosen.has(access.accessId))
  const tick = (accessId: string): void => onChosen(new Set(chosen.has(accessId) ? [...chosen].filter(one => one !== accessId) : [...chosen, accessId]))
  return (
    <>
      <div className="cards-choice">
        <label className="field"><span className="legend"><Text of="cards.show" /></span>
          <select value={show} onChange={({ target }) => setShow(SHOWS.find(one => one === target.value) ?? 'everybody')}>
            {SHOWS.map(one => <option key={one} value={one}>{showWords(one)}</option>)}
          </select>
        </label>
        <div className="field"><label className="legend" htmlFor={id}><Text of="access.find" /></label><input id={id} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} /></div>
        <div className="field"><label className="legend" htmlFor={`${id}-language`}><Text of="cards.language" /></label><LanguageChoice id={`${id}-language`} chosen={languages.others} onChoose={others => onLanguages({ ...languages, others })} /></div>
      </div>
      <div className="cards-acts">
        <Button isOff={shown.length === 0} onClick={() => onChosen(new Set([...chosen, ...shown.map(({ access }) => access.accessId)]))}><Text of="cards.choose-shown" with={{ n: shown.length }} /></Button>
        {chosen.size > 0 && <Button look="quiet" onClick={() => onChosen(new Set())}><Text of="cards.choose-none" /></Button>}
        <Button look="go" icon={Printer} isOff={wanted.length === 0} onClick={() => onPrint(wanted)}><span><Text of="access.cards-ticked" with={{ n: wanted.length }} /></span></Button>
      </div>
      <ul className="cards-rows">
        {shown.map(view => {
          const { accessId } = view.access
          const choose = (one: CardLanguages['others'] | null): void => onLanguages(withLanguage(languages, accessId, one))
          return <CardRow key={accessId} view={view} isTicked={chosen.has(accessId)} onTick={() => tick(accessId)} language={ownLanguage(languages, accessId)} onLanguage={choose} />
        })}
      </ul>
    </>
  )
}

function showWords(show: Show): string {
  if (show === 'everybody' || show === 'without' || show === 'absent') return t(`cards.${show}`)
  return show === 'meeting' || show === 'booth' || show === 'panellist' ? t(`access.kind-${show}`) : t(`category.${show}`)
}
