import jsQR from 'jsqr'
import type { Locator } from 'playwright/test'
import { readPng } from './readPng.ts'

/** What a scanner reads of a part of a page as it is drawn; null where it finds no code. */
export async function readQr(part: Locator): Promise<string | null> {
  const { data, width, height } = readPng(await part.screenshot())
  return jsQR(data, width, height)?.data ?? null
}
