import type { regions as en } from '../en/regions.ts'
import type { Translated } from '../catalogue.ts'

export const regions = {
  'region.african': '非洲国家',
  'region.asia-pacific': '亚洲太平洋国家',
  'region.eastern-european': '东欧国家',
  'region.latin-american-and-caribbean': '拉丁美洲和加勒比国家',
  'region.western-european-and-others': '西欧和其他国家',
} as const satisfies Translated<typeof en>
