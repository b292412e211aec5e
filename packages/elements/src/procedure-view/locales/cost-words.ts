/** What a thing costs, said the same in a list and in the view of one procedure. */
export const costVi = {
  free: 'Miễn phí',
  notStated: 'Chưa công bố mức thu; vui lòng hỏi nơi tiếp nhận',
  amountNotStated: 'chưa nêu số tiền',
  item: (type: string, amount: string) => `${type}: ${amount}`,
};

export type CostWords = typeof costVi;

export const costEn: CostWords = {
  free: 'Free of charge',
  notStated: 'No amount has been published; please ask where you apply',
  amountNotStated: 'amount not stated',
  item: (type, amount) => `${type}: ${amount}`,
};

export const costZhHans: CostWords = {
  free: '免费',
  notStated: '未公布收费标准，请向受理处咨询',
  amountNotStated: '未注明金额',
  item: (type, amount) => `${type}：${amount}`,
};
