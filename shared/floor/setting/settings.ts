import type { Modalities } from '../modalities.ts'
import { areSame } from '../same.ts'

/** The parts of the schema that hold several settings; everything else at its top is one. */
export const PARTS = ['inscription', 'order', 'places', 'absence', 'replies', 'transparency'] as const
type Part = (typeof PARTS)[number]

/** The name of one setting: what is changed, refused and told as a whole. */
export type SettingPath = { [K in keyof Modalities]: K extends Part ? `${K}.${keyof Modalities[K] & string}` : K }[keyof Modalities]

const isPart = (key: string): key is Part => (PARTS as readonly string[]).includes(key)

/** The settings by their names. */
export function settingsOf(modalities: Modalities): Map<SettingPath, unknown> {
  const named = Object.entries(modalities).flatMap(([key, value]): [string, unknown][] =>
    isPart(key) ? Object.entries(modalities[key]).map(([inner, one]) => [`${key}.${inner}`, one]) : [[key, value]])
  return new Map(named as [SettingPath, unknown][])
}

/** The settings that differ, in the order of the schema. */
export function changedSettings(before: Modalities, after: Modalities): SettingPath[] {
  const old = settingsOf(before)
  return [...settingsOf(after)].filter(([path, value]) => !areSame(old.get(path), value)).map(([path]) => path)
}
