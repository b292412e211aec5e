export const vi = {
  /** Text of the link that stands where JavaScript is off. */
  goOn: {
    procedure: 'Xem và nộp thủ tục này tại Trung tâm Phục vụ hành chính công',
    figures: 'Xem số liệu này trên trang của Trung tâm Phục vụ hành chính công',
    any: 'Mở trang của Trung tâm Phục vụ hành chính công',
  },
};
export type Strings = typeof vi;
