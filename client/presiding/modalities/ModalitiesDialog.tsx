import { useState, type ReactNode } from 'react'
import type { Code } from '#shared/protocol/codes.ts'
import { useSubmit } from '#client/react/actingHooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Effect } from './Effect.tsx'
import { groupOf, type Group } from './groups.ts'
import { PresetChooser } from './PresetChooser.tsx'
import { SettingFields } from './SettingFields.tsx'
import { Stale } from './Stale.tsx'
import { useDraft, type Draft } from './useDraft.ts'

/** All that can be set about how the floor is given, made from the schema; it is set whole, by one command. */
export function ModalitiesDialog({ onDone }: { onDone: () => void }): ReactNode {
  const draft = useDraft()
  const [shown, show] = useState<Group>('times')
  const submit = useSubmit()
  const [sent, setSent] = useState<{ isOnItsWay: boolean; code: Code | null }>({ isOnItsWay: false, code: null })
  const mayBeSet = !sent.isOnItsWay && draft.isWhole && draft.wrong.size === 0 && !draft.isStale && draft.isChanged
  const save = async (): Promise<void> => {
    if (!mayBeSet) return
    setSent({ isOnItsWay: true, code: null })
    const reply = await submit({ type: 'changeModalities', modalities: draft.settings, seen: draft.seen })
    setSent({ isOnItsWay: false, code: reply.ok ? null : reply.code })
    if (reply.ok) onDone()
  }
  return (
    <Dialog
      title={<Text of="modalities.title" />}
      lead={<Text of="modalities.lead" />}
      onClose={onDone}
      onSubmit={() => void save()}
      ends={<><Standing draft={draft} code={sent.code} onShow={show} /><Button onClick={onDone}><Text of="modalities.cancel" /></Button><Button look="go" type="submit" isOff={!mayBeSet}><Text of={sent.isOnItsWay ? 'modalities.setting' : 'modalities.set'} /></Button></>}
    >
      <div aria-live="polite">{draft.isStale && <Stale before={draft.before} onBeginAgain={draft.beginAgain} />}</div>
      <PresetChooser draft={draft.settings} onTake={draft.set} />
      <SettingFields settings={draft.settings} onChange={draft.set} changed={draft.changed} wrong={draft.wrong} shown={shown} onShow={show} beginning={draft.seen} />
    </Dialog>
  )
}

/** How many settings are changed, and why they cannot be set yet. */
function Standing({ draft, code, onShow }: { draft: Draft; code: Code | null; onShow: (group: Group) => void }): ReactNode {
  const [first] = draft.wrong
  return (
    <output className="standing">
      <p>{draft.isChanged && draft.changed.length === 0 ? <Text of="modalities.format-changed" /> : <Text of="modalities.changes" with={{ n: draft.changed.length }} />}</p>
      {!draft.isWhole && <p className="fault"><Text of="modalities.incomplete" /></p>}
      {first !== undefined && <p className="fault"><button type="button" className="link" onClick={() => onShow(groupOf(first[0]))}>{t('modalities.wrong-in', { name: t(`setting.${first[0]}`) })}</button>{t('join.sentence')}{t(`code.${first[1][0] ?? 'nothing-changed'}`)}</p>}
      {code !== null && <p className="fault"><Text of={`code.${code}`} /></p>}
      {draft.isWhole && draft.changed.length > 0 && draft.wrong.size === 0 && <Effect settings={draft.settings} />}
    </output>
  )
}
