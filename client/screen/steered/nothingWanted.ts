import type { ScreenWish } from '#shared/protocol/screens.ts'

export const NOTHING_WANTED: ScreenWish = { language: null, view: null, message: null, isBlack: false, identifyUntil: null }
