/** A form with every type of field and every state of one: for stories, tests and the accessibility checks. */
import type { Field, FormDefinition, LocalizedText } from '@hcc/schemas';

const words = (vi: string, en: string, zh: string): LocalizedText => ({ vi, en, 'zh-Hans': zh });
const field = <F extends Field>(it: F): F => it;

const simple: Field[] = [
  field({
    id: 'text.name',
    type: 'text',
    label: words('Họ và tên', 'Full name', '姓名'),
    required: true,
    maxLength: 300,
  }),
  field({
    id: 'text.passport',
    type: 'text',
    label: words('Số hộ chiếu', 'Passport number', '护照号码'),
    required: false,
    pattern: {
      matches: '[A-Z]\\d{7,8}',
      message: words(
        '“Số hộ chiếu” gồm một chữ hoa và 7 hoặc 8 chữ số. Ví dụ: B1234567.',
        '“Passport number” is a capital letter and 7 or 8 digits. Example: B1234567.',
        '“护照号码”为一个大写字母加7或8位数字。例如：B1234567。',
      ),
    },
  }),
  field({
    id: 'text.wish',
    type: 'longText',
    label: words('Nội dung đề nghị', 'What you ask for', '申请内容'),
    help: words('Viết ngắn gọn', 'Keep it short', '请简要填写'),
    required: false,
    maxLength: 2000,
  }),
  field({
    id: 'text.personalId',
    type: 'personalId',
    label: words('Số định danh', 'Personal number', '身份号码'),
    required: true,
    bornOn: 'date.born',
  }),
  field({ id: 'text.tax', type: 'taxNumber', label: words('Mã số thuế', 'Tax number', '税号'), required: false }),
  field({ id: 'text.phone', type: 'phone', label: words('Số điện thoại', 'Telephone', '电话'), required: false }),
  field({ id: 'text.email', type: 'email', label: words('Thư điện tử', 'E-mail', '电子邮箱'), required: false }),
];

const dates: Field[] = [
  field({
    id: 'date.born',
    type: 'date',
    label: words('Ngày sinh', 'Date of birth', '出生日期'),
    required: true,
    coarsest: 'year',
    latest: 'today',
  }),
  field({
    id: 'date.issued',
    type: 'date',
    label: words('Ngày cấp', 'Date of issue', '签发日期'),
    required: false,
    latest: 'today',
  }),
];

const numbers: Field[] = [
  field({
    id: 'sum.copies',
    type: 'number',
    label: words('Số bản', 'Copies', '份数'),
    required: true,
    min: 1,
    max: 50,
  }),
  field({
    id: 'sum.area',
    type: 'number',
    label: words('Diện tích', 'Area', '面积'),
    required: false,
    decimals: 2,
    unit: words('m²', 'm²', '平方米'),
  }),
  field({
    id: 'sum.price',
    type: 'money',
    label: words('Giá mỗi bản', 'Price of a copy', '每份价格'),
    required: false,
  }),
  field({
    id: 'sum.total',
    type: 'money',
    label: words('Thành tiền', 'Total', '合计'),
    required: false,
    computed: { '*': [{ var: 'sum.copies' }, { var: 'sum.price' }] },
  }),
];

const choices: Field[] = [
  field({
    id: 'choice.purpose',
    type: 'radio',
    label: words('Mục đích', 'Purpose', '用途'),
    required: true,
    options: [
      { value: 'home', label: words('Dùng trong nước', 'For use in Viet Nam', '国内使用') },
      { value: 'abroad', label: words('Dùng ở nước ngoài', 'For use abroad', '国外使用') },
    ],
  }),
  field({
    id: 'choice.country',
    type: 'select',
    label: words('Nước sử dụng', 'Country of use', '使用国家'),
    required: true,
    visible: { '==': [{ var: 'choice.purpose' }, 'abroad'] },
    options: [
      { value: 'cn', label: words('Trung Quốc', 'China', '中国') },
      { value: 'jp', label: words('Nhật Bản', 'Japan', '日本') },
    ],
  }),
  field({
    id: 'choice.urgent',
    type: 'checkbox',
    label: words('Tôi cần gấp', 'I need it soon', '我急需'),
    required: false,
  }),
  field({
    id: 'choice.note',
    type: 'notice',
    label: words(
      'Bản điện tử có giá trị như bản giấy',
      'The electronic copy is as good as paper',
      '电子版与纸质版同等有效',
    ),
    required: false,
  }),
];

