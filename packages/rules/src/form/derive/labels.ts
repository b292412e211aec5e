import type { ExemptionGroup, LocalizedText } from '@hcc/schemas';
import type { DerivedPageId } from './derived-page.ts';

/**
 * The words of a derived form that are its own. Vietnamese terms are the statutory ones (Decree 61/2018/ND-CP and its
 * successors, Circular 03/2025/TT-VPCP); what a record says stands in the record's own words and in Vietnamese alone.
 */
const words = (vi: string, en: string, zh: string): LocalizedText => ({ vi, en, 'zh-Hans': zh });

export const pageTitles = {
  people: words('Người nộp và chủ hồ sơ', 'Who is applying', '申请人信息'),
  matter: words('Nội dung đề nghị', 'What it is about', '申请事项'),
  papers: words('Thành phần hồ sơ', 'Papers of the dossier', '申请材料'),
  handIn: words('Nơi nộp hồ sơ và nhận kết quả', 'Where to hand in and collect the result', '递交与领取结果'),
  declaration: words('Cam kết', 'Declaration', '声明'),
} satisfies Record<DerivedPageId, LocalizedText>;

export const groupTitles = {
  submitter: words('Người nộp hồ sơ', 'The person handing in', '递交人'),
  applicant: words('Chủ hồ sơ', 'The applicant', '申请人'),
  organisation: words('Tổ chức là chủ hồ sơ', 'The organisation that applies', '申请组织'),
  return: words('Nhận kết quả', 'Collecting the result', '领取结果'),
  fees: words('Phí, lệ phí', 'Fees and charges', '费用'),
  postalAddress: words('Địa chỉ nhận kết quả qua bưu chính', 'Where the post brings it', '邮寄地址'),
};

