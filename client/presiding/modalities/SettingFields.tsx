import type { ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { t } from '#client/text/t.ts'
import { Groups } from './Groups.tsx'
import { GROUPS, type Group } from './groups.ts'
import { Setting } from './Setting.tsx'
import './modalities.css'

interface SettingFieldsProps {
  settings: Modalities
  onChange: (settings: Modalities) => void
  changed: readonly SettingPath[]
  /** What is wrong, by setting. */
  wrong: ReadonlyMap<SettingPath, readonly RefusalCode[]>
  shown: Group
  onShow: (group: Group) => void
  /** Another one begins the fields again: what is written in them is thrown away. */
  beginning: string | number
}

/** All modalities as fields, part by part: in the dialog of a meeting, and in the form of one that is prepared. */
export function SettingFields({ settings, onChange, changed, wrong, shown, onShow, beginning }: SettingFieldsProps): ReactNode {
  return (
    <div className="modalities">
      <Groups shown={shown} onShow={onShow} changed={changed} wrong={[...wrong.keys()]} />
      <div className="group" key={`${shown}${beginning}`}>
        <h3 className="group-title">{t(`group.${shown}`)}</h3>
        {GROUPS[shown].map(path => <Setting key={path} path={path} draft={settings} onChange={onChange} codes={wrong.get(path) ?? []} />)}
      </div>
    </div>
  )
}
