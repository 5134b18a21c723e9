import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'vi',
  furniture: [
    'chia sẻ', 'in bài', 'in', 'bình luận', 'viết bình luận', 'ý kiến', 'đăng nhập', 'đăng ký', 'theo dõi', 'quảng cáo', 'menu', 'trang chủ',
    'tìm kiếm', 'liên hệ', 'giới thiệu', 'chính sách bảo mật', 'điều khoản sử dụng', 'từ khóa', 'chủ đề', 'thẻ', 'lưu', 'sao chép liên kết',
  ],
  teaserHeads: [
    'đọc thêm', 'xem thêm', 'đọc tiếp', 'bài liên quan', 'tin liên quan', 'bài viết liên quan', 'tin khác', 'tin tức khác', 'tin mới',
    'tin mới nhất', 'mới nhất', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'nổi bật', 'có thể bạn quan tâm', 'đừng bỏ lỡ', 'gợi ý',
  ],
  credits: ['ảnh', 'hình ảnh', 'ảnh minh họa'],
  sourceNotes: ['nguồn'],
  dateLabels: ['cập nhật', 'đăng lúc', 'xuất bản', 'ngày đăng'],
};
