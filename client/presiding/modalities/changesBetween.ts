import type { Modalities } from '#shared/floor/modalities.ts'
import { changedSettings, type SettingPath } from '#shared/floor/setting/settings.ts'

/** The settings that differ, but for the name of the format: as everywhere in the form they are told and counted. */
export const changesBetween = (before: Modalities, after: Modalities): SettingPath[] => changedSettings(before, after).filter(path => path !== 'preset')
