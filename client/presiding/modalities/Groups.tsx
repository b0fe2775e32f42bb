import { useId, type ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { GROUP_NAMES, groupOf, type Group } from './groups.ts'

interface GroupsProps {
  shown: Group
  onShow: (group: Group) => void
  changed: readonly SettingPath[]
  wrong: readonly SettingPath[]
}

/** The parts of the modalities: a row at the side, or one field to choose from where there is no room for it. */
export function Groups({ shown, onShow, changed, wrong }: GroupsProps): ReactNode {
  const id = useId()
  const marks = { changed: new Set(changed.map(groupOf)), wrong: new Set(wrong.map(groupOf)) }
  const markOf = (group: Group): string | null => (marks.wrong.has(group) ? t('modalities.wrong-here') : marks.changed.has(group) ? t('modalities.changed-here') : null)
  return (
    <nav className="groups" aria-label={t('modalities.groups')}>
      <ul>
        {GROUP_NAMES.map(group => (
          <li key={group}>
            <button type="button" aria-current={group === shown || undefined} data-wrong={marks.wrong.has(group) || undefined} onClick={() => onShow(group)}>
              {t(`group.${group}`)}{markOf(group) !== null && <small>{markOf(group)}</small>}
            </button>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{t('modalities.part-of')}</label>
        <select id={id} value={shown} onChange={event => onShow(event.target.value as Group)}>
          {GROUP_NAMES.map(group => <option key={group} value={group}>{[t(`group.${group}`), markOf(group)].filter(part => part !== null).join(' – ')}</option>)}
        </select>
      </div>
    </nav>
  )
}
