import { useEffectEvent, useId, useLayoutEffect, useRef, type FormEvent, type ReactNode, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import { useFreshKeys } from './useFreshKeys.ts'
import './dialog.css'

interface DialogProps {
  title: ReactNode
  lead?: ReactNode
  /** Esc, or whatever the dialog offers to leave it. */
  onClose: () => void
  onSubmit: () => void
  /** The buttons at the end. */
  ends: ReactNode
  /** Enter is what was asked for: where nothing is lost by it. Else the focus begins at the first control, which leaves all as it is where there is no field. */
  beginsAtGo?: boolean
  children?: ReactNode
}

/**
 * The dialog: open while it is drawn. The browser keeps the focus inside and gives it back. It stands outside of whatever
 * opened it, so that it always looks the same.
 */
export function Dialog({ title, lead, onClose, onSubmit, ends, beginsAtGo = false, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { opened, ...keys } = useFreshKeys()
  const open = useEffectEvent((element: HTMLDialogElement) => {
    element.showModal()
    if (beginsAtGo) element.querySelector<HTMLElement>('[type="submit"]')?.focus()
    opened()
  })
  // Layout effects: on leaving, it must be closed before it is removed, or the focus would be lost.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element !== null) open(element)
    return () => element?.close()
  }, [])
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault()
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return createPortal(
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onCancel={cancel} {...keys}>
      <form onSubmit={submit}>
        <header>
          <h2 id={titleId}>{title}</h2>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </header>
        {children}
        <div className="ends">{ends}</div>
      </form>
    </dialog>,
    document.body,
  )
}
