import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'band.priority': '政要和集团',
  'band.members': '理事会成员',
  'band.observers': '观察员国、联合国和政府间组织',
  'band.nhris': '国家人权机构',
  'band.ngos': '非政府组织',
  'band.replies': '答辩权',

  'band-short.priority': '政要和集团',
  'band-short.members': '理事会成员',
  'band-short.observers': '观察员国和联合国',
  'band-short.nhris': '国家人权机构',
  'band-short.ngos': '非政府组织',
  'band-short.replies': '答辩权',

  'category.member-state': '理事会成员',
  'category.observer-state': '观察员国',
  'category.un-entity': '联合国实体',
  'category.igo': '政府间组织',
  'category.nhri': '国家人权机构',
  'category.ngo': '非政府组织',

  'language.ar': '阿拉伯文',
  'language.zh': '中文',
  'language.en': '英文',
  'language.fr': '法文',
  'language.ru': '俄文',
  'language.es': '西班牙文',

  'reason.list-is-full': '本名单的时间已用完。',
  'reason.already-spoken': '该代表团已经发言。',
  'reason.not-in-this-segment': '不在本环节。',
  'reason.ask-the-desk': '请到发言登记台询问。',
  'reason.no-reason': '未说明理由。',

  'name.on-behalf': '代表{group}',
  'name.reply': '行使答辩权',
  'name.podium': '{name}（{title}）',
  'name.dignitary': '政要',
  'name.unknown': '某发言者',
  'name.veiled': '不显示',
} as const satisfies Translated<typeof en>
