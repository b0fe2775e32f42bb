import { CircleAlert, LogIn, LogOut } from 'lucide'
import { useCallback, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import type { SignedOut } from '#client/status/devices/signedOut.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { PRODUCT } from '#client/text/product.ts'
import { useTitle } from '#client/ui/useTitle.ts'
import { addressOf } from './addressOf.ts'
import { signIn, type SignedIn } from './signIn.ts'
import { StaffLink } from './StaffLink.tsx'
import { isPassing, useGivenCode } from './useGivenCode.ts'
import { useShownAgain } from './useShownAgain.ts'
import '#client/status/page.css'
import './enter.css'

/** What is wrong with what was typed; else the code may be right. */
const OF_THE_CODE: ReadonlySet<string> = new Set(['wrong-code', 'malformed'])

interface CodeFormProps {
  /** The code that came with the address, as by a QR code: used at once, and until the server takes it. */
  code: string | null
  /** How one came here, if by signing out. */
  signedOut: SignedOut | null
}

/** The way in: a code from an access card. */
export function CodeForm({ code: given, signedOut }: CodeFormProps): ReactNode {
  const [code, setCode] = useState('')
  const [linked, setLinked] = useState(given) // never shown: where a screen waits for the server, a hall reads along
  const [isBusy, setBusy] = useState(given !== null)
  const [refused, setRefused] = useState<Extract<SignedIn, { ok: false }>['code'] | null>(null)
  useTitle(t('tab.of', { whose: t('enter.title'), meeting: PRODUCT }))
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), []) // there is nothing else to do on this page
  const settle = useCallback((reply: SignedIn): void => {
    if (reply.ok) {
      setCode('') // the way back may show this page as it is left, to whoever sits here then
      return location.assign(addressOf(reply.value.path))
    }
    setBusy(false)
    setRefused(reply.code)
  }, [])
  useGivenCode(linked, settle)
  useShownAgain(() => {
    setCode('')
    setLinked(null)
    setBusy(false)
    field.current?.focus()
  })
  const type = (typed: string): void => {
    setCode(typed)
    setLinked(null)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const used = linked ?? code
    if (isBusy || used.trim() === '') return
    setBusy(true)
    setRefused(null)
    void signIn(used).then(settle)
  }
  return (
    <main className="page enter">
      <LanguageMenu />
      <h1><label htmlFor={fieldId}><Text of="enter.title" /></label></h1>
      {signedOut !== null && <output className="signed-out"><Icon of={LogOut} turns /><span><Text of={`enter.signed-out-${signedOut}`} /></span></output>}
      <p className="lead">{linked === null ? <Text of="enter.lead" /> : <Text of="enter.by-link" />}</p>
      <form onSubmit={submit}>
        <input id={fieldId} ref={field} className="n" value={code} onChange={event => type(event.target.value)} autoComplete="off" autoCapitalize="characters"
          spellCheck={false} maxLength={64} aria-invalid={refused !== null && OF_THE_CODE.has(refused)} aria-describedby={`${fieldId}-no`} placeholder={t('enter.code')} />
        <Button look="go" icon={LogIn} iconTurns type="submit" isOff={isBusy}>{isBusy ? <Text of="enter.busy" /> : <Text of="enter.go" />}</Button>
        <p id={`${fieldId}-no`} className="no" aria-live="polite">
          {refused !== null && <><Icon of={CircleAlert} /><span>{refused === 'unreachable' ? <Text of="enter.unreachable" /> : t(`code.${refused}`)}{linked !== null && isPassing(refused) && <><Blank /><Text of="enter.by-itself" /></>}</span></>}
        </p>
      </form>
      <p className="other"><StaffLink look="quiet" /></p>
    </main>
  )
}
