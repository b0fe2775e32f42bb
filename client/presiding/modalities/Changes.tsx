import type { ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { Text } from '#client/text/Text.tsx'
import { changesBetween } from './changesBetween.ts'
import { SETTING_FIELDS } from './fields.ts'
import { settingWords, valueWords } from './fieldWords.ts'
import { settingOf } from './values.ts'

/** What would be otherwise, setting by setting. */
export function Changes({ before, after }: { before: Modalities; after: Modalities }): ReactNode {
  return (
    <dl className="changes">
      {changesBetween(before, after).map(path => <div key={path}><dt>{settingWords(path)}</dt><dd><FromTo path={path} before={before} after={after} /></dd></div>)}
    </dl>
  )
}

function FromTo({ path, before, after }: { path: SettingPath; before: Modalities; after: Modalities }): ReactNode {
  const field = SETTING_FIELDS.get(path)
  if (field === undefined) return null
  return <Text of="modalities.from-to" with={{ from: valueWords(field, settingOf(before, path)), to: valueWords(field, settingOf(after, path)) }} />
}
