/** What pages have around their text, as browsers copy it. */
export const pageChrome =
  /^(?:skip to (?:main )?content|chuyển đến nội dung(?: chính)?|trang chủ|home|menu|đăng nhập|log ?in|tìm kiếm|search|in (?:trang|bài)(?: này)?|print|gửi (?:email|mail|bài)|chia sẻ|share|về trang trước|quay lại|back|lên đầu trang|đánh giá|bình luận|các tin (?:khác|đã đưa).*|tin liên quan.*|related.*|©.*|copyright.*|facebook|twitter|zalo|[|»›>·-]+)$/iu;