const places: Field[] = [
  field({ id: 'place.home', type: 'addressUnit', label: words('Nơi cư trú', 'Residence', '居住地'), required: true }),
  field({
    id: 'place.native',
    type: 'addressUnit',
    dated: true,
    label: words('Quê quán', 'Native place', '籍贯'),
    required: false,
  }),
  field({
    id: 'place.point',
    type: 'servicePoint',
    label: words('Nơi nộp', 'Where to hand in', '递交地点'),
    required: true,
  }),
];

const heirs: Field[] = [
  field({ id: 'heirs.name', type: 'text', label: words('Họ và tên', 'Full name', '姓名'), required: true }),
  field({
    id: 'heirs.born',
    type: 'date',
    label: words('Ngày sinh', 'Date of birth', '出生日期'),
    required: false,
    coarsest: 'year',
  }),
  field({
    id: 'heirs.share',
    type: 'number',
    label: words('Phần hưởng', 'Share', '份额'),
    required: true,
    min: 1,
    max: 100,
    unit: words('%', '%', '%'),
  }),
];

const page = (id: string, title: LocalizedText, fields: Field[]): FormDefinition['pages'][number] => ({
  id,
  title,
  groups: [{ id, fields }],
});

export const everyField: FormDefinition = {
  procedureCode: '1.001193',
  procedureName: 'Mẫu đủ các loại mục',
  version: '1',
  filingMode: { mode: 'here', reason: words('Nộp được tại đây.', 'It can be filed here.', '可在此递交。') },
  pages: [
    page('text', words('Chữ và số hiệu', 'Texts and numbers', '文字与号码'), simple),
    page('date', words('Ngày tháng', 'Dates', '日期'), dates),
    page('sum', words('Số và tiền', 'Numbers and money', '数字与金额'), numbers),
    page('choice', words('Lựa chọn', 'Choices', '选择'), choices),
    page('place', words('Nơi chốn', 'Places', '地点'), places),
    {
      id: 'heirs',
      title: words('Người thừa kế', 'Heirs', '继承人'),
      groups: [
        {
          id: 'heirs',
          title: words('Những người thừa kế', 'The heirs', '继承人名单'),
          help: words('Mỗi người một dòng', 'One entry for each', '每人一条'),
          repeat: { min: 1, max: 1000, rowName: words('Người', 'Heir', '继承人'), titleField: 'heirs.name' },
          fields: heirs,
        },
        {
          id: 'sums',
          fields: [
            field({
              id: 'sums.shares',
              type: 'number',
              label: words('Tổng phần hưởng', 'Sum of shares', '份额合计'),
              required: false,
              unit: words('%', '%', '%'),
              computed: { sum: ['heirs', { var: 'heirs.share' }] },
            }),
          ],
        },
      ],
    },
    page('end', words('Cam kết', 'Declaration', '声明'), [
      field({
        id: 'end.truth',
        type: 'checkbox',
        label: words('Tôi cam kết đúng sự thật', 'It is all true', '内容属实'),
        required: true,
        mustBeTrue: true,
      }),
    ]),
  ],
  checks: [
    {
      id: 'order',
      fields: ['date.issued', 'date.born'],
      holds: { '>=': [{ var: 'date.issued' }, { var: 'date.born' }] },
      severity: 'error',
      message: words(
        '“Ngày cấp” không thể trước “Ngày sinh”. Hãy xem lại hai ngày.',
        '“Date of issue” cannot be before “Date of birth”. Check both.',
        '“签发日期”不能早于“出生日期”。请核对。',
      ),
    },
    {
      id: 'whole',
      fields: ['sums.shares'],
      holds: { '==': [{ var: 'sums.shares' }, 100] },
      severity: 'warning',
      message: words(
        'Tổng phần hưởng chưa đủ 100 %. Hãy xem lại; nếu đúng thì cứ tiếp tục.',
        'The shares do not sum to 100 %. Check them; if right, go on.',
        '份额合计不是100%。请核对；如无误可继续。',
      ),
    },
  ],
  toPresent: [],
};
