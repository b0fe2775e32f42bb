import { Plus, X } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Value } from './values.ts'

interface StepsProps {
  items: readonly Value[]
  most: number
  another: () => Value
  onChange: (items: Value[]) => void
  children: (item: Value, name: string, change: (item: Value) => void) => ReactNode
}

/** Steps that are added, changed and taken away. */
export function Steps({ items, most, another, onChange, children }: StepsProps): ReactNode {
  return (
    <div className="steps">
      {items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a step is its place among the steps
        <fieldset key={index} className="step" aria-label={t('modalities.step', { n: index + 1 })}>
          <h4>{t('modalities.step', { n: index + 1 })}</h4>
          {children(item, t('modalities.step', { n: index + 1 }), next => onChange(items.map((one, at) => (at === index ? next : one))))}
          {items.length > 1 && <Button look="quiet" icon={X} onClick={() => onChange(items.filter((_, at) => at !== index))}><Text of="modalities.remove-step" with={{ n: index + 1 }} /></Button>}
        </fieldset>
      ))}
      {items.length < most && <Button icon={Plus} onClick={() => onChange([...items, items.at(-1) ?? another()])}><Text of="modalities.add-step" /></Button>}
    </div>
  )
}
