import type { staff as en } from '../en/staff.ts'
import type { Translated } from '../catalogue.ts'

export const staff = {
  'staff.choose': '请选择会议',
  'staff.lead': '您可以打开以下会议。',
  'staff.looking': '正在查找您的会议…',
  'staff.as': '{role} · {date}',
  'staff.code': '使用接入码',
  'staff.shut': '该会议已无法打开。',
  'staff.cancelled': '未能登录',
  'staff.cancelled-lead': '登录已取消或被拒绝。请重新登录，或使用接入码。',
  'staff.begin-again': '请重新登录',
  'staff.begin-again-lead': '登录用时过长，或是在另一浏览器中开始的。',
  'staff.no-role': '没有可打开的会议',
  'staff.no-role-lead': '您已登录，但未登记为任何会议的主席或秘书处人员。请联系秘书处。',
  'staff.provider-away': '工作人员登录没有响应',
  'staff.provider-away-lead': '无法连接工作人员登录服务。请稍后重试，或使用接入码。',
  'staff.over': '登录已失效',
  'staff.over-lead': '登录有效期为十分钟。请重新登录。',
} as const satisfies Translated<typeof en>
