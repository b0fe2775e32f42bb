import { FileCheck } from 'lucide'
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'

/** Where a file is dropped, or chosen. */
export function ChooseRecord({ isOff, onFile }: { isOff: boolean; onFile: (file: File) => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const hint = useId()
  const over = (event: DragEvent): void => {
    event.preventDefault() // else the page would go, and show the file
    setIsOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined && !isOff) onFile(file)
  }
  return (
    <div className="drop-record" data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setIsOver(false)} onDrop={drop}>
      <Button look="go" icon={FileCheck} isOff={isOff} aria-describedby={hint} onClick={() => field.current?.click()}><Text of="verify.choose" /></Button>
      <span id={hint}><Text of="verify.drop" /></span>
      <input ref={field} type="file" accept=".json,application/json" hidden onChange={({ target }) => {
        const file = target.files?.[0]
        target.value = '' // the same file may be chosen again, once it was changed
        if (file !== undefined) onFile(file)
      }} />
    </div>
  )
}
