import type { swaps as en } from '../en/swaps.ts'
import type { Translated } from '../catalogue.ts'

export const swaps = {
  'swap.offer': '提议互换',
  'swap.offer-of': '提议互换：{what}',
  'swap.by-me-open': '您向{name}提议，以您的第{mine}位换对方的第{theirs}位。',
  'swap.by-me-accepted': '{name}已接受：双方已互换位次。',
  'swap.by-me-declined': '{name}谢绝互换。',
  'swap.by-me-taken-back': '您收回了向{name}的提议。',
  'swap.by-me-lapsed': '您向{name}的提议已失效：{why}。',
  'swap.to-me-open': '{name}提议互换：以其第{theirs}位换您的第{mine}位。',
  'swap.to-me-effect': '如您接受，您立即换到第{theirs}位，{name}换到第{mine}位。',
  'swap.to-me-accepted': '您接受了{name}的提议：双方已互换位次。',
  'swap.to-me-declined': '您谢绝了{name}的提议。',
  'swap.to-me-taken-back': '{name}收回了互换提议。',
  'swap.to-me-lapsed': '{name}的提议已失效：{why}。',
  'swap.why-gone': '其中一方已退出名单',
  'swap.why-moved': '其中一个位次已变动',
  'swap.why-kept': '其中一个位次即将发言或已固定',
  'swap.why-off': '已不再互换位次',
  'swap.take-back': '收回',
  'swap.take-back-from': '收回向{name}的提议',
  'swap.accept': '接受',
  'swap.accept-of': '接受{name}的提议',
  'swap.decline': '谢绝',
  'swap.decline-of': '谢绝{name}的提议',
} as const satisfies Translated<typeof en>
