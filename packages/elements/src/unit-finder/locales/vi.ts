export const vi = {
  label: 'Tìm nơi nộp hồ sơ và nhận kết quả',
  help: 'Gõ tên xã, phường; có dấu hay không dấu đều được. Hồ sơ nộp ở nơi nào cũng được, không phụ thuộc nơi ở.',
  openOnly: 'Chỉ hiện nơi đang mở cửa',
  kind: { headOffice: 'Trụ sở chính', branch: 'Chi nhánh', department: 'Bộ phận tại xã, phường' },
  openUntil: (when: string) => `Đang mở cửa đến ${when}`,
  open: 'Đang mở cửa',
  closedUntil: (when: string) => `Đang đóng cửa, mở lại lúc ${when}`,
  closed: 'Đang đóng cửa',
  /** A weekday's name stands in for the day where it is near, else the date. */
  timeOn: (time: string, day: string) => `${time}, ${day}`,
  today: (hours: string) => `Hôm nay: ${hours}`,
  closedToday: 'Hôm nay nghỉ',
  phone: (number: string) => `Điện thoại: ${number}`,
  assumed: 'Địa chỉ, vị trí và giờ làm việc là dữ liệu mẫu, chưa được công bố.',
  metres: (metres: string) => `Cách khoảng ${metres} m theo đường thẳng`,
  kilometres: (kilometres: string) => `Cách khoảng ${kilometres} km theo đường thẳng`,
  count: (count: number) => `Có ${count} nơi`,
  shown: (shown: number, count: number) => `Đang hiện ${shown} trong ${count} nơi`,
  more: 'Hiện thêm',
  noHits: (query: string) => `Chưa tìm thấy nơi nào cho “${query}”.`,
  noHitsHelp:
    'Hãy gõ ít chữ hơn, hoặc tên huyện, thị xã, thành phố. Nếu là tên cũ, xem mục “Địa chỉ ghi tên xã, phường cũ” ở trên.',
  noneOpen: 'Lúc này không có nơi nào đang mở cửa.',
  showAll: 'Hiện cả nơi đang đóng cửa',
  none: 'Chưa có nơi tiếp nhận nào được công bố.',
  near: 'Tìm nơi gần tôi nhất',
  nearHelp:
    'Trình duyệt sẽ hỏi quý vị trước. Vị trí được làm tròn khoảng 100 mét, chỉ gửi đến Trung tâm một lần để tính khoảng cách và không được lưu lại.',
  locating: 'Đang tìm vị trí của quý vị…',
  sorted: 'Nơi gần nhất đứng đầu.',
  unsort: 'Thôi xếp theo khoảng cách',
  noDistances: 'Chưa có vị trí của các nơi tiếp nhận nên chưa biết nơi nào gần nhất. Hãy gõ tên xã, phường ở trên.',
  noPosition: {
    position_denied:
      'Trình duyệt không cho biết vị trí. Quý vị có thể cho phép trong cài đặt của trình duyệt, hoặc gõ tên xã, phường ở trên.',
    position_unavailable: 'Máy này chưa xác định được vị trí. Hãy gõ tên xã, phường ở trên.',
    position_outside_country:
      'Vị trí này ở ngoài Việt Nam nên không tính được nơi gần nhất. Hãy gõ tên xã, phường ở trên.',
  },
  old: 'Địa chỉ ghi tên xã, phường cũ',
  select: 'Chọn nơi này',
  selected: 'Đã chọn',
};

export type Strings = typeof vi;
