/**
 * What people say, and the words of the official names for it. Left: sayings, separated by commas. Right: the official
 * words, with ` | ` between alternatives. A saying matches with its diacritics or without any. The comment over each group
 * gives its ground: the law or body that uses the official word, or the plain meaning.
 *
 * An entry stands here because people use the words, never because one query needs it: it names a thing or an act, and
 * no procedure code. Only words of names are of use on the right.
 */
export const streetWords: readonly (readonly [say: string, official: string])[] = [
  // Abbreviations that officials and papers use themselves.
  ['đk, đki, dky', 'đăng ký'],
  ['gcn, giấy cn', 'giấy chứng nhận'],
  ['gp', 'giấy phép'],
  [
    'cccd, căn cước công dân, cmnd, cmt, chứng minh nhân dân, chứng minh thư, chứng minh, thẻ chip, căn cước gắn chip, căn cước',
    'cấp thẻ căn cước',
  ],
  ['gplx', 'giấy phép lái xe'],
  ['gpxd', 'giấy phép xây dựng'],
  ['gpkd, đkkd', 'đăng ký kinh doanh | đăng ký thành lập'],
  ['gcnqsdđ, gcn qsdđ, qsdđ, qsd đất', 'giấy chứng nhận quyền sử dụng đất | quyền sử dụng đất'],
  ['bhxh', 'bảo hiểm xã hội | BHXH'],
  ['bhyt', 'bảo hiểm y tế | BHYT'],
  ['bhtn', 'trợ cấp thất nghiệp | bảo hiểm thất nghiệp'],
  ['bảo hiểm xã hội', 'bảo hiểm xã hội | BHXH'],
  ['bảo hiểm y tế', 'bảo hiểm y tế | BHYT'],
  ['tnlđ', 'tai nạn lao động | TNLĐ'],
  ['bnn', 'bệnh nghề nghiệp'],
  ['hkd', 'hộ kinh doanh'],
  ['htx', 'hợp tác xã'],
  ['dn, dnnn', 'doanh nghiệp'],
  ['dntn', 'doanh nghiệp tư nhân'],
  ['cty', 'công ty'],
  ['ctcp, cty cp, công ty cp', 'công ty cổ phần'],
  ['tnhh mtv, tnhh 1tv, tnhh một tv', 'tnhh một thành viên'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['vpđd, vpdd', 'văn phòng đại diện'],
  ['attp, vsattp, vs attp, vệ sinh an toàn thực phẩm, vệ sinh thực phẩm', 'an toàn thực phẩm'],
  ['antt', 'an ninh, trật tự'],
  ['pccc', 'phòng cháy, chữa cháy'],
  ['lltp', 'lý lịch tư pháp'],
  ['tthn', 'tình trạng hôn nhân'],
  ['ubnd', 'ủy ban nhân dân'],
  ['thpt', 'trung học phổ thông'],
  ['thcs', 'trung học cơ sở'],
  ['đtm', 'đánh giá tác động môi trường'],
  ['bvtv', 'bảo vệ thực vật'],
  ['nnn, ng nước ngoài, người ngoại quốc', 'người nước ngoài'],
  ['1 thành viên', 'một thành viên'],
  ['2 thành viên', 'hai thành viên'],

  // Acts of everyday speech: the plain verb and the verbs that the names begin with.
  ['làm lại, xin lại, cấp lại, bị mất, đánh mất, làm mất, mất, thất lạc, rơi mất', 'cấp lại | bị mất'],
  ['bị rách, bị hỏng, rách, hỏng, nát', 'cấp lại | cấp đổi | bị hỏng'],
  ['hết hạn, hết hiệu lực', 'gia hạn | cấp đổi | cấp lại'],
  ['gia hạn thêm, kéo dài', 'gia hạn'],
  ['xin giấy, làm giấy, cấp giấy', 'cấp giấy'],
  ['xin phép, giấy phép, xin giấy phép', 'cấp giấy phép | cấp phép'],
  ['làm thẻ, xin cấp thẻ', 'cấp thẻ'],
  ['đăng ký mới, làm mới', 'đăng ký lần đầu | cấp mới'],
  ['lần đầu tiên', 'lần đầu'],
  [
    'sửa sai, sai tên, sai thông tin, sai ngày sinh, ghi sai, đính chính, chỉnh sửa',
    'cải chính | thay đổi | điều chỉnh thông tin | chỉnh sửa',
  ],
  ['hủy bỏ, huỷ, bỏ', 'hủy | xóa | chấm dứt'],
  ['đóng cửa, dẹp, ngừng hẳn, nghỉ hẳn, giải tán', 'chấm dứt hoạt động | giải thể'],
  ['nghỉ bán, ngưng bán, tạm nghỉ, tạm đóng cửa, tạm dừng', 'tạm ngừng kinh doanh | tạm dừng'],
  ['mở lại, hoạt động lại', 'tiếp tục kinh doanh | hoạt động trở lại'],
  ['mở, lập, thành lập', 'thành lập | đăng ký thành lập'],
  ['ủy quyền, nhờ người khác', 'ủy quyền'],
  ['đổi', 'thay đổi | cấp đổi'],
  ['khiếu nại, kêu oan', 'giải quyết khiếu nại'],
  ['xin trợ cấp, tiền trợ cấp, tiền hỗ trợ', 'trợ cấp | hỗ trợ'],
  ['tây, ngoại quốc', 'nước ngoài'],

  // Birth, marriage, death: Law on Civil Status 2014 (60/2014/QH13). People name the paper, the law names the registration.
  ['giấy khai sinh, khai sanh, giấy khai sanh, giấy sinh', 'đăng ký khai sinh'],
  ['đẻ con, sinh con, mới sinh, mới đẻ, em bé, trẻ sơ sinh, con mới sinh', 'khai sinh'],
  ['khai sinh muộn, khai sinh trễ, quá hạn khai sinh', 'đăng ký khai sinh'],
  ['trích lục', 'trích lục hộ tịch'],
  [
    'trích lục khai sinh, bản sao khai sinh, bản sao giấy khai sinh, sao khai sinh, trích lục giấy khai sinh',
    'cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
  ],
  ['trích lục kết hôn, trích lục khai tử, bản sao khai tử, bản sao kết hôn', 'cấp bản sao trích lục hộ tịch'],
  [
    'mất khai sinh, mất giấy khai sinh, làm lại khai sinh, làm lại giấy khai sinh, cấp lại khai sinh, cấp lại giấy khai sinh',
    'đăng ký lại khai sinh | cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
  ],
  [
    'lấy vợ, lấy chồng, cưới, cưới vợ, cưới chồng, giấy kết hôn, giấy đăng ký kết hôn, hôn thú, giấy hôn thú, đám cưới, giấy cưới, làm kết hôn',
    'đăng ký kết hôn',
  ],
  [
    'mất giấy kết hôn, mất đăng ký kết hôn, làm lại đăng ký kết hôn, làm lại giấy kết hôn',
    'đăng ký lại kết hôn | cấp bản sao trích lục hộ tịch',
  ],
  [
    'độc thân, chưa kết hôn, chưa vợ, chưa chồng, giấy độc thân, xác nhận độc thân, giấy xác nhận độc thân, giấy chưa kết hôn',
    'giấy xác nhận tình trạng hôn nhân',
  ],
  [
    'người nước ngoài, vợ nước ngoài, chồng nước ngoài, ở nước ngoài, việt kiều, người hàn quốc, người trung quốc, người đài loan',
    'người nước ngoài | có yếu tố nước ngoài',
  ],
  ['ly dị, li dị, bỏ vợ, bỏ chồng, ly hôn ở nước ngoài', 'ly hôn, hủy việc kết hôn'],
  [
    'báo tử, chứng tử, giấy chứng tử, giấy báo tử, khai tử, người chết, có người mất, mới mất, qua đời, người nhà mất, người thân mất',
    'đăng ký khai tử',
  ],
  [
    'đổi tên, đổi họ, cải chính hộ tịch, sửa khai sinh, sửa giấy khai sinh, đổi họ tên, đổi tên đệm, chữ đệm, đổi chữ đệm, sửa ngày sinh, sửa năm sinh, đổi ngày sinh, đổi năm sinh, sai năm sinh, đổi dân tộc, sửa tên khai sinh',
    'thay đổi, cải chính, bổ sung thông tin hộ tịch | đổi tên',
  ],
  ['nhận con, nhận cha, nhận mẹ, nhận bố, nhận cha con, con ngoài giá thú, con riêng', 'đăng ký nhận cha, mẹ, con'],
  ['nhận con nuôi, xin con nuôi, con nuôi, nhận nuôi, nuôi con nuôi', 'đăng ký việc nuôi con nuôi'],
  ['giám hộ, người giám hộ, bảo hộ', 'đăng ký giám hộ'],
  ['hộ tịch, sổ hộ tịch', 'hộ tịch'],
  ['nhập tịch, nhập quốc tịch, xin quốc tịch', 'nhập quốc tịch'],
  ['bỏ quốc tịch, thôi quốc tịch', 'thôi quốc tịch'],

  // Authentication: Decree 23/2015/ND-CP. The street calls every stamp at the ward "công chứng".
  [
    'công chứng, sao y, sao y bản chính, photo công chứng, chứng thực bản sao, công chứng giấy tờ, bản sao y, chứng thực giấy tờ',
    'chứng thực bản sao từ bản chính',
  ],
  ['công chứng chữ ký, xác nhận chữ ký', 'chứng thực chữ ký'],
  [
    'công chứng hợp đồng, công chứng mua bán, chứng thực hợp đồng, hợp đồng mua bán, hợp đồng tặng cho, công chứng nhà đất, hợp đồng mua bán nhà đất, giấy mua bán',
    'chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
  ],
  ['hợp đồng', 'giao dịch | hợp đồng'],
  ['di chúc, chúc thư, viết di chúc, lập di chúc, làm di chúc', 'chứng thực di chúc'],
  [
    'thừa kế, chia thừa kế, chia di sản, phân chia tài sản thừa kế, khai nhận di sản',
    'văn bản phân chia di sản | thừa kế',
  ],
  ['từ chối thừa kế, không nhận thừa kế', 'từ chối nhận di sản'],
  ['dịch thuật, bản dịch, công chứng dịch thuật, dịch công chứng', 'chứng thực chữ ký người dịch'],
  ['công chứng viên, văn phòng công chứng, hành nghề công chứng', 'công chứng viên | văn phòng công chứng'],
  ['hợp pháp hóa giấy tờ, hợp thức hóa giấy tờ nước ngoài', 'hợp pháp hóa lãnh sự'],

  // Residence: Law on Residence 2020 (68/2020/QH14) did away with the household book.
  [
    'hộ khẩu, nhập khẩu vào nhà, nhập hộ khẩu, nhập khẩu cho con, sổ hộ khẩu, chuyển hộ khẩu, chuyển khẩu, làm hộ khẩu, đăng ký hộ khẩu, nhập hộ',
    'đăng ký thường trú',
  ],
  ['cắt khẩu, xóa hộ khẩu, cắt hộ khẩu, rút hộ khẩu', 'xóa đăng ký thường trú'],
  ['tách khẩu, tách hộ khẩu, tách sổ, tách sổ hộ khẩu, ra riêng', 'tách hộ'],
  ['tạm trú, kt3, sổ tạm trú, giấy tạm trú, ở trọ, thuê trọ, nhà trọ đăng ký', 'đăng ký tạm trú'],
  ['đi vắng, vắng nhà', 'khai báo tạm vắng'],
  ['khách ngủ lại, khách ở qua đêm, khai báo lưu trú, khách sạn khai báo khách, đăng ký lưu trú', 'thông báo lưu trú'],
  [
    'xác nhận cư trú, giấy xác nhận cư trú, ct07, ct 07, mẫu ct07, xác nhận nơi ở, xác nhận hộ khẩu',
    'xác nhận thông tin về cư trú',
  ],

  // Identity: Law on Identification 2023 (26/2023/QH15), Decree 69/2024/ND-CP.
  [
    'vneid, định danh, tài khoản định danh, định danh mức 2, định danh điện tử, mức 2',
    'cấp tài khoản định danh điện tử mức độ 02',
  ],
  ['trẻ em, trẻ con, con nít, trẻ nhỏ', 'trẻ em | người dưới 14 tuổi'],
  ['khoá tài khoản, khóa vneid', 'khóa tài khoản định danh'],
  ['hộ chiếu, passport, pát po, sổ thông hành', 'cấp hộ chiếu phổ thông'],
  ['mất hộ chiếu, mất passport', 'trình báo mất hộ chiếu'],
  ['giấy thông hành, sang trung quốc, qua biên giới, thông hành biên giới', 'giấy thông hành'],
  ['visa, vi sa, thị thực, gia hạn visa', 'thị thực | gia hạn tạm trú cho người nước ngoài'],
  ['thẻ tạm trú', 'thẻ tạm trú cho người nước ngoài'],
  [
    'lý lịch tư pháp, xác nhận không tiền án, tiền án tiền sự, giấy tiền án, không tiền án, lý lịch, xác nhận nhân sự',
    'phiếu lý lịch tư pháp',
  ],
  ['con dấu, khắc dấu, làm dấu', 'đăng ký mẫu con dấu'],

  // Land and housing: Land Law 2024 (31/2024/QH15) Art. 3; the certificate's covers were red and pink.
  [
    'sổ đỏ, sổ hồng, bìa đỏ, bìa hồng, thẻ đỏ, giấy đỏ, sổ nhà, giấy tờ đất, giấy tờ nhà, giấy tờ nhà đất, sổ đất, bìa đất',
    'giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất | giấy chứng nhận',
  ],
  [
    'làm sổ đỏ, làm sổ hồng, làm bìa đỏ, xin cấp sổ đỏ, cấp sổ đỏ, đăng ký sổ đỏ, ra sổ, ra sổ đỏ',
    'đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  ],
  [
    'mất sổ đỏ, mất sổ hồng, mất bìa đỏ, làm lại sổ đỏ, cấp lại sổ đỏ, làm lại sổ hồng, cấp lại sổ hồng, mất sổ',
    'cấp lại giấy chứng nhận do bị mất',
  ],
  ['đổi sổ đỏ, đổi sổ hồng, cấp đổi sổ đỏ, cấp đổi sổ hồng, đổi bìa đỏ', 'cấp đổi giấy chứng nhận quyền sử dụng đất'],
  [
    'sang tên sổ đỏ, sang tên sổ hồng, sang tên nhà, sang tên đất, sang tên nhà đất, sang sổ, mua bán đất, mua đất, bán đất, mua nhà, bán nhà, mua bán nhà đất, chuyển nhượng đất, cho tặng đất, tặng cho đất, cho đất, cho con đất, thừa kế đất, chuyển nhượng nhà đất',
    'đăng ký biến động chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất',
  ],
  [
    'tách thửa, chia đất, tách sổ đỏ, tách đất, gộp thửa, nhập thửa, hợp thửa, tách sổ hồng',
    'tách thửa hoặc hợp thửa đất',
  ],
  [
    'chuyển mục đích, lên thổ cư, chuyển đất, chuyển sang đất ở, đất thổ cư, thổ cư, chuyển đất nông nghiệp',
    'chuyển mục đích sử dụng đất',
  ],
  ['thuê đất, mướn đất', 'cho thuê đất'],
  [
    'tranh chấp đất, kiện đất, lấn đất, tranh chấp ranh giới, lấn chiếm đất, hàng xóm lấn đất',
    'hòa giải tranh chấp đất đai | giải quyết tranh chấp đất đai',
  ],
  [
    'thế chấp, thế chấp sổ đỏ, cầm cố sổ đỏ, vay ngân hàng, thế chấp nhà, thế chấp đất',
    'đăng ký biện pháp bảo đảm bằng quyền sử dụng đất',
  ],
  ['xóa thế chấp, giải chấp, xoá thế chấp, trả nợ ngân hàng', 'xóa đăng ký biện pháp bảo đảm'],
  ['quy hoạch, xem quy hoạch, hỏi quy hoạch', 'cung cấp thông tin quy hoạch'],
  ['đo đạc, đo đất, trích đo', 'đo đạc | bản đồ địa chính'],
  ['nhà ở xã hội, mua nhà xã hội, nhà thu nhập thấp', 'nhà ở xã hội'],
  // Construction Law: a permit for works and for separate houses.
  [
    'xây nhà, làm nhà, cất nhà, phép xây dựng, xây dựng nhà, xin phép xây nhà, xin phép xây dựng, giấy phép xây nhà, giấy phép xây dựng, xin phép làm nhà',
    'cấp giấy phép xây dựng mới nhà ở riêng lẻ',
  ],
  [
    'sửa nhà, nâng tầng, cải tạo nhà, sửa chữa nhà, cơi nới, lên tầng, sửa lại nhà',
    'cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ',
  ],
  ['phá nhà, đập nhà, dời nhà', 'giấy phép di dời công trình | phá dỡ'],
  ['đào đường, đào vỉa hè, vỉa hè, lòng đường', 'sử dụng tạm thời lòng đường, vỉa hè | đường bộ đang khai thác'],
  ['chặt cây, đốn cây, chặt hạ cây', 'chặt hạ, dịch chuyển cây xanh'],
  ['khoan giếng, đào giếng, giếng khoan', 'khai thác nước dưới đất | khoan nước dưới đất'],
  ['nước ngầm', 'nước dưới đất'],
  ['điện mặt trời, pin mặt trời', 'điện mặt trời mái nhà'],

  // Business: Law on Enterprises 2020; Decree 168/2025/ND-CP on registration, household businesses included.
  [
    'mở quán, mở tiệm, mở cửa hàng, mở shop, quán ăn, tạp hóa, tạp hoá, buôn bán, bán hàng, mở sạp, kinh doanh nhỏ, kinh doanh cá thể, hộ cá thể, đăng ký kinh doanh, giấy phép kinh doanh, bán hàng online, quán cà phê, quán cafe, quán nhậu, cửa hàng',
    'đăng ký thành lập hộ kinh doanh',
  ],
  [
    'đóng cửa hộ kinh doanh, giải thể hộ kinh doanh, nghỉ kinh doanh, đóng cửa quán, đóng cửa tiệm, dẹp tiệm, dẹp quán, đóng mã số thuế hộ kinh doanh',
    'chấm dứt hoạt động hộ kinh doanh',
  ],
  ['tạm ngừng hộ kinh doanh, tạm nghỉ kinh doanh, tạm nghỉ bán', 'tạm ngừng kinh doanh của hộ kinh doanh'],
  [
    'mở công ty, lập công ty, thành lập công ty, mở doanh nghiệp, lập doanh nghiệp, thành lập doanh nghiệp',
    'đăng ký thành lập công ty | đăng ký thành lập doanh nghiệp',
  ],
  ['đóng công ty, đóng cửa công ty, giải thể công ty, phá sản', 'giải thể doanh nghiệp'],
  ['tạm ngừng công ty, tạm dừng công ty', 'thông báo tạm ngừng kinh doanh doanh nghiệp'],
  [
    'đổi địa chỉ công ty, chuyển trụ sở, chuyển địa chỉ công ty, đổi trụ sở, đổi tên công ty, đổi địa chỉ doanh nghiệp',
    'đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp',
  ],
  [
    'đổi giám đốc, đổi người đại diện, thay giám đốc, thay người đại diện',
    'thay đổi người đại diện theo pháp luật của công ty',
  ],
  ['tăng vốn, giảm vốn, đổi vốn, thay đổi vốn', 'thay đổi vốn điều lệ'],
  ['thêm ngành nghề, đổi ngành nghề, bổ sung ngành nghề', 'thông báo thay đổi ngành, nghề kinh doanh'],
  ['mở chi nhánh, lập chi nhánh', 'đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo địa điểm kinh doanh'],
  [
    'đổi tên hộ kinh doanh, đổi tên quán, đổi địa chỉ hộ kinh doanh, đổi tên cửa hàng',
    'đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
  ],
  ['công ty', 'công ty | doanh nghiệp'],
  ['giấy phép con', 'giấy chứng nhận đủ điều kiện'],
  ['mã số thuế, mst', 'đăng ký thuế'],
  ['hợp tác xã', 'hợp tác xã'],
  ['khuyến mãi, giảm giá', 'khuyến mại'],
  ['đa cấp', 'bán hàng đa cấp'],
  ['rượu, bán rượu, nấu rượu', 'kinh doanh rượu | sản xuất rượu'],
  ['thuốc lá, bán thuốc lá', 'sản phẩm thuốc lá'],
  ['cây xăng, bán xăng, xăng, trạm xăng', 'xăng dầu'],
  ['bán gas, ga, gas, bình ga', 'khí dầu mỏ hóa lỏng | khí'],
  ['pháo, pháo bông', 'pháo hoa'],
  [
    'biển hiệu, bảng hiệu, bảng quảng cáo, biển quảng cáo, treo băng rôn, băng rôn',
    'quảng cáo | biển quảng cáo, băng-rôn',
  ],
  ['cầm đồ, tiệm cầm đồ, khách sạn nhà nghỉ, xoa bóp, massage, mát xa', 'đủ điều kiện về an ninh, trật tự'],
  ['quán karaoke, hát karaoke, phòng hát', 'kinh doanh dịch vụ karaoke'],
  ['bar, sàn nhảy, pub', 'kinh doanh dịch vụ vũ trường'],
  ['quán net, tiệm net, game, quán game, tiệm game', 'trò chơi điện tử công cộng'],
  ['khách sạn, nhà nghỉ, homestay', 'cơ sở lưu trú du lịch'],
  ['công ty du lịch, mở công ty du lịch, tour, làm tour', 'kinh doanh dịch vụ lữ hành'],
  ['hướng dẫn viên, thẻ hdv, hdv, thẻ hướng dẫn', 'thẻ hướng dẫn viên du lịch'],

  // Food, medicine and health: Law on Food Safety 2010; Law on Pharmacy 2016; Law on Examination and Treatment 2023.
  [
    'quán ăn an toàn, an toàn thực phẩm quán ăn, nhà hàng, bếp ăn, dịch vụ ăn uống, an toàn thực phẩm nhà hàng, giấy an toàn thực phẩm',
    'cơ sở đủ điều kiện an toàn thực phẩm kinh doanh dịch vụ ăn uống',
  ],
  [
    'tiệm thuốc, nhà thuốc, quầy thuốc, thuốc tây, tiệm thuốc tây, mở nhà thuốc, mở tiệm thuốc, mở tiệm thuốc tây, bán thuốc, bán thuốc tây, hiệu thuốc, mở hiệu thuốc',
    'giấy chứng nhận đủ điều kiện kinh doanh dược bán lẻ thuốc',
  ],
  ['dược sĩ, bằng dược', 'chứng chỉ hành nghề dược'],
  [
    'phòng khám, mở phòng khám, phòng mạch, nha khoa, phòng răng, phòng khám răng',
    'giấy phép hoạt động khám bệnh, chữa bệnh',
  ],
  ['bác sĩ, y tá, điều dưỡng, y sĩ, hành nghề y', 'giấy phép hành nghề khám bệnh, chữa bệnh'],
  ['mỹ phẩm, bán mỹ phẩm', 'công bố sản phẩm mỹ phẩm'],
  ['cai nghiện, nghiện', 'cai nghiện ma túy'],
  ['tiêm phòng, vắc xin, chích ngừa', 'tiêm chủng'],
  ['bệnh viện trả tiền, thanh toán viện phí, hoàn tiền khám bệnh', 'thanh toán trực tiếp chi phí khám bệnh, chữa bệnh'],
  [
    'thẻ bảo hiểm, thẻ bhyt, mua bảo hiểm y tế, bảo hiểm hộ gia đình, bảo hiểm y tế hộ gia đình, bhyt hộ gia đình, mất thẻ bảo hiểm y tế',
    'cấp thẻ bảo hiểm y tế',
  ],

  // Vehicles: Law on Road Traffic Order and Safety 2024 (36/2024/QH15).
  [
    'bằng lái, bằng lái xe, bằng xe, bằng xe máy, bằng ô tô, bằng lái xe máy, bằng lái ô tô, bằng b2, bằng a1, bằng b1, bằng c',
    'giấy phép lái xe',
  ],
  [
    'đăng ký xe máy, đăng ký xe, đăng ký xe mới, đăng ký xe máy mới, đăng ký ô tô, đăng ký xe ô tô, làm biển số, bấm biển, bốc biển, biển số mới, cà vẹt, mua xe mới',
    'đăng ký xe lần đầu | đăng ký, cấp biển số xe lần đầu',
  ],
  [
    'sang tên xe, sang tên xe máy, sang tên ô tô, sang tên đổi chủ, mua xe cũ, bán xe, chuyển chủ xe, sang tên xe ô tô, sang tên xe cũ',
    'đăng ký sang tên xe thay đổi chủ xe',
  ],
  [
    'mất đăng ký xe, mất cà vẹt, mất giấy tờ xe, mất biển số, mất giấy đăng ký xe, làm lại đăng ký xe, làm lại cà vẹt',
    'cấp lại chứng nhận đăng ký xe, biển số xe',
  ],
  ['đổi biển số, đổi biển số xe, đổi biển, đổi đăng ký xe, đổi cà vẹt', 'đổi chứng nhận đăng ký xe, biển số xe'],
  ['xe máy', 'xe mô tô, xe gắn máy | xe'],
  ['ô tô, xe hơi, oto', 'xe ô tô | xe'],
  ['đăng kiểm', 'kiểm định xe cơ giới'],
  ['xe hợp đồng, phù hiệu, xe khách, taxi, xe tải chở hàng', 'phù hiệu | kinh doanh vận tải bằng xe ô tô'],
  ['thuyền, ghe, xuồng, tàu thuyền', 'phương tiện thủy nội địa'],
  ['tàu đánh cá, thuyền đánh cá, ghe cá, thuyền cá', 'tàu cá'],
  ['đánh cá, đánh bắt cá, đi biển', 'khai thác thủy sản'],
  ['nuôi tôm, nuôi cá, nuôi hàu, nuôi hải sản', 'nuôi trồng thủy sản'],
  ['nuôi lồng bè, lồng bè, nuôi bè', 'nuôi trồng thủy sản lồng bè'],

  // Work, pensions, social insurance: Law on Social Insurance 2024 (41/2024/QH15), Employment Law 2025.
  ['thai sản, tiền thai sản, nghỉ đẻ, nghỉ sinh, tiền đẻ, bảo hiểm thai sản', 'hưởng chế độ thai sản'],
  [
    'thất nghiệp, bảo hiểm thất nghiệp, tiền thất nghiệp, mất việc, nghỉ việc, lấy bảo hiểm thất nghiệp, lĩnh bảo hiểm thất nghiệp',
    'hưởng trợ cấp thất nghiệp',
  ],
  [
    'rút bảo hiểm, rút bhxh, rút bảo hiểm xã hội, lĩnh bảo hiểm một lần, lấy bảo hiểm xã hội, rút sổ bảo hiểm, bhxh 1 lần, bảo hiểm xã hội 1 lần, rút bảo hiểm 1 lần',
    'hưởng bảo hiểm xã hội một lần',
  ],
  ['sổ bảo hiểm, sổ bhxh', 'cấp sổ bảo hiểm xã hội'],
  ['lương hưu, về hưu, nghỉ hưu, tiền hưu', 'hưởng lương hưu'],
  ['nghỉ ốm, ốm đau, nghỉ bệnh', 'hưởng trợ cấp ốm đau | chế độ ốm đau'],
  ['tai nạn lao động, tai nạn khi làm', 'chế độ tai nạn lao động'],
  ['tiền tuất, tử tuất', 'chế độ tử tuất | trợ cấp tuất'],
  [
    'giấy phép lao động, người nước ngoài làm việc, thuê người nước ngoài, lao động nước ngoài',
    'giấy phép lao động đối với người lao động nước ngoài',
  ],
  ['xuất khẩu lao động, đi xuất khẩu lao động, đi làm ở nước ngoài', 'người lao động đi làm việc ở nước ngoài'],
  ['tìm việc, kiếm việc, xin việc', 'tư vấn, giới thiệu việc làm'],
  ['học nghề', 'đào tạo nghề'],

  // Social protection: Decree 20/2021/ND-CP; social pension: Law on Social Insurance 2024 Arts 21-24, from the age of 75.
  [
    'người già, người cao tuổi, ông già bà cả, trợ cấp người già, trợ cấp người cao tuổi, tiền người già, 75 tuổi, trên 75 tuổi, 80 tuổi, tiền già',
    'hưởng trợ cấp hưu trí xã hội',
  ],
  [
    'khuyết tật, tàn tật, người tàn tật, giấy khuyết tật, chứng nhận khuyết tật, giấy chứng nhận khuyết tật',
    'xác định mức độ khuyết tật và cấp giấy xác nhận khuyết tật',
  ],
  [
    'hộ nghèo, sổ hộ nghèo, hộ cận nghèo, nhà nghèo, xét hộ nghèo, gia đình nghèo, giấy hộ nghèo',
    'công nhận hộ nghèo, hộ cận nghèo',
  ],
  ['mai táng, tiền mai táng, tiền ma chay, đám ma, chôn cất, mai táng phí', 'hỗ trợ chi phí mai táng | mai táng phí'],
  ['trẻ mồ côi, mẹ đơn thân, nuôi con một mình, bảo trợ xã hội', 'trợ cấp xã hội hàng tháng | bảo trợ xã hội'],
  ['viện dưỡng lão, trại trẻ mồ côi, trung tâm bảo trợ, vào trung tâm bảo trợ', 'cơ sở trợ giúp xã hội'],
  // Ordinance 02/2020/UBTVQH14 on people with merit.
  ['thương binh, liệt sĩ, gia đình liệt sĩ, có công, gia đình chính sách', 'người có công | liệt sĩ | thương binh'],
  ['mẹ anh hùng, mẹ việt nam anh hùng, bà mẹ anh hùng', 'bà mẹ việt nam anh hùng'],
  ['da cam, chất độc da cam, chất độc màu da cam', 'nhiễm chất độc hóa học'],
  ['bằng tổ quốc ghi công', 'bằng tổ quốc ghi công'],
  ['đi lính, nghĩa vụ, đi bộ đội, nghĩa vụ quân sự, khám nghĩa vụ, nhập ngũ', 'đăng ký nghĩa vụ quân sự'],

  // Schools: Law on Education 2019.
  [
    'bằng cấp, mất bằng, bằng tốt nghiệp, mất bằng tốt nghiệp, bằng cấp ba, bằng cấp 3, bản sao bằng, mất bằng cấp 3, học bạ',
    'văn bằng, chứng chỉ',
  ],
  ['thi đại học, thi tốt nghiệp', 'dự thi tốt nghiệp trung học phổ thông'],
  ['cấp 3, cấp ba', 'trung học phổ thông'],
  ['cấp 2, cấp hai', 'trung học cơ sở'],
  ['cấp 1, cấp một', 'tiểu học'],
  [
    'mẫu giáo, mầm non, nhà trẻ, nhóm trẻ, trường mầm non, mở lớp mầm non, giữ trẻ',
    'trường mẫu giáo, trường mầm non | nhà trẻ',
  ],
  ['chuyển trường', 'chuyển trường'],
  ['nhập học, xin học, vào lớp 10, vào lớp 6, xin vào lớp', 'tuyển sinh'],
  ['tiền học, học phí, miễn học phí, giảm học phí, xin miễn học phí', 'miễn, giảm học phí | hỗ trợ chi phí học tập'],
  ['trung tâm tiếng anh, trung tâm ngoại ngữ, mở trung tâm ngoại ngữ', 'trung tâm ngoại ngữ'],
  ['dạy thêm', 'dạy thêm'],

  // Countryside, forest, environment, culture, religion.
  ['chăn nuôi, nuôi heo, nuôi lợn, nuôi gà, trang trại', 'chăn nuôi | trang trại'],
  ['thú y, thuốc thú y', 'thuốc thú y'],
  ['phân bón, bán phân bón, thuốc trừ sâu, bán thuốc trừ sâu', 'phân bón | thuốc bảo vệ thực vật'],
  ['khai thác cát, mỏ đá, mỏ than, khai thác đá, hút cát, khai thác mỏ', 'khai thác khoáng sản'],
  ['xả thải, nước thải, giấy phép xả thải', 'giấy phép môi trường'],
  ['chùa, nhà thờ, đền, miếu, cúng, lễ bái', 'tín ngưỡng, tôn giáo | hoạt động tín ngưỡng'],
  ['lễ hội, tổ chức lễ hội', 'đăng ký tổ chức lễ hội'],
  ['ca nhạc, văn nghệ, biểu diễn, liveshow', 'tổ chức biểu diễn nghệ thuật'],
  ['thiên tai, bão lụt, thiệt hại do bão', 'thiên tai | bị thiệt hại'],
  ['bị thiệt hại do dịch, dịch bệnh gia súc, dịch tả lợn', 'thiệt hại do dịch bệnh động vật'],
  ['luật sư, làm luật sư', 'hành nghề luật sư'],
  ['hòa giải, hoà giải', 'hòa giải'],

  // English, the words that visitors and foreign residents type.
  ['birth certificate, birth registration, register birth, newborn', 'đăng ký khai sinh'],
  ['marriage, marriage certificate, marriage registration, get married, wedding', 'đăng ký kết hôn'],
  ['marital status, single status, certificate of single status', 'giấy xác nhận tình trạng hôn nhân'],
  ['death certificate, death registration', 'đăng ký khai tử'],
  ['adoption, adopt, adopt a child', 'đăng ký việc nuôi con nuôi'],
  ['certified copy, notarized copy, notary, notarization, authentication', 'chứng thực bản sao từ bản chính'],
  ['permanent residence, household registration', 'đăng ký thường trú'],
  ['temporary residence', 'đăng ký tạm trú | khai báo tạm trú cho người nước ngoài'],
  ['residence card, temporary residence card', 'thẻ tạm trú cho người nước ngoài'],
  ['permanent resident card', 'thẻ thường trú cho người nước ngoài'],
  ['id card, identity card, citizen id', 'cấp thẻ căn cước'],
  ['criminal record, police check, police clearance, judicial record', 'phiếu lý lịch tư pháp'],
  ["driving license, driving licence, driver license, driver's license, drivers license", 'giấy phép lái xe'],
  [
    'vehicle registration, car registration, motorbike registration, register motorbike',
    'đăng ký xe lần đầu | đăng ký, cấp biển số xe lần đầu',
  ],
  ['work permit', 'cấp giấy phép lao động đối với người lao động nước ngoài'],
  ['foreigner, foreigners, foreign, expat', 'người nước ngoài'],
  ['vietnamese citizen, vietnamese', 'việt nam'],
  ['visa extension, extend visa', 'gia hạn tạm trú cho người nước ngoài'],
  ['business household, household business, household', 'đăng ký thành lập hộ kinh doanh'],
  [
    'business registration, register business, business license, business licence',
    'đăng ký thành lập hộ kinh doanh | đăng ký thành lập công ty',
  ],
  ['company registration, set up company, open company, company, limited company, llc', 'đăng ký thành lập công ty'],
  ['joint stock company', 'công ty cổ phần'],
  ['representative office', 'văn phòng đại diện'],
  ['investment certificate, investment registration, investment', 'giấy chứng nhận đăng ký đầu tư'],
  ['land use right, land certificate, red book, pink book', 'giấy chứng nhận quyền sử dụng đất'],
  ['construction permit, building permit', 'cấp giấy phép xây dựng'],
  ['health insurance, health insurance card', 'cấp thẻ bảo hiểm y tế'],
  ['social insurance', 'bảo hiểm xã hội'],
  ['unemployment benefit, unemployment', 'hưởng trợ cấp thất nghiệp'],
  ['maternity, maternity leave, maternity benefit', 'hưởng chế độ thai sản'],
  ['pension, retirement', 'hưởng lương hưu'],
  ['disability', 'khuyết tật'],
  ['tour guide, tour guide card', 'thẻ hướng dẫn viên du lịch'],
  ['travel agency, tour operator', 'kinh doanh dịch vụ lữ hành'],
  ['food safety', 'an toàn thực phẩm'],
  ['pharmacy, drugstore', 'giấy chứng nhận đủ điều kiện kinh doanh dược'],
  ['nationality, citizenship', 'quốc tịch Việt Nam'],
  ['tax code, tax number', 'đăng ký thuế'],
  ['lost', 'cấp lại | bị mất'],
  ['renew, renewal, extension', 'gia hạn | cấp đổi'],
  ['replace, reissue', 'cấp lại'],
  ['international', 'quốc tế'],
];
