import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Hiệp định được ký ngày 3 tháng 7 năm 2024.', 'ngày 3 tháng 7 năm 2024', '2024-07-03'),
  timeCase('Cuộc bầu cử diễn ra vào tháng sau.', 'tháng sau', '2026-03'),
  timeCase('Công ty thành lập năm 1998.', 'năm 1998', '1998'),
  timeCase('Ông đến Hà Nội hôm qua.', 'hôm qua', '2026-02-03'),
  timeCase('Cuộc họp bắt đầu lúc 9 giờ sáng.', '9 giờ sáng', 'T09:00'),
  timeCase('Họ trở về ba ngày trước.', 'ba ngày trước', '2026-02-01'),
  timeCase('Giá tăng trong năm ngoái.', 'năm ngoái', '2025'),
  timeCase('Cuộc đàm phán kéo dài hai giờ.', 'hai giờ', 'PT2H'),
  timeCase('Hội nghị diễn ra vào thứ năm tuần tới.', 'thứ năm tuần tới', '2026-02-12'),
  timeCase('Lễ hội được tổ chức hàng năm.', 'hàng năm', 'P1Y'),
  timeCase('Quý 3 lợi nhuận tăng.', 'Quý 3', '2025-Q3'),
  timeCase('Tối nay trời mưa.', 'Tối nay', '2026-02-04TEV'),
  timeCase('Ông sinh tháng 5 năm 1980.', 'tháng 5 năm 1980', '1980-05'),
  timeCase('Dự án hoàn thành cuối năm 2027.', 'cuối năm 2027', '2027'),
  timeCase('Bộ trưởng từ chối trả lời.'),
  timeCase('Năm người bị bắt.'),
];
