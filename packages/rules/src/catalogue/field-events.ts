/**
 * Field of the national record (lĩnh vực) → life events: ours, since the record names official groups for few procedures.
 * Rules of a field are tried in order on the folded name; the one without words takes the rest. Events of both trees may
 * stand together: who may apply decides between them. `none` says that nobody looks for it in a moment of life.
 */
import type { KnownLifeEvent } from './life-events.ts';

export interface FieldRule {
  /** Tried on the folded name between two spaces; absent, it always holds. */
  readonly when?: RegExp;
  readonly events: readonly KnownLifeEvent[];
}

const to = (...events: KnownLifeEvent[]): FieldRule => ({ events });
const when = (words: RegExp, ...events: KnownLifeEvent[]): FieldRule => ({ when: words, events });
const none: readonly FieldRule[] = [to()];

const closing = /\b(giai the|cham dut|tam ngung|ngung hoat dong|dung hoat dong|thu hoi)\b/;
const ownProfession =
  /\b(chung chi hanh nghe|the|tap su|hanh nghe voi tu cach ca nhan|bo nhiem|mien nhiem|dao tao nghe)\b/;
const trade = (event: KnownLifeEvent): readonly FieldRule[] => [
  when(/\b(nhap khau|xuat khau|tam nhap)\b/, event, 'import-and-export'),
  to(event),
];
const profession = (event: KnownLifeEvent): readonly FieldRule[] => [
  when(closing, event, 'closing-a-business'),
  when(ownProfession, 'practising-a-profession', event),
  to(event),
];
const school: readonly FieldRule[] = [
  when(
    /\b(tuyen sinh|chuyen truong|tiep nhan (hoc sinh|doi tuong)|xin hoc lai|thoi hoc|xet tuyen|thi)\b/,
    'admission-and-transfer',
  ),
  when(/\b(hoc phi|ho tro (hoc tap|an trua|chi phi|tien)|tro cap|hoc bong|mien giam|che do)\b/, 'school-support'),
  when(/\b(van bang|bang tot nghiep|chung chi)\b/, 'degrees-and-certificates'),
  when(/\b(giai the|cham dut)\b/, 'education-trade', 'closing-a-business'),
  to('education-trade'),
];
const socialInsurance: readonly FieldRule[] = [
  when(/\b(tu tuat|mai tang|da chet|tuat)\b/, 'funeral-and-survivors'),
  when(/\b(huu|tuoi nghi huu|mot lan|linh thay|tien mat)\b/, 'pension'),
  when(/\b(bhyt|bao hiem y te)\b/, 'health-insurance', 'staff-insurance'),
  when(/\b(tai nan lao dong|benh nghe nghiep|tnld|bnn)\b/, 'social-insurance', 'labour-safety'),
  to('social-insurance', 'staff-insurance'),
];
const healthInsurance: readonly FieldRule[] = [
  when(/\b(hop dong|co so kham|co so kcb)\b/, 'health-trade'),
  to('health-insurance'),
];