export const labels = {
  quantity: words('Số lượng', 'How many', '数量'),
  isExempt: words(
    'Tôi đề nghị được miễn, giảm phí, lệ phí',
    'I ask to be exempt from fees and charges',
    '我申请减免费用',
  ),
  exemption: words('Bạn thuộc trường hợp nào?', 'Which case are you?', '您属于哪种情形？'),
  exemptionProof: words('Giấy tờ chứng minh được miễn, giảm', 'The paper that proves it', '减免证明材料'),
  submitterFullName: words('Họ và tên người nộp hồ sơ', 'Full name of the person handing in', '递交人姓名'),
  submitterPersonalId: words(
    'Số định danh cá nhân của người nộp',
    'Personal identification number of the person handing in',
    '递交人个人身份号码',
  ),
  submitterPhone: words('Số điện thoại', 'Telephone number', '电话号码'),
  submitterEmail: words('Thư điện tử', 'E-mail address', '电子邮箱'),
  submitterFor: words('Bạn nộp hồ sơ cho ai?', 'Who is the dossier for?', '您为谁递交申请？'),
  relation: words('Bạn là gì của chủ hồ sơ?', 'What are you to the applicant?', '您与申请人的关系'),
  organisationName: words('Tên tổ chức, doanh nghiệp', 'Name of the organisation or enterprise', '组织或企业名称'),
  taxNumber: words('Mã số thuế (mã số doanh nghiệp)', 'Tax number (enterprise number)', '税号（企业代码）'),
  position: words('Chức vụ của bạn', 'Your position there', '您的职务'),
  assistantHelped: words('Có người khác điền giúp tôi', 'Somebody helped me fill this in', '有人协助我填写'),
  assistantFullName: words('Họ và tên người hỗ trợ', 'Full name of the person who helped', '协助人姓名'),
  assistantPhone: words('Số điện thoại người hỗ trợ', 'Telephone number of the person who helped', '协助人电话'),
  authorisationPaper: words('Văn bản ủy quyền', 'The written authorisation', '授权委托书'),
  wayToAuthorise: words('Chủ hồ sơ ủy quyền thế nào?', 'How did the applicant authorise?', '申请人如何委托？'),
  recipient: words('Người nhận', 'Recipient', '收件人'),
  recipientPhone: words('Số điện thoại người nhận', "The recipient's telephone number", '收件人电话'),
  postalAddress: words(
    'Địa chỉ (số nhà, đường, xã hoặc phường, tỉnh)',
    'Address (house, street, commune or ward, province)',
    '地址（门牌、街道、乡或坊、省）',
  ),
  applicantFullName: words('Họ và tên chủ hồ sơ', 'Full name of the applicant', '申请人姓名'),
  applicantBirthOn: words('Ngày sinh của chủ hồ sơ', "The applicant's date of birth", '申请人出生日期'),
  applicantPersonalId: words(
    'Số định danh cá nhân của chủ hồ sơ',
    "The applicant's personal identification number",
    '申请人个人身份号码',
  ),
  variant: words('Trường hợp của bạn', 'Your case', '您的情形'),
  addressUnit: words(
    'Xã, phường, đặc khu giải quyết',
    'Commune, ward or special zone that settles it',
    '办理的乡、坊或特区',
  ),
  summary: words('Nội dung đề nghị', 'What you ask for', '申请内容'),
  handInUnit: words('Nơi nộp hồ sơ', 'Where it is handed in', '递交地点'),
  returnMethod: words('Cách nhận kết quả', 'How you receive the result', '领取结果的方式'),
  returnUnit: words('Nơi nhận kết quả', 'Where you collect the result', '领取结果的地点'),
  truth: words(
    'Tôi cam kết những nội dung kê khai và giấy tờ kèm theo là đúng sự thật và chịu trách nhiệm trước pháp luật',
    'I declare that my answers and the attached papers are true, and I answer for them before the law',
    '我声明所填内容及所附材料属实，并承担法律责任',
  ),
  consentReuse: words(
    'Tôi đồng ý để Trung tâm dùng lại giấy tờ này cho các hồ sơ sau của tôi',
    'I agree that the Center may use these papers again for my later dossiers',
    '我同意中心在我以后的申请中再次使用这些材料',
  ),
  consentContact: words(
    'Tôi đồng ý được báo tin về hồ sơ này qua điện thoại hoặc thư điện tử',
    'I agree to be told about this dossier by telephone or e-mail',
    '我同意通过电话或电子邮件接收此申请的通知',
  ),
};

export const options = {
  self: words('Cho chính tôi', 'For myself', '为我本人'),
  other: words('Cho người khác', 'For somebody else', '为他人'),
  organisation: words('Cho tổ chức, doanh nghiệp của tôi', 'For my organisation or enterprise', '为我的组织或企业'),
  parent: words('Cha hoặc mẹ', 'Father or mother', '父亲或母亲'),
  child: words('Con', 'Son or daughter', '子女'),
  spouse: words('Vợ hoặc chồng', 'Wife or husband', '配偶'),
  relative: words('Ông, bà, anh, chị, em ruột', 'Grandparent, brother or sister', '祖父母或兄弟姐妹'),
  guardian: words('Người giám hộ', 'Guardian', '监护人'),
  authorised: words('Người được ủy quyền', 'Authorised by the applicant', '受委托人'),
  post: words('Nhận bản giấy qua bưu chính', 'On paper, by post', '邮寄领取纸质结果'),
  counter: words('Nhận bản giấy tại quầy', 'On paper, at a counter', '在窗口领取纸质结果'),
  electronic: words('Nhận bản điện tử', 'Electronically', '领取电子结果'),
};

