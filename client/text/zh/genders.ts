import type { genders as en } from '../en/genders.ts'
import type { Translated } from '../catalogue.ts'

export const genders = {
  'gender.female': '女',
  'gender.male': '男',
  'gender.other': '其他',
  'gender.unstated': '未说明',
} as const satisfies Translated<typeof en>