export const fieldEvents = {
  // Persons and families
  'Hộ tịch': [
    when(/\bkhai sinh\b.*\b(trich luc|ban sao)\b|\b(trich luc|ban sao)\b/, 'civil-status-papers'),
    when(/\b(khai tu|tu tuat|mai tang)\b/, 'death'),
    when(/\bkhai sinh\b.*\bnhan cha\b/, 'birth', 'family-ties'),
    when(/\bkhai sinh\b/, 'birth'),
    when(/\b(ket hon|tinh trang hon nhan|ly hon|hon nhan)\b/, 'marriage'),
    when(/\b(nhan cha|giam ho)\b/, 'family-ties'),
    to('civil-status-papers'),
  ],
  'Nuôi con nuôi': [to('adoption')],
  'Trẻ em': [to('child-care')],
  'Dân số, Bà mẹ - Trẻ em': [to('child-care', 'health')],
  'Gia đình': [when(/\bcam tiep xuc\b/, 'marriage-and-family'), to('social-services-trade')],
  'Quốc tịch': [to('nationality')],
  'Chứng thực': [
    when(/\b(di chan|di san|thua ke)\b/, 'certified-papers', 'death-and-inheritance'),
    to('certified-papers'),
  ],
  'Lý lịch tư pháp': [to('criminal-record')],
  'Cấp, quản lý căn cước': [to('identity-card')],
  'Định danh và xác thực điện tử': [to('identity-card', 'changing-a-business')],
  'Đăng ký, quản lý cư trú': [to('residence')],
  'Quản lý xuất nhập cảnh': [
    when(/\b(khai bao tam tru|gia han tam tru|thuong tru|the tam tru)\b/, 'passport-and-visa', 'residence'),
    to('passport-and-visa', 'foreign-workers'),
  ],
  'Công tác lãnh sự': [to('passport-and-visa')],
  'Chứng nhận lãnh sự, hợp pháp hóa lãnh sự': [to('certified-papers')],
  'Nghĩa vụ quân sự': [to('honours-and-duties')],
  'Người có công': [
    when(/\b(mai tang|tu tran|tuat|tho cung|liet si|mo)\b/, 'merit-and-service', 'funeral-and-survivors'),
    to('merit-and-service'),
  ],
  'Chính sách': [to('merit-and-service')],
  'Bảo trợ xã hội': [
    when(/\b(hanh nghe cong tac xa hoi|thuc hanh cong tac xa hoi)\b/, 'practising-a-profession'),
    when(/\b(mai tang)\b/, 'funeral-and-survivors', 'social-support'),
    when(
      /\b(thanh lap|giai the|to chuc lai|giay phep hoat dong|dang ky hoat dong|thay doi noi dung|co so san xuat)\b/,
      'social-services-trade',
    ),
    to('social-support'),
  ],
  'Giảm nghèo': [to('social-support')],
  'Phòng, chống tệ nạn xã hội': [when(/\b(co so|giay phep)\b/, 'social-services-trade'), to('social-support')],
  'Tổ chức cai nghiên ma túy và quản lý sau cai nghiện': [
    when(/\b(giay phep|cong bo)\b/, 'social-services-trade', 'health'),
    to('social-support', 'health'),
  ],
  'Trợ giúp pháp lý': [
    when(/\b(cong tac vien|hop dong|to chuc|the)\b/, 'practising-a-profession', 'legal-trade'),
    to('legal-help'),
  ],
  'Bồi thường nhà nước': [to('legal-help')],
  'Tòa án': [to('legal-help', 'disputes')],
  'Hòa giải ở cơ sở': [to('honours-and-duties')],
  'Tín ngưỡng, tôn giáo': [to('faith')],
  'Quản lý nhà nước về hội, quỹ': [to('associations')],
  'Hoạt động của các tổ chức hợp tác, nghiên cứu song phương': [to('associations')],
  'Thi đua – Khen thưởng': [to('honours-and-duties', 'business-support')],
  'Nghề thủ công mỹ nghệ': [to('honours-and-duties')],
  'Công tác dân tộc': [to('honours-and-duties')],
  'Tổ chức, cán bộ': [to('honours-and-duties')],
  'Quản lý Đê điều và Phòng, chống thiên tai': [to('farm-support')],
  'Văn thư và Lưu trữ nhà nước': [to('certified-papers')],

  // School and work
  'Giáo dục mầm non': school,
  'Giáo dục tiểu học': school,
  'Giáo dục trung học': school,
  'Giáo dục thường xuyên': school,
  'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân': school,
  'Các cơ sở giáo dục khác': [to('education-trade')],
  'Giáo dục, đào tạo với nước ngoài': [to('education-trade')],
  'Giáo dục nghề nghiệp': school,
  'Kiểm định chất lượng giáo dục': [to('education-trade')],
  'Hợp tác quốc tế': [to('education-trade')],
  'Thi, tuyển sinh': [to('admission-and-transfer')],
  'Văn bằng, chứng chỉ': [to('degrees-and-certificates')],
  'Đào tạo và Nghiên cứu khoa học': [to('health-trade', 'education-trade')],
  'Việc làm': [
    when(/\b(nguoi nuoc ngoai|lao dong nuoc ngoai|nguoi lao dong nuoc ngoai)\b/, 'foreign-workers'),
    when(/\b(giay phep hoat dong dich vu viec lam|dich vu viec lam)\b/, 'employing-people', 'conditional-trades'),
    to('finding-work', 'employing-people'),
  ],
  'Quản lý lao động ngoài nước': [to('working-abroad', 'employing-people')],
  'Lao động': [to('practising-a-profession', 'employing-people')],
  'Lao động, tiền lương': [to('employing-people')],
  'Lao động, tiền lương và bảo hiểm xã hội': [to('employing-people')],
  'An toàn, vệ sinh lao động': [
    when(/\bho tro\b/, 'labour-safety', 'social-insurance'),
    when(/\bchung chi kiem dinh vien\b/, 'practising-a-profession', 'labour-safety'),
    to('labour-safety'),
  ],
  'Công chức, viên chức': [to('public-service')],

  // Insurance and health
  'Bảo hiểm xã hội': socialInsurance,
  'Thực hiện chính sách BHXH': socialInsurance,
  'Chi trả các chế độ BHXH': socialInsurance,
  'Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN': [
    when(/\bchi tham gia bhyt\b/, 'health-insurance'),
    to('social-insurance', 'staff-insurance'),
  ],
  'Cấp sổ BHXH, thẻ BHYT': [to('social-insurance', 'health-insurance', 'staff-insurance')],
  'Bảo hiểm y tế': healthInsurance,
  'Thực hiện chính sách BHYT': healthInsurance,
  'Bảo hiểm': [to('farm-support')],
  'Khám bệnh, chữa bệnh': [
    when(/\b(giay phep hanh nghe|chung chi hanh nghe|luong y|gia truyen)\b/, 'practising-a-profession', 'health-trade'),
    when(/\bnguoi (benh|bi)\b/, 'health'),
    to('health-trade'),
  ],
  'Phòng bệnh': [when(/\b(tiem chung|tai bien|boi thuong|nguoi)\b/, 'health', 'health-trade'), to('health-trade')],
  'Giám định': [to('health', 'social-insurance')],
  'Dược phẩm': [when(/\bchung chi hanh nghe\b/, 'practising-a-profession', 'health-trade'), ...trade('health-trade')],
  'Y Dược cổ truyền': [
    when(/\b(luong y|gia truyen|chung chi hanh nghe)\b/, 'practising-a-profession', 'health-trade'),
    ...trade('health-trade'),
  ],
  'Mỹ phẩm': trade('health-trade'),
  'Thiết bị y tế': trade('health-trade'),

  // Land, houses, construction
  'Đất đai': [
    when(/\b(thue dat|du an|to chuc|nha dau tu|doanh nghiep|cong ty)\b/, 'land-papers', 'land-for-business'),
    to('land-papers', 'land-for-business'),
  ],
  'Tài chính đất đai': [to('land-papers', 'land-for-business')],
  'Đo đạc, bản đồ và thông tin địa lý': [to('practising-a-profession', 'science-and-technology')],
  'Đăng ký biện pháp bảo đảm': [to('mortgage', 'land-for-business')],
  'Hoạt động xây dựng': [
    when(/\bchung chi hanh nghe\b/, 'practising-a-profession', 'building-works'),
    when(/\bnha o rieng le\b/, 'building-a-house', 'building-works'),
    when(/\bgiay phep xay dung\b/, 'building-works', 'building-a-house'),
    to('building-works'),
  ],
  'Quản lý chất lượng công trình xây dựng': [to('building-works')],
  'Quy hoạch đô thị và nông thôn': [
    when(/\bcung cap thong tin\b/, 'building-a-house', 'land-papers', 'land-for-business'),
    to('building-works'),
  ],
  'Hạ tầng kỹ thuật': [to('building-works', 'building-a-house')],
  'Vật liệu xây dựng': trade('building-works'),
  'Nhà ở và công sở': [
    when(/\b(chu dau tu|du an|nha dau tu|huy dong von|chu truong|kinh doanh)\b/, 'real-estate'),
    to('housing', 'real-estate'),
  ],
  'Kinh doanh bất động sản': [
    when(/\bchung chi hanh nghe\b/, 'practising-a-profession', 'real-estate'),
    to('real-estate'),
  ],
  'Quản lý công sản': [
    when(/\btien thue nha\b/, 'housing', 'premises-and-construction'),
    to('premises-and-construction'),
  ],
  'Phòng cháy, chữa cháy': [to('fire-safety')],
  'Cụm Công nghiệp': [to('premises-and-construction')],
  'Quản lý nhà nước về khu công nghiệp, khu kinh tế': [to('premises-and-construction', 'environmental-permits')],
  'Tài sản kết cấu hạ tầng chợ do Nhà nước đầu tư, quản lý': none, // handed from one authority to another
  'Quản lý kết cấu hạ tầng giao thông': [to('building-works')],

  // Vehicles and transport
  'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng': [to('vehicle-papers', 'transport-trade')],
  'Đăng kiểm': [to('vehicle-papers', 'transport-trade')],
  'Sát hạch, cấp giấy phép lái xe': [
    when(/\b(san tap lai|trung tam sat hach|co so dao tao)\b/, 'education-trade', 'transport-trade'),
    to('driving-licence'),
  ],
  'Kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ': [to('driving-licence')],
  'Bảo đảm trật tự, an toàn giao thông đường bộ': [to('vehicle-papers', 'transport-trade')],
  'Đường bộ': [
    when(/\bgiay phep lai xe\b/, 'driving-licence'),
    when(/\b(nut giao|thi cong|dau noi|hanh lang|cong trinh)\b/, 'building-works'),
    when(/\b(dao tao lai xe|giao vien day|xe tap lai)\b/, 'transport-trade', 'education-trade', 'driving-licence'),
    to('transport-trade', 'vehicle-papers'),
  ],
  'Vận chuyển hàng hóa nguy hiểm': [to('transport-trade', 'chemicals-and-energy')],
  'Quản lý vùng trời': [to('import-and-export', 'transport-trade')],

  // Founding, changing, closing
  'Thành lập và hoạt động của doanh nghiệp': [
    when(/\b(giai the|cham dut|tam ngung|dung thuc hien)\b/, 'closing-a-business'),
    when(/\b(thay doi|cap nhat|sap nhap|hop nhat|chia|tach|chuyen doi|hieu dinh|bo sung)\b/, 'changing-a-business'),
    to('founding-a-company'),
  ],
  'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)': [
    when(/\b(cham dut|tam ngung)\b/, 'household-business', 'closing-a-business'),
    when(/\b(thay doi|cap nhat|bo sung)\b/, 'household-business', 'changing-a-business'),
    to('household-business'),
  ],
  'Thành lập và hoạt động doanh nghiệp xã hội': [to('founding-a-company', 'changing-a-business')],
  'Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã': [
    when(/\b(giai the|cham dut|tam ngung|dung thuc hien)\b/, 'cooperative', 'closing-a-business'),
    when(/\b(thay doi|cap nhat|sap nhap|hop nhat|chia|tach|chuyen doi)\b/, 'cooperative', 'changing-a-business'),
    to('cooperative'),
  ],
  'Thành lập và hoạt động của tổ hợp tác': [when(closing, 'cooperative', 'closing-a-business'), to('cooperative')],
  'Hỗ trợ tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã': [to('cooperative', 'business-support')],
  'Khoa học công nghệ': [when(closing, 'closing-a-business'), to('founding-a-business', 'changing-a-business')],
  'Đầu tư tại Việt nam': [when(/\b(cham dut|ngung hoat dong)\b/, 'investment', 'closing-a-business'), to('investment')],
  'Đầu tư theo phương thức đối tác công tư': [to('investment')],
  'Đấu thầu': [to('practising-a-profession')],
  'Hỗ trợ doanh nghiệp nhỏ và vừa': [to('business-support')],
  'Hỗ trợ doanh nghiệp': [to('business-support')],
  'Hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa': [to('business-support')],
  'Công nghiệp hỗ trợ': [to('business-support')],
  'Hội nhập kinh tế quốc tế': [to('business-support', 'import-and-export')],
  'Tài chính doanh nghiệp': none, // money between a treasury and its own units
  'Quản lý giá': [to('trade-and-promotion')],
  'Đăng ký, quản lý con dấu': [to('founding-a-business', 'changing-a-business')],
  'Tổng hợp': none, // a box for what fits nowhere
  Thuế: [
    when(/\b(ca nhan|thu nhap|nguoi phu thuoc)\b/, 'personal-tax', 'business-tax'),
    when(/\b(ho kinh doanh)\b/, 'business-tax', 'household-business'),
    to('business-tax', 'personal-tax'),
  ],
  'Quản lý thuế, phí, lệ phí và thu khác của ngân sách nhà nước': [to('business-tax', 'environmental-permits')],

  // Trades with conditions
  'Luật sư': profession('legal-trade'),
  'Công chứng': [
    when(/\b(hop dong|giao dich|di san|di chuc)\b/, 'certified-papers', 'death-and-inheritance'),
    ...profession('legal-trade'),
  ],
  'Tư vấn pháp luật': profession('legal-trade'),
  'Thừa hành viên': profession('legal-trade'),
  'Quản tài viên': profession('legal-trade'),
  'Giám định tư pháp': profession('legal-trade'),
  'Đấu giá tài sản': profession('legal-trade'),
  'Trọng tài thương mại': [when(closing, 'disputes', 'closing-a-business'), to('disputes')],
  'Hòa giải thương mại': [
    when(closing, 'disputes', 'closing-a-business'),
    when(/\bhoa giai vien\b/, 'practising-a-profession', 'disputes'),
    to('disputes'),
  ],
  'Quản lý ngành nghề đầu tư, kinh doanh có điều kiện về an ninh, trật tự': [to('security-trade')],
  'Quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo': [to('security-trade', 'transport-trade')],
  'Du lịch': [
    when(/\bthe huong dan vien\b/, 'practising-a-profession', 'culture-and-tourism'),
    when(closing, 'culture-and-tourism', 'closing-a-business'),
    to('culture-and-tourism'),
  ],
  'Văn hóa': [when(/\ble hoi\b/, 'faith-and-community', 'culture-and-tourism'), to('culture-and-tourism')],
  'Thể dục thể thao': [to('culture-and-tourism')],
  'Di sản văn hóa': [
    when(/\bchung chi hanh nghe\b/, 'practising-a-profession', 'culture-and-tourism'),
    when(/\b(nghe nhan|danh hieu)\b/, 'honours-and-duties'),
    to('culture-and-tourism'),
  ],
  'Mỹ thuật, nhiếp ảnh, triển lãm': [to('culture-and-tourism')],
  'Nghệ thuật biểu diễn': [to('culture-and-tourism')],
  'Điện ảnh': [to('culture-and-tourism')],
  'Hoạt động mua bán quốc tế chuyên ngành văn hóa': [to('culture-and-tourism', 'import-and-export')],
  'Bản quyền tác giả': [to('practising-a-profession', 'media-and-publishing')],
  'Quảng cáo': [to('trade-and-promotion')],
  'Báo chí': [to('media-and-publishing')],
  'Xuất Bản, In và Phát hành': trade('media-and-publishing'),
  'Phát thanh, truyền hình và thông tin điện tử': [to('media-and-publishing')],
  'Thông tin đối ngoại': [to('media-and-publishing')],
  'Bưu chính': [to('media-and-publishing')],
  'Công nghiệp công nghệ số, công nghệ thông tin, điện tử': trade('science-and-technology'),
  'Thương mại điện tử': [to('trade-and-promotion')],
  'Xúc tiến thương mại': [to('trade-and-promotion')],
  'Quản lý bán hàng đa cấp': [to('trade-and-promotion')],
  'bảo vệ quyền lợi người tiêu dùng': [to('trade-and-promotion')],
  'Sở giao dịch hàng hóa': [to('trade-and-promotion')],
  'Giám định thương mại': [to('trade-and-promotion')],
  'Lưu thông hàng hóa trong nước': [
    when(/\bxang dau\b/, 'chemicals-and-energy', 'trade-and-promotion'),
    to('trade-and-promotion'),
  ],
  'Thương mại biên giới và miền núi': [to('import-and-export')],
  'Công nghiệp tiêu dùng': trade('trade-and-promotion'),
  'Hóa chất': trade('chemicals-and-energy'),
  'Vật liệu nổ công nghiệp, tiền chất thuốc nổ': trade('chemicals-and-energy'),
  'Kinh doanh khí': trade('chemicals-and-energy'),
  'Dầu khí': [to('chemicals-and-energy')],
  Điện: [to('chemicals-and-energy')],
  'Điện lực': [to('chemicals-and-energy')],
  'An toàn thực phẩm': trade('food-business'),
  'Quản lý chất lượng nông lâm sản và thủy sản': trade('food-business'),
  'Trồng trọt': trade('farming-and-fishing'),
  'Trồng trọt và Bảo vệ thực vật': trade('farming-and-fishing'),
  'Chăn nuôi': [when(/\b(ho tro|thiet hai)\b/, 'farm-support', 'farming-and-fishing'), ...trade('farming-and-fishing')],
  'Thú y': [
    when(/\bchung chi hanh nghe\b/, 'practising-a-profession', 'farming-and-fishing'),
    when(/\b(ho tro|thiet hai)\b/, 'farm-support', 'farming-and-fishing'),
    ...trade('farming-and-fishing'),
  ],
  'Thủy sản': [
    when(/\b(dang ky tau ca|dang ky tam thoi tau ca|tau ca|thuyen vien)\b/, 'boats-and-vessels', 'farming-and-fishing'),
    ...trade('farming-and-fishing'),
  ],
  'Lâm nghiệp và Kiểm lâm': trade('farming-and-fishing'),
  'Kiểm lâm': trade('farming-and-fishing'),
  'Nông nghiệp': [
    when(/\bkhuyen nong\b/, 'farm-support', 'farming-and-fishing'),
    to('farming-and-fishing', 'business-support'),
  ],
  'Kinh tế hợp tác và Phát triển nông thôn': [to('farm-support', 'farming-and-fishing')],
  'Quản lý chương trình mục tiêu quốc gia': [to('farm-support', 'business-support')],
  'Hoạt động khoa học và công nghệ': [to('science-and-technology')],
  'Khoa học và Công nghệ': [to('science-and-technology', 'farming-and-fishing')],
  'Tiêu chuẩn đo lường chất lượng': trade('science-and-technology'),
  'Chất lượng sản phẩm hàng hóa': [to('science-and-technology', 'trade-and-promotion')],

  // Environment and resources
  'Môi trường': [to('environmental-permits')],
  'Biến đổi khí hậu': [to('environmental-permits')],
  'Khí tượng, thủy văn': [to('environment-and-resources')],
  'Tài nguyên nước': [to('water-and-dams')],
  'Thủy lợi': [to('water-and-dams')],
  'An toàn đập, hồ chứa thuỷ điện': [to('water-and-dams', 'chemicals-and-energy')],
  'Địa chất và khoáng sản': [to('minerals')],
  'Khoáng sản': [to('minerals')],
  'Biển và hải đảo': [to('sea-and-nature')],
  'Bảo tồn thiên nhiên và Đa dạng sinh học': [to('sea-and-nature')],
  'Ứng phó sự cố tràn dầu BQP': [to('sea-and-nature')],
} as const satisfies Readonly<Record<string, readonly FieldRule[]>>;
