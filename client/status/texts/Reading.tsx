import { Download, RefreshCw } from 'lucide'
import type { ReactNode } from 'react'
import type { Language } from '#shared/floor/language.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { fileWords } from './fileWords.ts'
import { saveFile } from './saveFile.ts'
import { requestOf } from './textsToRead.ts'
import type { useHandedIn } from './useHandedIn.ts'
import { WhyNot } from './WhyNot.tsx'
import './texts.css'

interface ReadingProps {
  requestId: string
  name: string
  found: ReturnType<typeof useHandedIn>['found']
  onAgain: () => void
  /** Interpreters read it from a desk, while they speak. */
  isLarge?: boolean
}

/** What was handed in: plain text is shown, a file is handed to the browser; or why there is none. */
export function Reading({ requestId, name, found, onAgain, isLarge = false }: ReadingProps): ReactNode {
  const language = useMeeting(meeting => requestOf(meeting, requestId)?.details.language ?? null)
  if (found === 'looking') return <p className="hint"><Text of="texts.looking" /></p>
  if (found === 'none') return <p className="hint"><Text of="texts.none" /></p>
  if (typeof found === 'string') return <><WhyNot no={found} /><Button className="text-again" icon={RefreshCw} onClick={onAgain}><Text of="texts.again" /></Button></>
  const { type, blob, text } = found
  if (text !== null) return <section className="text-read" data-large={isLarge || undefined} aria-label={t('texts.all-words')} lang={language ?? undefined} dir={directionOf(language)}>{text}</section>
  return <Button className="text-file" icon={Download} onClick={() => saveFile(blob, type, name)}><span><Text of="texts.download" with={{ what: fileWords(type, blob.size) }} /></span></Button>
}

/** Where its language is not stated, as it begins. */
const directionOf = (language: Language | null): 'rtl' | 'ltr' | 'auto' => (language === null ? 'auto' : language === 'ar' ? 'rtl' : 'ltr')
