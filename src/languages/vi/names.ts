import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['VN'],
  familyFirst: true,
  titles: [
    'theo', 'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cụ', 'tổng thống', 'phó tổng thống', 'thủ tướng', 'phó thủ tướng', 'chủ tịch', 'phó chủ tịch',
    'chủ tịch nước', 'bộ trưởng', 'thứ trưởng', 'ngoại trưởng', 'tổng bí thư', 'bí thư', 'giám đốc', 'tổng giám đốc', 'đại biểu', 'đại tá', 'thượng tá',
    'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'thạc sĩ', 'tiến sĩ', 'ts', 'pgs', 'gs', 'ths',
    'bs', 'bác sĩ', 'giáo sư', 'luật sư', 'kỹ sư', 'nghệ sĩ', 'nsnd', 'nsưt', 'ca sĩ', 'diễn viên', 'đạo diễn', 'huấn luyện viên', 'hlv', 'tiền đạo', 'tiền vệ',
    'hậu vệ', 'thủ môn', 'nhà vua', 'quốc vương', 'hoàng tử', 'công chúa', 'thái tử', 'đại sứ', 'phát ngôn viên', 'người phát ngôn', 'tỷ phú', 'giáo hoàng',
    'thượng nghị sĩ', 'hạ nghị sĩ', 'thống đốc', 'thị trưởng', 'thẩm phán', 'bị cáo', 'đồng chí', 'cựu', 'tân', 'nữ',
  ],
  roles: [
    { office: 'head-of-state', forms: ['tổng thống', 'chủ tịch nước'] }, { office: 'head-of-government', forms: ['thủ tướng'] },
    { office: 'foreign-minister', forms: ['ngoại trưởng', 'bộ trưởng ngoại giao'] }, { office: 'defence-minister', forms: ['bộ trưởng quốc phòng'] },
    { office: 'finance-minister', forms: ['bộ trưởng tài chính'] }, { office: 'monarch', forms: ['quốc vương', 'nhà vua'] },
    { office: 'leader', forms: ['nhà lãnh đạo', 'lãnh đạo'] }, { office: 'chief', forms: ['tổng thư ký', 'tổng giám đốc'] },
  ],
  homePeople: {
    familyNames: [
      'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'An', 'Ánh', 'Âu', 'Bạch', 'Bành',
      'Bế', 'Biện', 'Ca', 'Cái', 'Cao', 'Cấn', 'Chế', 'Chu', 'Cù', 'Cung', 'Danh', 'Diệp', 'Doãn', 'Đàm', 'Đào', 'Đậu', 'Đầu', 'Điền', 'Điểu', 'Đinh', 'Đoàn',
      'Đồng', 'Đới', 'Giang', 'Giáp', 'Hà', 'Hán', 'Hầu', 'Hình', 'Hứa', 'Kha', 'Khổng', 'Khuất', 'Khúc', 'Kiều', 'Kim', 'La', 'Lã', 'Lạc', 'Lại', 'Lâm', 'Lã',
      'Liễu', 'Lò', 'Lô', 'Lỗ', 'Lộc', 'Lục', 'Lữ', 'Lương', 'Lưu', 'Lường', 'Ma', 'Mã', 'Mạc', 'Mai', 'Mạnh', 'Mao', 'Mẫn', 'Nghiêm', 'Ninh', 'Nông', 'Ông',
      'Ôn', 'Phí', 'Phó', 'Phùng', 'Phương', 'Quách', 'Quan', 'Quang', 'Quản', 'Sầm', 'Sử', 'Sơn', 'Tạ', 'Tăng', 'Tào', 'Tập', 'Thạch', 'Thái', 'Thẩm', 'Thân',
      'Thi', 'Thích', 'Thiều', 'Tiêu', 'Tiền', 'Tô', 'Tôn', 'Tống', 'Triệu', 'Trình', 'Trịnh', 'Trang', 'Trà', 'Trương', 'Từ', 'Tưởng', 'Ung', 'Uông', 'Ung',
      'Văn', 'Vi', 'Viên', 'Vương', 'Xa', 'Y', 'Hàn', 'Giàng', 'Sùng', 'Thào', 'Vàng', 'Hạng', 'Lý', 'Bàn', 'Chảo', 'Quàng', 'Cầm', 'Lù', 'Hồng', 'Ngụy',
      'Nhâm', 'Nhan', 'Nhữ', 'Đường', 'Đổng', 'Thường',
    ],
    letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ',
  },
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: false, nameBefore: null, definite: [], formerBefore: ['cựu', 'nguyên'], formerAfter: [], nameAfter: [''],
  },
  placeKinds: { regions: ['bang', 'tỉnh', 'vùng'], cities: ['thành phố', 'tp', 'thủ đô', 'thị xã'] },
  organisationNouns: {
    before: 'đảng|hãng|đoàn|báo|tờ|đài|kênh|quỹ|viện|ty',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
