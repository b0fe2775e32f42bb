import type { draw as en } from '../en/draw.ts'
import type { Translated } from '../catalogue.ts'

export const draw = {
  'draw.open': '将抽签排序',
  'draw.open-lead': '<fig>{time}</fig>提出申请。名单截止前申请者机会均等。',
  'draw.drawing': '正在抽签',
  'draw.drawing-lead': '<fig>{time}</fig>提出申请。您的位次几秒钟后显示在此处。',
  'draw.effect': '在名单截止前的所有申请者中抽签。申请先后没有影响。',
  'draw.line-drawn': '抽签',
  'draw.line-close': '名单截止时',
  'draw.line-closes-at': '名单截止时，<fig>{at}</fig>',
  'draw.how': '如何抽签排序',
  'draw.how-drawn': '抽签排序经过',
} as const satisfies Translated<typeof en>
