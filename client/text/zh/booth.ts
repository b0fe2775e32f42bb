import type { booth as en } from '../en/booth.ts'
import type { Translated } from '../catalogue.ts'

export const booth = {
  'booth.means-slow-down': '请放慢语速',
  'booth.means-no-text': '我们没有收到文稿',
  'booth.means-microphone': '我们听不到发言人',
  'booth.now': '现在',
  'booth.next': '接下来',
  'booth.nobody-speaks': '无人发言。',
  'booth.nobody-next': '尚无下一位发言人。',
  'booth.language-unknown': '未注明语文',
  'booth.text': '已收到文稿',
  'booth.no-text': '未收到文稿',
  'booth.signals': '告知主席',
  'booth.lead': '主席和秘书处看得到提示，发言者看得到“放慢语速”，但谁都看不到来自哪个口译箱。不作任何保存。',
  'booth.passes': '提示半分钟后或换人发言时自动消失。再按一次即可撤回。',
  'booth.said': '已提示',
  'booth.off': '没有连接：暂时无法提示。',
} as const satisfies Translated<typeof en>
