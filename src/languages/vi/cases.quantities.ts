import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Kim ngạch xuất khẩu đạt 245 tỷ đô la.', quantities: [['245 tỷ đô la', 'currency', 245000000000, 'USD']] },
  { text: 'Lạm phát tăng 3,7 phần trăm.', quantities: [['3,7 phần trăm', 'percentage', 3.7, '%']] },
  { text: 'Hai mươi ba người bị thương trong vụ tai nạn.', quantities: [['Hai mươi ba', 'number', 23]] },
  { text: 'Giá giảm 12% so với năm ngoái.', quantities: [['12%', 'percentage', 12, '%']] },
  { text: 'Chính phủ chi hai trăm triệu euro cho dự án.', quantities: [['hai trăm triệu euro', 'currency', 200000000, 'EUR']] },
  { text: 'Cây cầu dài ba ki-lô-mét.', quantities: [['ba ki-lô-mét', 'dimension', 3, 'km']] },
  { text: 'Hơn mười nghìn người tham gia biểu tình.', quantities: [['mười nghìn', 'number', [10000, null], null, '>']] },
  { text: 'Nhà máy sản xuất 15 tấn thép mỗi ngày.', quantities: [['15 tấn', 'dimension', 15, 't']] },
  { text: 'Nhiệt độ lên tới 38 độ C.', quantities: [['38 độ C', 'temperature', 38, '°C']] },
  { text: 'Dân số khoảng 98,5 triệu người.', quantities: [['98,5 triệu', 'number', 98500000, null, '~']] },
  { text: 'Ngân hàng hạ lãi suất 0,25 điểm phần trăm.', quantities: [['0,25 điểm phần trăm', 'percentage', 0.25, 'pp']] },
  { text: 'Công ty sa thải 1.200 công nhân.', quantities: [['1.200', 'number', 1200]] },
  { text: 'Diện tích rừng là năm mươi héc-ta.', quantities: [['năm mươi héc-ta', 'dimension', 50, 'ha']] },
  { text: 'Vé có giá 150.000 đồng.', quantities: [['150.000 đồng', 'currency', 150000, 'VND']] },
  { text: 'Ông đã mua một tá trứng.', quantities: [['một tá', 'number', 12]] },
  { text: 'Trận đấu kết thúc với tỷ số hòa.', quantities: [] },
  { text: 'Bộ trưởng từ chối bình luận.', quantities: [] },
];
