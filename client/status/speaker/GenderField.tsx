import { useId, type ReactNode } from 'react'
import { gender, type Gender } from '#shared/floor/category.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Asked as what it is, voluntary, and with what becomes of it. */
export function GenderField({ chosen, onChoose }: { chosen: Gender | ''; onChoose: (chosen: Gender | '') => void }): ReactNode {
  const hintId = useId()
  return (
    <>
      <label className="field">
        <span className="legend"><Text of="speaker.gender" /></span>
        <select value={chosen} aria-describedby={hintId} onChange={({ target }) => onChoose(gender.options.find(one => one === target.value) ?? '')}>
          <option value="">{t('gender.unstated')}</option>
          {gender.options.map(one => <option key={one} value={one}>{t(`gender.${one}`)}</option>)}
        </select>
      </label>
      <p id={hintId} className="hint"><Text of="speaker.gender-use" /></p>
    </>
  )
}
