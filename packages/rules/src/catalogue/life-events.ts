/**
 * Moments of a life or of a business for which people look for a procedure (sự kiện cuộc đời), as two small trees. They
 * are the Center's own grouping, laid over the fields of the national record by `lifeEventsOf`: official groups stand on
 * few records. A branch takes in all below it.
 */
import type { LifeEvent } from '@hcc/schemas';

type Names = readonly [vi: string, en: string, zhHans: string];
interface Branch {
  readonly names: Names;
  readonly children?: Readonly<Record<string, Names>>;
}

const citizen = {
  'having-a-child': {
    names: ['Có con', 'Having a child', '生育子女'],
    children: {
      birth: ['Khai sinh', 'Registering a birth', '出生登记'],
      adoption: ['Nhận con nuôi', 'Adoption', '收养子女'],
      'child-care': ['Chăm sóc, bảo vệ trẻ em', 'Care and protection of children', '儿童照护与保护'],
    },
  },
  'going-to-school': {
    names: ['Đi học', 'Going to school', '上学'],
    children: {
      'admission-and-transfer': ['Tuyển sinh, chuyển trường', 'Admission and changing school', '入学与转学'],
      'school-support': ['Học phí, hỗ trợ học tập', 'Tuition fees and support', '学费与助学'],
      'degrees-and-certificates': ['Văn bằng, chứng chỉ', 'Degrees and certificates', '学历与证书'],
    },
  },
  work: {
    names: ['Việc làm', 'Work', '就业'],
    children: {
      'finding-work': ['Tìm việc, thất nghiệp', 'Finding work, unemployment', '求职与失业'],
      'working-abroad': ['Đi làm việc ở nước ngoài', 'Working abroad', '出国工作'],
      'public-service': ['Vào làm công chức, viên chức', 'Joining the public service', '报考公职'],
      'practising-a-profession': ['Hành nghề (thẻ, chứng chỉ)', 'Practising a profession', '执业资格'],
    },
  },
  'marriage-and-family': {
    names: ['Hôn nhân và gia đình', 'Marriage and family', '婚姻与家庭'],
    children: {
      marriage: ['Kết hôn', 'Marriage', '结婚'],
      'family-ties': ['Nhận cha, mẹ, con; giám hộ', 'Parentage and guardianship', '亲子确认与监护'],
    },
  },
  'home-and-residence': {
    names: ['Nơi ở và cư trú', 'Home and residence', '居住'],
    children: {
      residence: ['Thường trú, tạm trú', 'Permanent and temporary residence', '户籍与暂住'],
      housing: ['Nhà ở', 'Housing', '住房'],
    },
  },
  'land-and-house': {
    names: ['Đất đai và xây nhà', 'Land and building a house', '土地与建房'],
    children: {
      'land-papers': ['Đất đai, sổ đỏ', 'Land and its certificate', '土地与土地证'],
      mortgage: ['Thế chấp nhà đất', 'Mortgages', '房地抵押'],
      'building-a-house': ['Xây nhà', 'Building a house', '建房'],
    },
  },
  'vehicle-and-driving': {
    names: ['Xe cộ và lái xe', 'Vehicles and driving', '车辆与驾驶'],
    children: {
      'vehicle-papers': ['Đăng ký, đăng kiểm xe', 'Registration and inspection', '车辆登记与检验'],
      'driving-licence': ['Giấy phép lái xe', 'Driving licence', '驾驶证'],
      'boats-and-vessels': ['Tàu, thuyền', 'Boats and vessels', '船舶'],
    },
  },
  health: { names: ['Sức khỏe', 'Health', '健康'] },
  'insurance-and-pension': {
    names: ['Bảo hiểm và hưu trí', 'Insurance and pension', '保险与养老'],
    children: {
      'health-insurance': ['Bảo hiểm y tế', 'Health insurance', '医疗保险'],
      'social-insurance': ['Bảo hiểm xã hội, thai sản, ốm đau', 'Social insurance, maternity, sickness', '社会保险'],
      pension: ['Hưu trí', 'Pension', '退休养老'],
    },
  },
  'hardship-and-support': {
    names: ['Khó khăn và trợ giúp', 'Hardship and support', '困难与救助'],
    children: {
      'social-support': ['Trợ giúp xã hội, giảm nghèo', 'Social assistance', '社会救助'],
      'merit-and-service': ['Người có công', 'People with merit to the nation', '有功人员优抚'],
      'farm-support': ['Hỗ trợ sản xuất, thiên tai', 'Support for farmers, disasters', '农业与灾害补助'],
      'legal-help': ['Trợ giúp pháp lý, khiếu kiện, bồi thường', 'Legal aid, claims, compensation', '法律援助与赔偿'],
    },
  },
  'identity-and-travel': {
    names: ['Giấy tờ cá nhân và đi lại', 'Identity and travel', '身份与出行'],
    children: {
      'identity-card': ['Căn cước, định danh điện tử', 'Identity card and electronic identity', '身份证与电子身份'],
      'passport-and-visa': ['Hộ chiếu, thị thực', 'Passport and visa', '护照与签证'],
      nationality: ['Quốc tịch', 'Nationality', '国籍'],
      'civil-status-papers': [
        'Trích lục, cải chính hộ tịch',
        'Civil status extracts and corrections',
        '户籍证明与更正',
      ],
      'certified-papers': ['Chứng thực, hợp pháp hóa giấy tờ', 'Certified and legalised papers', '文件认证与公证'],
      'criminal-record': ['Lý lịch tư pháp', 'Criminal record', '无犯罪记录证明'],
    },
  },
  'death-and-inheritance': {
    names: ['Người thân qua đời, thừa kế', 'Death and inheritance', '亲人去世与继承'],
    children: {
      death: ['Khai tử', 'Registering a death', '死亡登记'],
      'funeral-and-survivors': ['Mai táng, tử tuất', 'Funeral and survivors’ benefits', '丧葬与遗属待遇'],
    },
  },
  'personal-tax': { names: ['Thuế của cá nhân', 'Personal tax', '个人税务'] },
  'faith-and-community': {
    names: ['Tín ngưỡng và cộng đồng', 'Faith and community', '信仰与社区'],
    children: {
      faith: ['Tín ngưỡng, tôn giáo', 'Religion and belief', '宗教信仰'],
      associations: ['Hội, quỹ', 'Associations and funds', '社团与基金'],
      'honours-and-duties': ['Khen thưởng, nghĩa vụ công dân', 'Honours and civic duties', '表彰与公民义务'],
    },
  },
} as const satisfies Readonly<Record<string, Branch>>;

