import { Download } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Language } from '#shared/floor/language.ts'
import { useActor } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { files } from './files.ts'

interface TakeFileProps {
  name: 'record.docx' | 'record.csv' | 'record.full'
  what: TextKey & `record.${string}-what`
  of: keyof typeof files
  language: Language
}

/** A file that is made when it is asked for, and what is in it. */
export function TakeFile({ name, what, of, language }: TakeFileProps): ReactNode {
  const store = useStore()
  const actor = useActor()
  const [state, setState] = useState<'making' | 'lost' | null>(null)
  const take = (): void => {
    const { meeting, version } = store.getSnapshot()
    setState('making')
    void files[of]({ meeting, version, actor, at: store.now() }, language).then(() => setState(null)).catch(() => setState('lost'))
  }
  return (
    <li>
      <div>
        <h3><Text of={name} /></h3>
        <p>{t(what)}</p>
        <p className="hint" aria-live="polite">{state === 'making' && <Text of="record.making" />}{state === 'lost' && <Text of="record.lost" />}</p>
      </div>
      <Button icon={Download} isOff={state === 'making'} aria-label={`${t('record.take')}${t('join.colon')}${t(name)}`} onClick={take}><Text of="record.take" /></Button>
    </li>
  )
}
