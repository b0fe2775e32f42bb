import { MessageSquare, Monitor, MonitorOff, ScanEye } from 'lucide'
import type { ReactNode } from 'react'
import { language as languages } from '#shared/floor/language.ts'
import { screenView } from '#shared/protocol/screens.ts'
import type { ScreenWant } from '#shared/protocol/screensAsked.ts'
import type { ScreenHere } from '#shared/protocol/screensHere.ts'
import { Button } from '#client/ui/Button.tsx'
import { LANGUAGES } from '#client/text/languages.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { screenName } from './screenName.ts'
import { ScreenState } from './ScreenState.tsx'
import { Wanted } from './Wanted.tsx'

interface ScreenRowProps {
  screen: ScreenHere
  want: (want: ScreenWant) => void
  onWrite: () => void
  /** The field of a message that is being written. */
  children: ReactNode
}

/** One screen: its name, how it stands, and what can be wanted of it. */
export function ScreenRow({ screen, want, onWrite, children }: ScreenRowProps): ReactNode {
  const { language, view, wish: { language: wantedLanguage, view: wantedView, message, isBlack } } = screen
  const name = screenName(screen)
  return (
    <li>
      <h3><bdi>{name}</bdi></h3>
      <ScreenState of={screen} />
      <div className="steers">
        <Wanted
          word={<Text of="screens.language" />} label={t('screens.language-of', { name, language: LANGUAGES[language].name })} value={wantedLanguage}
          options={languages.options.map(key => ({ key, label: LANGUAGES[key].name }))} onChange={key => want({ kind: 'language', language: key })}
        />
        <Wanted
          word={<Text of="screens.view" />} label={t('screens.view-of', { name, view: t(`screens.view-${view}`) })} value={wantedView}
          options={screenView.options.map(key => ({ key, label: t(`screens.view-${key}`) }))} onChange={key => want({ kind: 'view', view: key })}
        />
        <Button icon={ScanEye} aria-label={t('screens.identify-of', { name })} onClick={() => want({ kind: 'identify' })}><Text of="screens.identify" /></Button>
        {message === null
          ? <Button icon={MessageSquare} aria-label={t('screens.message-of', { name })} onClick={onWrite}><Text of="screens.message" /></Button>
          : <Button icon={MessageSquare} aria-label={t('screens.unsay-of', { name })} onClick={() => want({ kind: 'message', text: null })}><Text of="screens.unsay" /></Button>}
        <Button icon={isBlack ? Monitor : MonitorOff} aria-label={isBlack ? t('screens.show-again-of', { name }) : t('screens.black-out-of', { name })} onClick={() => want({ kind: 'black', isBlack: !isBlack })}>
          {isBlack ? <Text of="screens.show-again" /> : <Text of="screens.black-out" />}
        </Button>
      </div>
      {children}
    </li>
  )
}
