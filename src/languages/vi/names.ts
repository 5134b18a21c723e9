import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['VN'],
  familyFirst: true,
  titles: [
    'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cụ', 'tổng thống', 'phó tổng thống', 'thủ tướng', 'phó thủ tướng', 'chủ tịch', 'phó chủ tịch', 'chủ tịch nước', 'bộ trưởng', 'thứ trưởng', 'ngoại trưởng', 'tổng bí thư', 'bí thư', 'giám đốc', 'tổng giám đốc', 'đại biểu', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'thạc sĩ', 'tiến sĩ', 'ts', 'pgs', 'gs', 'ths', 'bs', 'bác sĩ', 'giáo sư', 'luật sư', 'kỹ sư', 'nghệ sĩ', 'nsnd', 'nsưt', 'ca sĩ', 'diễn viên', 'đạo diễn', 'huấn luyện viên', 'hlv', 'tiền đạo', 'tiền vệ', 'hậu vệ', 'thủ môn', 'nhà vua', 'quốc vương', 'hoàng tử', 'công chúa', 'thái tử', 'đại sứ', 'phát ngôn viên', 'người phát ngôn', 'tỷ phú', 'giáo hoàng', 'thượng nghị sĩ', 'hạ nghị sĩ', 'thống đốc', 'thị trưởng', 'thẩm phán', 'bị cáo', 'đồng chí', 'cựu', 'tân', 'nữ',
  ],
  roles: [
    { office: 'head-of-state', forms: ['tổng thống', 'chủ tịch nước'] },
    { office: 'head-of-government', forms: ['thủ tướng'] },
    { office: 'foreign-minister', forms: ['ngoại trưởng', 'bộ trưởng ngoại giao'] },
    { office: 'defence-minister', forms: ['bộ trưởng quốc phòng'] },
    { office: 'finance-minister', forms: ['bộ trưởng tài chính'] },
    { office: 'monarch', forms: ['quốc vương', 'nhà vua'] },
    { office: 'leader', forms: ['nhà lãnh đạo', 'lãnh đạo'] },
    { office: 'chief', forms: ['tổng thư ký', 'tổng giám đốc'] },
  ],
  roleOrder: { adjectiveBefore: false, adjectiveAfter: false, nameBefore: null, definite: [], nameAfter: [''] },
  placeKinds: { regions: ['bang', 'tỉnh', 'vùng'], cities: ['thành phố', 'tp', 'thủ đô', 'thị xã'] },
};
