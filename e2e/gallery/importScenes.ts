import { t } from '#client/text/t.ts'
import type { Scene } from './scene.ts'
import { secretariat } from './staged.ts'
import { speaking } from './stories.ts'

/** Delegations out of a file: whoever asks for nothing, what is open, and what is ready. The organizations are made up. */
const HEADINGS = 'Delegation;Category;ISO code;Groups;Regional group;Remarks'
const NEW = ['Example Federation of Associations for the Rehearsal of Long Names on Small Screens;NGO;;;;', 'Example Institute;NHRI;;;;first time', 'Exemplary Organization;IGO;;"Example Group; A second group";Africa;', 'مثال للمنظمات;ngo;;;;', '示例组织;ngo;;;;']
const OPEN = ['Kenia;member;;;;', "=cmd|' /C calc'!A0;NGO;;;;from a stranger", 'Zimbabwe;observer;KEN;;;', 'Brazil;press;BRA;;Atlantis;']
const DUPLICATES = ['Pakistan;member;PAK;;;', 'Amnesty International;NGO;;;;', 'Example Institute;NGO;;;;']

function scene(lines: readonly string[], of: Partial<Scene> = {}): Scene {
  return {
    window: 'desk', actor: secretariat, staged: speaking(), imports: 'more', until: '.import-drop',
    ...(lines.length === 0 ? {} : { gives: { name: 'delegations.csv', text: [HEADINGS, ...lines].join('\r\n'), until: '.import-rows' } }),
    ...of,
  }
}

const many = (n: number): string[] => Array.from({ length: n }, (_, at) => `Example Organization ${at + 1};NGO;;;;`)

export const importScenes: Readonly<Record<string, () => Scene>> = {
  'desk-import': () => scene([], { imports: 'first' }),
  'desk-import-open': () => scene([...OPEN, ...NEW, ';;;;;', ...DUPLICATES]),
  'desk-import-unclear': () => scene([...OPEN, ...NEW], { chooses: () => t('import.settle-first', { n: 4 }) }),
  'desk-import-faulty': () => scene([...OPEN.slice(1), ...NEW], { chooses: () => t('import.settle-first', { n: 3 }) }),
  'desk-import-ready': () => scene([...NEW, ...DUPLICATES, ...many(200)]),
  'desk-import-no-headings': () => scene([], { gives: { name: 'delegations.csv', text: NEW.join('\r\n'), until: '.import-rows' } }),
  'desk-import-unread': () => scene([], { gives: { name: 'delegations.csv', text: '%PDF-1.7', until: '.import-no' } }),
}
