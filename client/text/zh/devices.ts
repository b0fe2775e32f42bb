import type { devices as en } from '../en/devices.ts'
import type { Translated } from '../catalogue.ts'

export const devices = {
  'devices.title': '您的设备',
  'devices.lead': '以下设备已用您的接入码登录。退出登录的设备不再看到会议的任何内容。',
  'devices.on': '{system}上的{browser}',
  'devices.unsaid': '未说明名称的浏览器',
  'devices.unsaid-on': '{system}上的浏览器',
  'devices.since': '{time}起',
  'devices.since-day': '{date} {time}起',
  'devices.this': '本设备',
  'devices.sign-out': '退出登录',
  'devices.sign-out-of': '退出登录：{device}，{since}',
  'devices.gone': '{device}已退出登录。',
  'devices.here': '在此退出登录',
  'devices.everywhere': '全部退出登录',
  'devices.everywhere-title': '全部退出登录？',
  'devices.everywhere-lead': '{n, plural, other {全部#台设备（包括本设备）将立即退出登录。}}接入码仍可打开窗口：如有他人知道，请向秘书处索取新码。',
  'devices.stay': '保持登录',
  'devices.close': '关闭',
  'devices.looking': '正在查找…',
  'devices.again': '重试',
  'devices.unreachable': '服务器没有应答。请重试。',
} as const satisfies Translated<typeof en>