const business = {
  'founding-a-business': {
    names: ['Thành lập', 'Founding', '设立'],
    children: {
      'founding-a-company': ['Doanh nghiệp', 'Company', '企业'],
      'household-business': ['Hộ kinh doanh', 'Household business', '个体工商户'],
      cooperative: ['Hợp tác xã, tổ hợp tác', 'Cooperative', '合作社'],
      investment: ['Đầu tư', 'Investment', '投资'],
    },
  },
  'changing-a-business': { names: ['Thay đổi, tổ chức lại', 'Changing and reorganising', '变更与重组'] },
  'premises-and-construction': {
    names: ['Mặt bằng và xây dựng', 'Premises and construction', '场地与建设'],
    children: {
      'land-for-business': ['Đất cho sản xuất, kinh doanh', 'Land for business', '经营用地'],
      'building-works': ['Xây dựng công trình', 'Building works', '工程建设'],
      'fire-safety': ['Phòng cháy, chữa cháy', 'Fire safety', '消防'],
      'real-estate': ['Kinh doanh bất động sản', 'Real estate', '房地产经营'],
    },
  },
  'conditional-trades': {
    names: ['Ngành nghề có điều kiện', 'Trades with conditions', '有条件经营行业'],
    children: {
      'transport-trade': ['Vận tải', 'Transport', '运输'],
      'health-trade': ['Y tế, dược, mỹ phẩm', 'Health care, medicines, cosmetics', '医药与化妆品'],
      'education-trade': ['Mở trường, trung tâm', 'Schools and training centres', '办学与培训'],
      'legal-trade': ['Luật, công chứng, đấu giá', 'Legal services, notaries, auctions', '法律服务'],
      'culture-and-tourism': ['Văn hóa, du lịch, thể thao', 'Culture, tourism, sport', '文化旅游体育'],
      'media-and-publishing': ['Báo chí, xuất bản, viễn thông', 'Media, publishing, telecoms', '媒体与出版'],
      'security-trade': ['An ninh, trật tự', 'Security and public order', '治安相关行业'],
      'chemicals-and-energy': ['Hóa chất, xăng dầu, khí, điện', 'Chemicals, fuel, gas, power', '化工与能源'],
      'trade-and-promotion': ['Bán hàng, khuyến mại, đại lý', 'Retail, promotion, agency', '销售与促销'],
      'farming-and-fishing': ['Trồng trọt, chăn nuôi, lâm nghiệp, thủy sản', 'Farming, forestry, fishery', '农林渔业'],
      'social-services-trade': ['Dịch vụ xã hội, gia đình', 'Social and family services', '社会与家庭服务'],
      'science-and-technology': ['Khoa học, công nghệ, đo lường', 'Science, technology, measurement', '科技与计量'],
    },
  },
  'food-business': { names: ['Kinh doanh thực phẩm', 'Food business', '食品经营'] },
  'employing-people': {
    names: ['Sử dụng lao động', 'Employing people', '用工'],
    children: {
      'foreign-workers': ['Lao động nước ngoài', 'Foreign workers', '外籍员工'],
      'labour-safety': ['An toàn, vệ sinh lao động', 'Occupational safety', '劳动安全卫生'],
      'staff-insurance': ['Bảo hiểm cho người lao động', 'Insurance of staff', '员工保险'],
    },
  },
  'business-tax': { names: ['Thuế, phí, hóa đơn', 'Tax, fees and invoices', '税费与发票'] },
  'environment-and-resources': {
    names: ['Môi trường và tài nguyên', 'Environment and resources', '环境与资源'],
    children: {
      'environmental-permits': ['Giấy phép môi trường, khí thải', 'Environmental permits, emissions', '环境许可与排放'],
      'water-and-dams': ['Nước, thủy lợi, hồ đập', 'Water, irrigation, dams', '水资源与水利'],
      minerals: ['Khoáng sản', 'Minerals', '矿产'],
      'sea-and-nature': ['Biển, đa dạng sinh học', 'Sea and biodiversity', '海洋与生物多样性'],
    },
  },
  'import-and-export': { names: ['Xuất khẩu, nhập khẩu', 'Import and export', '进出口'] },
  'support-and-disputes': {
    names: ['Hỗ trợ, ưu đãi, tranh chấp', 'Support, incentives, disputes', '扶持与纠纷'],
    children: {
      'business-support': ['Hỗ trợ, ưu đãi', 'Support and incentives', '扶持与优惠'],
      disputes: ['Trọng tài, hòa giải, phá sản', 'Arbitration, mediation, insolvency', '仲裁、调解与破产'],
    },
  },
  'closing-a-business': { names: ['Tạm ngừng, chấm dứt', 'Suspending and closing', '停业与终止'] },
} as const satisfies Readonly<Record<string, Branch>>;

type Tree = typeof citizen & typeof business;
/** The ids of both trees, so that the table of fields cannot name an event that is not there. */
export type KnownLifeEvent =
  | keyof Tree
  | { [B in keyof Tree]: Tree[B] extends { children: infer C } ? keyof C : never }[keyof Tree];

const branches: readonly [audience: LifeEvent['audience'], tree: Readonly<Record<string, Branch>>][] = [
  ['citizen', citizen],
  ['business', business],
];

/** Both trees as a flat list, each branch before what lies below it. */
export const lifeEvents: readonly LifeEvent[] = branches.flatMap(([audience, tree]) =>
  Object.entries(tree).flatMap(([id, { names, children = {} }]) => [
    toLifeEvent(id, names, audience, null),
    ...Object.entries(children).map(([childId, childNames]) => toLifeEvent(childId, childNames, audience, id)),
  ]),
);

function toLifeEvent(
  id: string,
  [vi, en, zhHans]: Names,
  audience: LifeEvent['audience'],
  parentId: string | null,
): LifeEvent {
  return { id, name: { vi, en, 'zh-Hans': zhHans }, audience, parentId };
}
