import type { Category, Region } from '../floor/category.ts'
import { vocabulary } from './vocabulary.ts'

/** What a list says of a participant: a category, or only that it is a State. */
const categoryWord = vocabulary<Category | 'state'>({
  'member-state': [
    'member', 'members', 'member states', 'member of the council', 'members of the council', 'council member', 'hrc member', 'membre', 'membres', 'état membre', 'états membres', 'membre du conseil', 'membres du conseil',
    'miembro', 'miembros', 'estado miembro', 'estados miembros', 'miembro del consejo', 'miembros del consejo', 'член', 'член совета', 'члены совета', 'государство член', 'государства члены', 'عضو', 'أعضاء', 'دولة عضو', 'الدول الأعضاء', 'عضو المجلس', 'أعضاء المجلس', '成员', '成员国', '理事会成员', '理事国',
  ],
  'observer-state': [
    'observer', 'observers', 'observer states', 'non member state', 'observateur', 'observateurs', 'état observateur', 'états observateurs', 'observador', 'observadores', 'estado observador', 'estados observadores',
    'наблюдатель', 'наблюдатели', 'государство наблюдатель', 'государства наблюдатели', 'مراقب', 'دولة مراقبة', 'دولة مراقب', 'الدول المراقبة', '观察员', '观察员国',
  ],
  'state': ['states', 'country', 'pays', 'état', 'états', 'estado', 'estados', 'país', 'государство', 'страна', 'دولة', 'بلد', '国家'],
  'un-entity': [
    'un', 'un entities', 'un agency', 'un body', 'united nations', 'united nations entity', 'united nations entities', 'united nations agency', 'specialized agency', 'specialised agency', 'onu', 'entité des nations unies', 'entités des nations unies', 'institution spécialisée', 'organisme des nations unies',
    'entidad de las naciones unidas', 'entidades de las naciones unidas', 'organismo especializado', 'структура оон', 'учреждение оон', 'оон', 'структуры организации объединенных наций', 'структура организации объединенных наций', 'كيان الأمم المتحدة', 'كيانات الأمم المتحدة', 'الأمم المتحدة', 'وكالة متخصصة', '联合国实体', '联合国机构', '专门机构',
  ],
  'igo': [
    'igos', 'intergovernmental organization', 'intergovernmental organizations', 'intergovernmental organisation', 'international organization', 'international organisation', 'regional organization', 'oig', 'organisation intergouvernementale', 'organisations intergouvernementales', 'organisation internationale',
    'organización intergubernamental', 'organizaciones intergubernamentales', 'мпо', 'межправительственная организация', 'межправительственные организации', 'منظمة حكومية دولية', 'المنظمات الحكومية الدولية', '政府间组织',
  ],
  'nhri': [
    'nhris', 'national human rights institution', 'national human rights institutions', 'national institution', 'indh', 'institution nationale', 'institution nationale des droits de l homme', 'institutions nationales des droits de l homme', 'inddhh',
    'institución nacional de derechos humanos', 'instituciones nacionales de derechos humanos', 'нпзу', 'национальное правозащитное учреждение', 'национальные правозащитные учреждения', 'مؤسسة وطنية لحقوق الإنسان', 'المؤسسات الوطنية لحقوق الإنسان', '国家人权机构',
  ],
  'ngo': [
    'ngos', 'non governmental organization', 'non governmental organizations', 'non governmental organisation', 'nongovernmental organization', 'civil society', 'ong', 'organisation non gouvernementale', 'organisations non gouvernementales', 'société civile',
    'organización no gubernamental', 'organizaciones no gubernamentales', 'sociedad civil', 'нпо', 'неправительственная организация', 'неправительственные организации', 'منظمة غير حكومية', 'المنظمات غير الحكومية', '非政府组织', '非政府机构',
  ],
})

export interface CategoryRead {
  category: Category | 'state'
  /** The list itself says that it is an assumption. */
  isAssumed: boolean
}

/** What stands behind a category that is an assumption, in the files that Rostrum writes. */
export const ASSUMED = ' (assumed)'

/** The category that a cell says; null: none that is known. */
export function readCategory(text: string): CategoryRead | null {
  const isAssumed = text.endsWith(ASSUMED)
  const category = categoryWord(isAssumed ? text.slice(0, -ASSUMED.length) : text)
  return category === null ? null : { category, isAssumed }
}

/** The regional group that a cell says; null: none that is known. */
export const readRegion = vocabulary<Region>({
  'african': ['africa', 'african group', 'african states', 'group of african states', 'afrique', 'groupe africain', 'états d afrique', 'groupe des états d afrique', 'áfrica', 'grupo africano', 'estados de áfrica', 'африка', 'африканская группа', 'государства африки', 'африканские государства', 'أفريقيا', 'المجموعة الأفريقية', 'الدول الأفريقية', '非洲', '非洲组', '非洲国家', '非洲集团'],
  'asia-pacific': ['asia', 'asia and the pacific', 'asia pacific group', 'asia pacific states', 'group of asia pacific states', 'asian group', 'apg', 'asie', 'asie pacifique', 'asie et pacifique', 'états d asie et du pacifique', 'groupe des états d asie et du pacifique', 'asia y el pacífico', 'asia pacífico', 'estados de asia y el pacífico', 'азия', 'азиатско тихоокеанский регион', 'государства азиатско тихоокеанского региона', 'азиатско тихоокеанская группа', 'آسيا', 'آسيا والمحيط الهادئ', 'دول آسيا والمحيط الهادئ', '亚太', '亚洲', '亚太组', '亚洲太平洋国家', '亚洲和太平洋'],
  'eastern-european': ['eastern europe', 'eastern european group', 'eastern european states', 'group of eastern european states', 'eeg', 'europe orientale', 'europe de l est', 'états d europe orientale', 'groupe des états d europe orientale', 'europa oriental', 'europa del este', 'estados de europa oriental', 'восточная европа', 'государства восточной европы', 'восточноевропейская группа', 'أوروبا الشرقية', 'دول أوروبا الشرقية', '东欧', '东欧组', '东欧国家'],
  'latin-american-and-caribbean': ['latin america', 'latin america and the caribbean', 'latin american and caribbean states', 'latin american and caribbean group', 'group of latin american and caribbean states', 'grulac', 'amérique latine', 'amérique latine et caraïbes', 'états d amérique latine et des caraïbes', 'groupe des états d amérique latine et des caraïbes', 'américa latina', 'américa latina y el caribe', 'estados de américa latina y el caribe', 'латинская америка', 'латинская америка и карибский бассейн', 'государства латинской америки и карибского бассейна', 'أمريكا اللاتينية', 'أمريكا اللاتينية والكاريبي', 'دول أمريكا اللاتينية والكاريبي', 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي', '拉美', '拉丁美洲', '拉丁美洲和加勒比', '拉丁美洲和加勒比国家', '拉美和加勒比'],
  'western-european-and-others': ['western europe', 'western europe and others', 'western european and other states', 'western european and others group', 'group of western european and other states', 'weog', 'europe occidentale', 'europe occidentale et autres', 'europe occidentale et autres états', 'états d europe occidentale et autres états', 'groupe des états d europe occidentale et autres états', 'geoa', 'europa occidental', 'europa occidental y otros', 'estados de europa occidental y otros estados', 'западная европа', 'западная европа и другие', 'государства западной европы и другие государства', 'западноевропейские и другие государства', 'أوروبا الغربية', 'أوروبا الغربية ودول أخرى', 'دول أوروبا الغربية ودول أخرى', '西欧', '西欧和其他', '西欧和其他国家', '西欧及其他国家'],
})