export const help = {
  quantity: words(
    'Số bản, trang hoặc người mà mức thu tính theo',
    'The copies, pages or persons that the fee is reckoned by',
    '按份、页或人计费的数量',
  ),
  isExempt: (legalBasis: string): LocalizedText =>
    words(
      `Theo ${legalBasis}. Cán bộ sẽ xem xét; khi chưa chấp thuận, số tiền vẫn phải nộp`,
      `Under ${legalBasis}. An officer decides; until then the amount is still due`,
      `依据${legalBasis}。由工作人员审核；未批准前仍须缴纳`,
    ),
  exemptionProof: words(
    'Ví dụ giấy chứng nhận hộ nghèo, giấy xác nhận khuyết tật',
    'For example a certificate of a poor household or of disability',
    '例如贫困户证明、残疾证明',
  ),
  personalId: words('12 chữ số trên thẻ căn cước', 'The 12 digits on the identity card', '身份证上的12位数字'),
  phone: words('Để cán bộ gọi khi hồ sơ cần bổ sung', 'For a call when something is missing', '材料需补充时与您联系'),
  relation: words(
    'Người được ủy quyền cần văn bản ủy quyền; cha mẹ, con, vợ chồng thường không cần',
    'Somebody authorised needs the paper for it; parents, children and spouses mostly do not',
    '受委托人需要委托书；父母、子女、配偶通常不需要',
  ),
  taxNumber: words(
    '10 số, 10 số và 3 số của chi nhánh, hoặc 12 số',
    '10 digits, 10 and 3 for a branch, or 12',
    '10位、分支机构10位加3位，或12位',
  ),
  assistantHelped: words(
    'Ví dụ cán bộ tại quầy hoặc người nhà; họ không phải là người nộp hồ sơ',
    'For example an officer at the counter or one of the family; it is not they who hand in',
    '例如窗口工作人员或家人；他们不是递交人',
  ),
  authorisationPaper: words(
    'Có công chứng hoặc chứng thực, trừ khi thủ tục nói khác',
    'Notarised or certified, unless the procedure says otherwise',
    '须经公证或认证，手续另有规定的除外',
  ),
  held: words(
    'Bỏ đánh dấu nếu thông tin của bạn ở đó sai hoặc chưa có; khi đó hãy đính kèm giấy tờ',
    'Take the tick away if what it holds of you is wrong or missing; then attach the paper',
    '如其中信息有误或缺失，请取消勾选并上传该材料',
  ),
  postalAddress: words('Cước bưu chính do bạn trả khi nhận', 'You pay the postage on delivery', '邮费到付'),
  consentReuse: words('Không bắt buộc', 'You need not', '非必选'),
  birthOn: words('Có thể bỏ trống nếu giấy tờ đã ghi', 'Leave it out if the papers say it', '材料中已有的可不填'),
  addressUnit: words(
    'Ủy ban nhân dân nơi này sẽ giải quyết; bạn vẫn có thể nộp hồ sơ ở nơi khác',
    "The People's Committee here will settle it; you may still hand in elsewhere",
    '由此地人民委员会办理；您仍可在其他地点递交',
  ),
  summary: words(
    'Viết ngắn gọn điều bạn cần, nếu giấy tờ chưa nói hết',
    'Say briefly what you need, if the papers do not say it all',
    '若材料未能说明，请简要写明您的需求',
  ),
  applies: words(
    'Đánh dấu nếu đúng với bạn; khi đó cần giấy tờ này',
    'Tick it if it is true of you; then this paper is needed',
    '如符合您的情况请勾选，届时需提供该材料',
  ),
  exempt: words(
    'Chỉ đánh dấu nếu đúng với bạn; khi đó không cần giấy tờ này',
    'Tick it only if it is true of you; then this paper is not needed',
    '仅在符合您的情况时勾选，届时无需提供该材料',
  ),
  replacedByForm: words(
    'Biểu mẫu này thay cho giấy tờ trên; bạn không phải tải lên',
    'This form replaces it; you upload nothing',
    '本表单替代该材料，无需上传',
  ),
  onlyAtCounter: words(
    'Chỉ cần khi nộp trực tiếp tại quầy',
    'Needed only when handed in at a counter',
    '仅在窗口递交时需要',
  ),
  onlyByPost: words('Chỉ cần khi gửi qua bưu chính', 'Needed only when sent by post', '仅在邮寄时需要'),
  handInUnit: words(
    'Nơi tiếp nhận và theo dõi hồ sơ; nộp ở đâu cũng được, không phụ thuộc nơi bạn ở',
    'The place that takes the dossier and looks after it; any will do, wherever you live',
    '接收并跟进申请的地点；不受居住地限制',
  ),
  consentContact: words('Không bắt buộc', 'You need not', '非必选'),
  fullName: words('Tên đầy đủ của giấy tờ: ', 'Full name of the paper (in Vietnamese): ', '材料全称（越南文）：'),
};

