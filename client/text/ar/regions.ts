import type { regions as en } from '../en/regions.ts'
import type { Translated } from '../catalogue.ts'

export const regions = {
  'region.african': 'الدول الأفريقية',
  'region.asia-pacific': 'دول آسيا والمحيط الهادئ',
  'region.eastern-european': 'دول أوروبا الشرقية',
  'region.latin-american-and-caribbean': 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  'region.western-european-and-others': 'دول أوروبا الغربية ودول أخرى',
} as const satisfies Translated<typeof en>
