import type { ReactNode } from 'react'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { areSame } from '#shared/floor/same.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { changesBetween } from '#client/presiding/modalities/changesBetween.ts'
import { SETTING_FIELDS } from '#client/presiding/modalities/fields.ts'
import { settingWords, valueWords } from '#client/presiding/modalities/fieldWords.ts'
import { settingOf } from '#client/presiding/modalities/values.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** What delegations ask about before a meeting: how long they have, until when they may ask, and by which way. */
const ASKED: readonly SettingPath[] = ['speakingTimeMs', 'podiumTimeMs', 'inscription.way', 'inscription.windowMs', 'inscription.closesAfterStartMs', 'overTime']

/** The modalities as they are in force: the format, what is most asked about, and all that is set otherwise than in the format. */
export function ModalitiesFacts(): ReactNode {
  const settings = useMeeting(modalitiesOf, areSame)
  const own = changesBetween(MODALITIES_OF[settings.preset], settings)
  const shown = [...ASKED, ...own.filter(path => !ASKED.includes(path))]
  return (
    <>
      <p><Text of="programme.modalities-set" with={{ n: own.length, format: t(`preset.${settings.preset}`) }} /></p>
      <dl className="facts-settings">
        {shown.map(path => {
          const field = SETTING_FIELDS.get(path)
          return field !== undefined && <div key={path}><dt>{settingWords(path)}</dt><dd>{valueWords(field, settingOf(settings, path))}</dd></div>
        })}
      </dl>
    </>
  )
}