/** The law's groups in the languages it is not written in. */
export const exemptionGroups: Record<ExemptionGroup, Omit<LocalizedText, 'vi'>> = {
  child: { en: 'A child', 'zh-Hans': '儿童' },
  poorHousehold: { en: 'A poor household', 'zh-Hans': '贫困户' },
  elderly: { en: 'An elderly person', 'zh-Hans': '老年人' },
  disabled: { en: 'A person with a disability', 'zh-Hans': '残疾人' },
  merit: { en: 'A person with merit to the revolution', 'zh-Hans': '革命有功人员' },
  ethnicMinority: {
    en: 'A member of an ethnic minority in a commune of special difficulty',
    'zh-Hans': '特别困难乡的少数民族同胞',
  },
};

/**
 * The tick before a conditional paper. The case is the record's own text, so the label is in Vietnamese alone. "Nếu có"
 * (where there is one) is no case that anybody could know themselves in: then the paper is named.
 */
export function appliesLabel(condition: string, paper: string): LocalizedText {
  if (/^nếu có$/iu.test(condition)) return { vi: `Tôi có giấy tờ này: ${paper}` };
  return { vi: `Trường hợp này đúng với tôi: ${condition.replace(/^(?:trong\s+)?trường hợp\s+/iu, '')}` };
}

/** The tick that an exemption stands behind, in the record's own words. */
export const exemptLabel = (condition: string): LocalizedText => ({
  vi: `Tôi không phải nộp giấy tờ này: ${condition}`,
});

/** The tick that saves a paper: the Center reads the database instead. */
export const heldLabel = (paper: string, holder: LocalizedText): LocalizedText => ({
  vi: `Lấy “${paper}” từ ${holder.vi}, tôi không phải nộp`,
  en: `Take “${paper}” from ${holder.en ?? holder.vi}; I hand in nothing`,
  'zh-Hans': `从${holder['zh-Hans'] ?? holder.vi}获取“${paper}”，我无需提交`,
});

/** How many of a paper are asked for: "1 bản chính, 2 bản sao". Empty where the record counts none. */
export function countsOf(originals: number, copies: number): LocalizedText | undefined {
  const parts: LocalizedText[] = [];
  if (originals > 0)
    parts.push(
      words(`${originals} bản chính`, originals === 1 ? '1 original' : `${originals} originals`, `原件${originals}份`),
    );
  if (copies > 0)
    parts.push(words(`${copies} bản sao`, copies === 1 ? '1 copy' : `${copies} copies`, `复印件${copies}份`));
  return parts.length === 0 ? undefined : joinTexts(parts, ', ');
}

/** Several texts as one, in each language that all of them have. */
export function joinTexts(texts: readonly LocalizedText[], separator: string): LocalizedText {
  const joined: LocalizedText = { vi: texts.map(({ vi }) => vi).join(separator) };
  const en = texts.map((text) => text.en);
  if (en.every((text) => text !== undefined)) joined.en = en.join(separator);
  const zh = texts.map((text) => text['zh-Hans']);
  if (zh.every((text) => text !== undefined)) joined['zh-Hans'] = zh.join(separator);
  return joined;
}
