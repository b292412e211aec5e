/** The wording of every error code: what happened, and the mend. `{name}` is filled in from the problem. */
import type { ErrorCode, Locale } from '@hcc/schemas';

type Words = readonly [title: string, detail: string];

const words: Record<ErrorCode, Record<Locale, Words>> = {
  malformed_request: {
    vi: [
      'Yêu cầu không đọc được',
      'Nội dung gửi lên không phải JSON đúng cú pháp. Hãy kiểm tra lại dấu ngoặc, dấu phẩy và mã hoá UTF-8.',
    ],
    en: ['Request not readable', 'The body is not well-formed JSON. Check brackets, commas and UTF-8 encoding.'],
    'zh-Hans': ['请求无法读取', '正文不是格式正确的 JSON。请检查括号、逗号和 UTF-8 编码。'],
  },
  invalid_parameter: {
    vi: ['Tham số không hợp lệ', 'Sửa các tham số nêu trong errors rồi gửi lại.'],
    en: ['Invalid parameter', 'Correct the parameters named in errors and send again.'],
    'zh-Hans': ['参数无效', '请更正 errors 中列出的参数后重新发送。'],
  },
  invalid_cursor: {
    vi: ['Con trỏ trang không hợp lệ', 'Chỉ dùng nextCursor của trang trước với cùng bộ lọc; bỏ cursor để đọc từ đầu.'],
    en: [
      'Invalid cursor',
      'Use only the nextCursor of the page before, with the same filters; leave cursor out to begin again.',
    ],
    'zh-Hans': ['分页游标无效', '只能使用上一页返回的 nextCursor 并保持相同筛选条件；省略 cursor 可从头读取。'],
  },
  position_outside_country: {
    vi: ['Vị trí ở ngoài Việt Nam', 'Bỏ tham số near, hoặc gửi vĩ độ và kinh độ của một nơi trong nước.'],
    en: ['Position outside Viet Nam', 'Leave near out, or send latitude and longitude of a place in the country.'],
    'zh-Hans': ['位置不在越南境内', '请省略 near，或发送越南境内某地的纬度和经度。'],
  },
  period_not_begun: {
    vi: ['Kỳ số liệu chưa bắt đầu', 'Kỳ {period} chưa có số liệu. Chọn kỳ hiện tại hoặc kỳ đã qua.'],
    en: [
      'Period not begun',
      'There are no figures for {period} yet. Ask for the period under way or one that is over.',
    ],
    'zh-Hans': ['统计期尚未开始', '{period} 尚无数据。请选择当前或已结束的统计期。'],
  },
  rule_version_unknown: {
    vi: [
      'Không có phiên bản bộ chỉ số này',
      'Bộ chỉ số {ruleVersion} không tồn tại hoặc không có hiệu lực trong kỳ {period}. Hiện có: {known}.',
    ],
    en: [
      'Rule version unknown',
      'There is no rule {ruleVersion}, or it was not in force in {period}. There are: {known}.',
    ],
    'zh-Hans': ['指标版本不存在', '指标版本 {ruleVersion} 不存在，或在 {period} 期间无效。现有：{known}。'],
  },
  idempotency_key_missing: {
    vi: ['Thiếu Idempotency-Key', 'Gửi kèm đầu mục Idempotency-Key, mỗi ý định một khoá, giữ nguyên khi thử lại.'],
    en: ['Idempotency-Key missing', 'Send an Idempotency-Key header: one key per intent, kept over retries.'],
    'zh-Hans': ['缺少 Idempotency-Key', '请发送 Idempotency-Key 请求头：每个意图一个键，重试时保持不变。'],
  },
  credential_missing: {
    vi: ['Thiếu khoá truy cập', 'Gửi kèm Authorization: Bearer với một trong các loại khoá: {accepted}.'],
    en: ['Credential missing', 'Send Authorization: Bearer with one of these kinds of credential: {accepted}.'],
    'zh-Hans': ['缺少凭证', '请在 Authorization: Bearer 中发送以下类型之一的凭证：{accepted}。'],
  },
  credential_invalid: {
    vi: ['Khoá truy cập không đúng', 'Khoá hoặc phiên này không tồn tại hoặc đã bị thu hồi. Hãy lấy khoá mới.'],
    en: ['Credential not valid', 'This key or session does not exist or was revoked. Get a new one.'],
    'zh-Hans': ['凭证无效', '此密钥或会话不存在或已被撤销。请获取新的凭证。'],
  },
  credential_expired: {
    vi: ['Phiên đã hết hạn', 'Hãy mở phiên mới; dữ liệu đã lưu không mất.'],
    en: ['Session expired', 'Open a new session; nothing that was saved is lost.'],
    'zh-Hans': ['会话已过期', '请重新打开会话；已保存的内容不会丢失。'],
  },
  credential_not_allowed: {
    vi: ['Khoá không dùng được ở đây', 'Thao tác này chỉ nhận: {accepted}.'],
    en: ['Credential not allowed here', 'This operation takes only: {accepted}.'],
    'zh-Hans': ['此处不接受该凭证', '此操作只接受：{accepted}。'],
  },
  origin_not_allowed: {
    vi: [
      'Trang web chưa được đăng ký',
      'Khoá này không dùng được từ {origin}. Đăng ký đúng giao thức, tên miền và cổng của trang với Trung tâm.',
    ],
    en: [
      'Website not registered',
      'This key does not work from {origin}. Register the exact scheme, host and port of the page with the Center.',
    ],
    'zh-Hans': ['网站未登记', '此密钥不能在 {origin} 使用。请向中心登记网页的准确协议、主机和端口。'],
  },
  role_missing: {
    vi: ['Không thuộc nhiệm vụ của bạn', 'Bước "{command}" cần vai trò {role} tại {unit}. Bạn làm được: {allowed}.'],
    en: ['Not your task', 'The step "{command}" needs the role {role} at {unit}. You may: {allowed}.'],
    'zh-Hans': ['不属于您的职责', '步骤“{command}”需要在 {unit} 的角色 {role}。您可执行：{allowed}。'],
  },
  not_found: {
    vi: ['Không có địa chỉ này', 'Không có gì tại {path}. Xem danh sách thao tác tại /openapi.json.'],
    en: ['Nothing here', 'There is nothing at {path}. The operations are listed in /openapi.json.'],
    'zh-Hans': ['此处无内容', '{path} 没有内容。操作列表见 /openapi.json。'],
  },
  procedure_not_found: {
    vi: ['Không có thủ tục này', 'Không có thủ tục mang mã {code} trong danh mục. Kiểm tra mã, hoặc tìm theo tên.'],
    en: ['No such procedure', 'The catalogue has no procedure {code}. Check the code or search by name.'],
    'zh-Hans': ['没有此行政手续', '目录中没有代码为 {code} 的手续。请检查代码或按名称搜索。'],
  },
  address_unit_not_found: {
    vi: [
      'Không có đơn vị hành chính này',
      'Chọn lại xã, phường, đặc khu trong danh sách /v1/address-units của ngày đó.',
    ],
    en: ['No such ward or commune', 'Choose one from /v1/address-units as of the day that the address was written.'],
    'zh-Hans': ['没有该乡级行政单位', '请从该日期的 /v1/address-units 列表中重新选择。'],
  },
  unit_not_found: {
    vi: ['Không có đơn vị này', 'Không có đơn vị {id} đang hoạt động. Chọn trong danh sách /v1/units.'],
    en: ['No such unit', 'There is no unit {id} in force. Choose one from /v1/units.'],
    'zh-Hans': ['没有此单位', '没有有效单位 {id}。请从 /v1/units 中选择。'],
  },
  dossier_not_found: {
    vi: ['Không tìm thấy hồ sơ', 'Không có hồ sơ này, hoặc phiên này không mở được nó.'],
    en: ['Dossier not found', 'There is no such dossier, or this session does not open it.'],
    'zh-Hans': ['未找到档案', '没有此档案，或当前会话无权打开。'],
  },
  attachment_not_found: {
    vi: ['Không tìm thấy tệp', 'Hồ sơ không có tệp này.'],
    en: ['File not found', 'The dossier has no such file.'],
    'zh-Hans': ['未找到文件', '档案中没有此文件。'],
  },
  upload_not_found: {
    vi: ['Không có lần tải này', 'Hồ sơ không có lần tải lên này. Hãy chọn lại tệp.'],
    en: ['No such upload', 'The dossier has no such upload. Choose the file again.'],
    'zh-Hans': ['没有此上传', '档案中没有此次上传。请重新选择文件。'],
  },
  upload_stalled: {
    vi: ['Đường truyền dừng giữa chừng', 'Phần đã nhận được vẫn giữ. Hãy hỏi Upload-Offset rồi gửi tiếp từ đó.'],
    en: ['Nothing came any more', 'What had arrived is kept. Ask for Upload-Offset and go on from there.'],
    'zh-Hans': ['传输中断', '已收到的部分已保留。请查询 Upload-Offset 后从该处继续。'],
  },
  attachment_changed: {
    vi: ['Tệp không còn như lúc tải lên', 'Tệp "{name}" đã thay đổi sau khi tải lên. Hãy bỏ tệp và tải lại.'],
    en: [
      'File not as it was uploaded',
      'The file "{name}" changed after it was uploaded. Remove it and upload it again.',
    ],
    'zh-Hans': ['文件与上传时不符', '文件“{name}”在上传后发生变化。请删除后重新上传。'],
  },
  upload_offset_wrong: {
    vi: ['Sai vị trí', 'Trung tâm đã có {offset} byte. Hãy gửi tiếp từ đó.'],
    en: ['Wrong offset', 'The Center has {offset} bytes. Go on from there.'],
    'zh-Hans': ['偏移量不符', '中心已收到 {offset} 字节。请从该处继续。'],
  },
  upload_expired: {
    vi: ['Lần tải đã hết hạn', 'Một lần tải dở được giữ 24 giờ. Hãy chọn lại tệp.'],
    en: ['Upload expired', 'An unfinished upload is kept for 24 hours. Choose the file again.'],
    'zh-Hans': ['上传已过期', '未完成的上传保留 24 小时。请重新选择文件。'],
  },
  tus_version_not_supported: {
    vi: ['Phiên bản tus không dùng được', 'Gửi kèm Tus-Resumable: {version}.'],
    en: ['tus version not supported', 'Send Tus-Resumable: {version}.'],
    'zh-Hans': ['不支持该 tus 版本', '请发送 Tus-Resumable: {version}。'],
  },
  upload_too_long: {
    vi: ['Phần gửi lên quá dài', 'Tệp được báo có {length} byte, phần này vượt quá. Hãy tải lại từ đầu.'],
    en: ['Longer than announced', 'The file was announced with {length} bytes and this part goes beyond. Begin again.'],
    'zh-Hans': ['超过声明的长度', '文件声明为 {length} 字节，此部分超出。请重新开始。'],
  },
  upload_locked: {
    vi: ['Đang nhận tệp này', 'Một lần gửi khác của tệp này đang chạy. Thử lại sau giây lát.'],
    en: ['Upload in use', 'Another request is sending this file. Try again in a moment.'],
    'zh-Hans': ['正在接收此文件', '另一请求正在发送此文件。请稍后重试。'],
  },
  upload_checksum_wrong: {
    vi: [
      'Dữ liệu sai lệch trên đường truyền',
      'Phần nhận được không khớp mã kiểm tra nên không được giữ. Hãy gửi lại.',
    ],
    en: ['Damaged on the way', 'What arrived does not match its checksum and was not kept. Send it again.'],
    'zh-Hans': ['传输中数据损坏', '收到的内容与校验值不符，未予保留。请重新发送。'],
  },
  file_store_unavailable: {
    vi: ['Tạm thời không lưu được tệp', 'Kho tệp chưa sẵn sàng. Thông tin đã điền vẫn được giữ; thử tải lại sau.'],
    en: ['Files cannot be stored now', 'The file store is not ready. All that was filled in is kept; try again later.'],
    'zh-Hans': ['暂时无法保存文件', '文件存储尚未就绪。已填写的内容会保留；请稍后重试。'],
  },
  result_not_found: {
    vi: ['Chưa có giấy tờ này', 'Hồ sơ chưa có kết quả điện tử để tải về.'],
    en: ['Not there yet', 'The dossier has no electronic document of this kind yet.'],
    'zh-Hans': ['尚无此文件', '档案尚无此类电子文件。'],
  },
  slip_not_found: {
    vi: ['Chưa có phiếu này', 'Hồ sơ chưa có phiếu loại này; các phiếu hiện có nằm trong slips.'],
    en: ['No such slip', 'The dossier has no slip of this kind; slips names those that there are.'],
    'zh-Hans': ['没有此单据', '档案没有此类单据；现有单据见 slips。'],
  },
  result_already_signed: {
    vi: [
      'Tệp đã có chữ ký số',
      'Ghi số, ngày và mã QR vào sẽ làm hỏng chữ ký đó. Hãy tải lên bản chưa ký; hệ thống sẽ ký khi phát hành.',
    ],
    en: [
      'The file is signed already',
      'Writing number, date and QR code into it would break that signature. Upload the unsigned file; it is signed when it is issued.',
    ],
    'zh-Hans': ['文件已有数字签名', '写入文号、日期和二维码会破坏该签名。请上传未签名的文件；签发时系统会签名。'],
  },
  payment_not_found: {
    vi: [
      'Không có khoản thanh toán này',
      'Kiểm tra lại mã khoản thanh toán; khoản của hồ sơ hoặc tài khoản khác không đọc được ở đây.',
    ],
    en: ['No such payment', 'Check the id. Payments of another dossier or account cannot be read here.'],
    'zh-Hans': ['没有此笔付款', '请检查编号；无法在此读取其他申请或账户的付款。'],
  },
  webhook_endpoint_not_found: {
    vi: ['Không có điểm nhận này', 'Không có điểm nhận webhook {id} của đối tác này.'],
    en: ['No such endpoint', 'This partner has no webhook endpoint {id}.'],
    'zh-Hans': ['没有此接收端点', '该合作方没有 webhook 端点 {id}。'],
  },
  event_not_found: {
    vi: ['Không có sự kiện này', 'Đối tác này không có sự kiện {id} trong 30 ngày qua.'],
    en: ['No such event', 'This partner has no event {id} in the last 30 days.'],
    'zh-Hans': ['没有此事件', '该合作方在最近 30 天内没有事件 {id}。'],
  },
  tracking_not_found: {
    vi: ['Không tra cứu được', 'Mã hồ sơ và mã tra cứu không khớp. Xem lại trên giấy tiếp nhận, phân biệt số và chữ.'],
    en: ['Nothing to show', 'Code and secret do not match. Look again at the receipt; mind digits and letters.'],
    'zh-Hans': ['无法查询', '档案编号与查询码不匹配。请核对回执，注意区分数字与字母。'],
  },
  method_not_allowed: {
    vi: ['Phương thức không dùng được', '{path} chỉ nhận: {allowed}.'],
    en: ['Method not allowed', '{path} takes only: {allowed}.'],
    'zh-Hans': ['方法不被允许', '{path} 只接受：{allowed}。'],
  },
  idempotency_key_in_use: {
    vi: ['Yêu cầu đang được xử lý', 'Một yêu cầu cùng khoá đang chạy. Thử lại sau giây lát với cùng khoá.'],
    en: ['Request still running', 'A request with this key is running. Try again shortly with the same key.'],
    'zh-Hans': ['请求正在处理', '相同键的请求正在运行。请稍后用同一键重试。'],
  },
  step_out_of_order: {
    vi: [
      'Chưa đến bước này',
      'Hồ sơ đang ở trạng thái "{workflow}" nên không thực hiện được "{command}". Có thể: {possible}.',
    ],
    en: ['Step out of order', 'The dossier is "{workflow}", so "{command}" cannot be done. Possible now: {possible}.'],
    'zh-Hans': ['步骤顺序不符', '档案状态为“{workflow}”，不能执行“{command}”。当前可执行：{possible}。'],
  },
  step_not_ready: {
    vi: ['Chưa thực hiện được bước này', '{reason} Bạn làm được: {allowed}.'],
    en: ['Not ready for this step', '{reason} You may: {allowed}.'],
    'zh-Hans': ['尚不能执行此步骤', '{reason} 您可执行：{allowed}。'],
  },
  dossier_claimed: {
    vi: ['Người khác đang xử lý', '{by} đã nhận hồ sơ này. Đợi người đó nhả, hoặc nhờ lãnh đạo đơn vị.'],
    en: ['Somebody else works on it', '{by} has claimed this dossier. Wait until it is released, or ask a leader.'],
    'zh-Hans': ['他人正在处理', '{by} 已领取本档案。请等待释放，或请单位负责人处理。'],
  },
  dossier_already_submitted: {
    vi: ['Hồ sơ đã nộp', 'Hồ sơ này đã nộp với mã {code}; không sửa bản nháp được nữa.'],
    en: ['Already filed', 'This dossier was filed as {code}; its draft cannot change any more.'],
    'zh-Hans': ['档案已提交', '此档案已提交，编号 {code}；草稿不能再修改。'],
  },
  filing_not_offered: {
    vi: ['Không nộp được tại đây', 'Thủ tục {code} không nhận trực tuyến qua Trung tâm. {reason}'],
    en: ['Not filed here', 'Procedure {code} is not taken online by the Center. {reason}'],
    'zh-Hans': ['此处不受理', '中心不在线受理手续 {code}。{reason}'],
  },
  signer_unavailable: {
    vi: [
      'Chưa ký số được',
      'Không có chứng thư số của {signer}. Hãy đăng ký chứng thư, hoặc giao người khác phê duyệt.',
    ],
    en: ['Cannot sign', 'There is no certificate for {signer}. Register one, or have somebody else approve.'],
    'zh-Hans': ['无法签署', '没有 {signer} 的数字证书。请登记证书，或由他人审批。'],
  },
  payment_not_due: {
    vi: [
      'Hiện không có khoản phải nộp',
      'Hồ sơ được miễn phí, đã nộp đủ, đã kết thúc hoặc chưa nộp. Đọc fees của hồ sơ để biết.',
    ],
    en: ['Nothing is due now', 'The dossier is free, paid, ended, or not filed yet. Read its fees to see which.'],
    'zh-Hans': ['目前没有应付款项', '该申请免费、已付清、已结束或尚未提交。请读取其 fees 了解情况。'],
  },
  amount_not_told: {
    vi: [
      'Chưa xác định được số tiền',
      'Dữ liệu của thủ tục {code} không nêu đủ mức thu; nơi tiếp nhận sẽ thông báo số tiền.',
    ],
    en: [
      'The amount cannot be told',
      'The record of procedure {code} does not state enough; the receiving point will tell the amount.',
    ],
    'zh-Hans': ['无法确定金额', '手续 {code} 的资料未说明完整收费标准；受理处将告知金额。'],
  },
  payment_not_open: {
    vi: [
      'Khoản này không thu được tại quầy',
      'Khoản đã nộp, đang tạm giữ, hoặc không phải nộp tại quầy. Đọc lại khoản thanh toán.',
    ],
    en: [
      'This payment cannot be taken at the counter',
      'It is paid, held, or not to be paid at a counter. Read the payment again.',
    ],
    'zh-Hans': ['此笔付款无法在柜台收取', '该款已付、被暂扣或并非柜台付款。请重新读取。'],
  },
  payment_not_decidable: {
    vi: [
      'Khoản này không quyết định như vậy được',
      'Không còn tiền chờ xử lý, tiền về chưa đủ, hoặc hồ sơ không còn phải nộp. Đọc lại khoản thanh toán.',
    ],
    en: [
      'This cannot be decided about the payment',
      'No money waits any more, too little came, or nothing is owed. Read the payment again.',
    ],
    'zh-Hans': ['无法对此笔付款作出该决定', '已无待处理款项、到账不足，或档案已无须缴费。请重新读取。'],
  },
  exemption_not_open: {
    vi: [
      'Không còn đề nghị miễn, giảm để xử lý',
      'Đề nghị đã được quyết định, thiếu giấy tờ chứng minh, chưa có, hoặc hồ sơ không còn khoản phải nộp.',
    ],
    en: [
      'No exemption to claim or decide',
      'The claim was decided, has no proof, was never made, or nothing is due any more.',
    ],
    'zh-Hans': ['没有可申请或决定的减免', '该申请已有决定、缺少证明、尚未提出，或已无应付款项。'],
  },
  rating_not_open: {
    vi: [
      'Chưa đánh giá được',
      'Chỉ đánh giá khi đã có kết quả, đã bị từ chối, hoặc sau khi đã bổ sung hồ sơ. Đọc lại những lần đánh giá đang mở.',
    ],
    en: [
      'Not to be rated yet',
      'A dossier is rated once it has its result, was refused, or a supplement was answered. Read what may be rated now.',
    ],
    'zh-Hans': ['尚不能评价', '仅在已有结果、已被拒绝或已补正之后才可评价。请重新读取可评价的事项。'],
  },
  already_rated: {
    vi: ['Đã đánh giá rồi', 'Mỗi dịp chỉ đánh giá một lần. Cảm ơn bạn đã góp ý.'],
    en: ['Rated already', 'Each occasion is rated once. Thank you for telling us.'],
    'zh-Hans': ['已评价过', '每个事项只能评价一次。感谢您的意见。'],
  },
  feedback_not_found: {
    vi: [
      'Không có phản ánh, kiến nghị này',
      'Không có phản ánh, kiến nghị nào ứng với mã theo dõi này. Sao chép lại toàn bộ mã đã được cấp khi gửi.',
    ],
    en: [
      'No such feedback',
      'No report or proposal has this token. Copy the whole token that was given when it was sent.',
    ],
    'zh-Hans': ['没有此反映或建议', '没有与此跟踪码对应的反映或建议。请完整复制提交时给出的跟踪码。'],
  },
  feedback_too_often: {
    vi: [
      'Đơn vị đang nhận quá nhiều phản ánh',
      'Trong một giờ qua đơn vị này đã nhận quá nhiều phản ánh, kiến nghị. Gửi lại sau {seconds} giây, hoặc gửi bằng giấy tại quầy.',
    ],
    en: [
      'Too many reports at once',
      'This unit has received too many reports and proposals within an hour. Send it again in {seconds} seconds, or hand it in on paper at a counter.',
    ],
    'zh-Hans': [
      '该单位收到的反映过多',
      '该单位一小时内收到的反映和建议过多。请在 {seconds} 秒后重新提交，或到窗口提交书面材料。',
    ],
  },
  tip_not_found: {
    vi: ['Không có gợi ý này', 'Không có gợi ý nào với mã này. Tải lại danh sách gợi ý.'],
    en: ['No such tip', 'There is no tip with this id. Read the list of tips again.'],
    'zh-Hans': ['没有此提示', '没有此编号的提示。请重新读取提示列表。'],
  },
  feedback_answered: {
    vi: ['Đã trả lời rồi', 'Phản ánh, kiến nghị này đã được trả lời; câu trả lời không sửa được nữa. Tải lại để đọc.'],
    en: ['Answered already', 'This was answered, and an answer is not changed. Read it again to see it.'],
    'zh-Hans': ['已答复', '此反映或建议已经答复，答复不可更改。请重新读取查看。'],
  },
  transaction_already_used: {
    vi: [
      'Giao dịch đã dùng cho khoản khác',
      'Giao dịch {transaction} đã được báo cho một khoản thanh toán khác; mỗi giao dịch chỉ dùng một lần.',
    ],
    en: [
      'Transaction already used',
      'Transaction {transaction} was told for another payment; one transaction settles one payment.',
    ],
    'zh-Hans': ['交易已用于其他付款', '交易 {transaction} 已用于另一笔付款；一笔交易只能结清一笔付款。'],
  },
  dossier_changed: {
    vi: ['Hồ sơ vừa thay đổi', 'Có người đã thay đổi hồ sơ sau khi bạn mở. Xem lại bản mới rồi làm tiếp.'],
    en: ['Changed meanwhile', 'The dossier changed after you opened it. Look at the new version and go on.'],
    'zh-Hans': ['档案已更改', '您打开后档案已被更改。请查看新版本后继续。'],
  },
  body_too_large: {
    vi: ['Nội dung quá lớn', 'Nội dung gửi lên vượt {limit}.'],
    en: ['Body too large', 'The body is larger than {limit}.'],
    'zh-Hans': ['内容过大', '正文超过 {limit}。'],
  },
  attachment_too_large: {
    vi: ['Tệp quá lớn', 'Mỗi tệp tối đa {limit}, mỗi hồ sơ tối đa {count} tệp.'],
    en: ['File too large', 'A file may have {limit} at most, a dossier {count} files at most.'],
    'zh-Hans': ['文件过大', '每个文件最大 {limit}，每份档案最多 {count} 个文件。'],
  },
  media_type_not_supported: {
    vi: ['Kiểu nội dung không nhận', 'Gửi với Content-Type: {accepted}.'],
    en: ['Content type not taken', 'Send it as Content-Type: {accepted}.'],
    'zh-Hans': ['不支持的内容类型', '请以 Content-Type: {accepted} 发送。'],
  },
  attachment_type_not_allowed: {
    vi: ['Loại tệp không nhận', 'Chỉ nhận PDF, JPEG, PNG, DOCX, XLSX hoặc ODT. Hãy lưu lại dưới dạng PDF rồi tải lên.'],
    en: ['File type not taken', 'Only PDF, JPEG, PNG, DOCX, XLSX or ODT are taken. Save it as PDF and upload that.'],
    'zh-Hans': ['不接受该文件类型', '仅接受 PDF、JPEG、PNG、DOCX、XLSX 或 ODT。请另存为 PDF 后上传。'],
  },
  attachment_type_disagrees: {
    vi: [
      'Tên tệp không đúng với nội dung',
      'Nội dung tệp là {found}, khác với phần đuôi của tên tệp hoặc loại tệp được báo. Hãy mở tệp và lưu lại đúng loại.',
    ],
    en: [
      'Name and content differ',
      'The content is {found}, which is not what the name or the declared type says. Open the file and save it as what it is.',
    ],
    'zh-Hans': ['文件名与内容不符', '文件内容为 {found}，与扩展名或声明的类型不同。请打开文件并按正确类型另存。'],
  },
  attachment_encrypted: {
    vi: ['Tệp có mật khẩu', 'Tệp có mật khẩu hoặc bị khoá: hãy lưu lại không mật khẩu rồi tải lên.'],
    en: ['File is locked', 'The file has a password or is locked: save it without one and upload that.'],
    'zh-Hans': ['文件有密码', '文件设有密码或被锁定：请另存为无密码的文件后上传。'],
  },
  attachment_active: {
    vi: [
      'Tệp chứa nội dung tự chạy',
      'Tệp chứa "{found}", có thể chạy lệnh hoặc nhúng tệp khác. Hãy in ra PDF mới hoặc chụp ảnh giấy tờ rồi tải lên.',
    ],
    en: [
      'File holds something that runs',
      'The file holds "{found}", which may run or carry another file. Print it to a new PDF or photograph the paper, and upload that.',
    ],
    'zh-Hans': ['文件含可执行内容', '文件包含“{found}”，可能运行命令或夹带其他文件。请打印为新的 PDF 或拍照后上传。'],
  },
  attachment_damaged: {
    vi: ['Tệp hỏng', 'Không đọc được hết tệp. Hãy mở thử trên máy, lưu lại hoặc chụp, quét lại rồi tải lên.'],
    en: [
      'File damaged',
      'The file cannot be read to its end. Open it, save it anew or scan the paper again, and upload that.',
    ],
    'zh-Hans': ['文件损坏', '无法完整读取文件。请打开检查，重新保存或重新扫描后上传。'],
  },
  attachment_too_complex: {
    vi: [
      'Tệp quá lớn khi mở ra',
      'Mở ra, tệp có {found}; tối đa {limit}. Hãy chụp hoặc quét lại với độ nét thấp hơn, hoặc tách thành nhiều tệp.',
    ],
    en: [
      'Too large once opened',
      'Opened, the file has {found}; at most {limit}. Photograph or scan it at a lower resolution, or split it.',
    ],
    'zh-Hans': ['打开后过大', '文件打开后为 {found}，上限 {limit}。请降低清晰度重新拍摄或扫描，或拆分文件。'],
  },
  attachment_harmful: {
    vi: ['Tệp có mã độc', 'Tệp mang dấu hiệu của mã độc nên không được nhận. Hãy quét virus trên máy rồi tạo lại tệp.'],
    en: [
      'File is harmful',
      'The file bears the mark of a virus and was not taken. Scan your device and make the file anew.',
    ],
    'zh-Hans': ['文件含恶意代码', '文件带有病毒特征，不予接受。请对设备查毒后重新生成文件。'],
  },
  invalid_body: {
    vi: ['Nội dung chưa đúng', 'Sửa các mục nêu trong errors rồi gửi lại; những gì đã lưu không mất.'],
    en: ['Body not right', 'Correct what errors names and send again; nothing saved is lost.'],
    'zh-Hans': ['内容有误', '请更正 errors 中列出的项目后重新发送；已保存的内容不会丢失。'],
  },
  answers_invalid: {
    vi: ['Thông tin chưa đầy đủ hoặc chưa đúng', 'Sửa các mục nêu trong errors; những gì đã điền vẫn được giữ.'],
    en: ['Answers missing or wrong', 'Correct what errors names; all that was filled in is kept.'],
    'zh-Hans': ['填写内容缺失或有误', '请更正 errors 中列出的项目；已填写的内容会保留。'],
  },
  command_invalid: {
    vi: ['Nội dung của bước chưa đúng', 'Sửa các mục nêu trong errors; những gì đã điền vẫn được giữ.'],
    en: ['Something in this step is not right', 'Correct what errors names; all that was filled in is kept.'],
    'zh-Hans': ['步骤内容有误', '请更正 errors 中列出的项目；已填写的内容会保留。'],
  },
  register_too_long: {
    vi: ['Sổ quá dài', 'Có hơn {most} hồ sơ trong những ngày này; chọn ít ngày hơn.'],
    en: ['Too many rows', 'More than {most} dossiers in these days; choose fewer days.'],
    'zh-Hans': ['登记簿过长', '所选日期内超过 {most} 份档案；请缩短日期范围。'],
  },
  payment_required: {
    vi: ['Cần nộp tiền trước', 'Nộp {amount} đồng rồi gửi lại hồ sơ; bản nháp vẫn được giữ.'],
    en: ['Payment comes first', 'Pay {amount} đồng, then file again; the draft is kept.'],
    'zh-Hans': ['须先付款', '请先支付 {amount} 越南盾，然后重新提交；草稿会保留。'],
  },
  idempotency_key_reused: {
    vi: [
      'Khoá đã dùng cho nội dung khác',
      'Idempotency-Key này đã gắn với một nội dung khác. Dùng khoá mới cho ý định mới.',
    ],
    en: ['Key used for another body', 'This Idempotency-Key belongs to another body. Use a new key for a new intent.'],
    'zh-Hans': ['键已用于其他内容', '此 Idempotency-Key 已对应其他内容。新的意图请使用新键。'],
  },
  not_acceptable: {
    vi: ['Không có ở kiểu được hỏi', 'Nơi này chỉ trả lời bằng {type}. Bỏ Accept hoặc ghi thêm kiểu đó.'],
    en: ['Not available in that type', 'This is answered as {type} alone. Leave Accept out, or name that type in it.'],
    'zh-Hans': ['没有所请求的类型', '此处仅以 {type} 应答。请去掉 Accept，或在其中加上该类型。'],
  },
  webhook_endpoints_full: {
    vi: [
      'Đã đủ số địa chỉ nhận',
      'Mỗi đối tác có tối đa {most} địa chỉ nhận sự kiện. Xoá bớt một địa chỉ rồi thêm lại.',
    ],
    en: ['No more endpoints', 'A partner has {most} endpoints at most. Delete one, then add the new one.'],
    'zh-Hans': ['接收地址已满', '每个合作方最多 {most} 个接收地址。请先删除一个再添加。'],
  },
  webhook_url_not_allowed: {
    vi: ['Địa chỉ nhận không dùng được', 'Chỉ nhận https tới địa chỉ công khai. {reason}'],
    en: ['Address not allowed', 'Only https to public addresses is taken. {reason}'],
    'zh-Hans': ['地址不被允许', '仅接受指向公共地址的 https。{reason}'],
  },
  clock_not_forward: {
    vi: ['Đồng hồ chỉ chạy tới', 'Đồng hồ thử đang ở {now}; hãy chọn một thời điểm sau đó.'],
    en: ['The clock only moves forward', 'The test clock shows {now}; name an instant after it.'],
    'zh-Hans': ['时钟只能向前', '测试时钟现为 {now}；请指定其后的时间。'],
  },
  if_match_missing: {
    vi: ['Thiếu If-Match', 'Gửi kèm If-Match với ETag của bản bạn đã xem.'],
    en: ['If-Match missing', 'Send If-Match with the ETag of the version you saw.'],
    'zh-Hans': ['缺少 If-Match', '请在 If-Match 中发送您看到的版本的 ETag。'],
  },
  too_many_tries: {
    vi: ['Thử quá nhiều lần', 'Hãy chờ {seconds} giây rồi thử lại, hoặc quét mã QR trên giấy tiếp nhận.'],
    en: ['Too many tries', 'Wait {seconds} seconds and try again, or scan the QR code on the receipt.'],
    'zh-Hans': ['尝试次数过多', '请等待 {seconds} 秒后重试，或扫描回执上的二维码。'],
  },
  internal_error: {
    vi: ['Trung tâm gặp lỗi', 'Lỗi từ phía Trung tâm, đã được ghi lại. Thử lại sau; nêu mã yêu cầu khi liên hệ.'],
    en: ['The Center failed', 'The fault is ours and was recorded. Try again; name the request id when you ask.'],
    'zh-Hans': ['中心发生错误', '错误出自中心并已记录。请重试；咨询时请提供请求编号。'],
  },
  streams_full: {
    vi: ['Đang có quá nhiều người theo dõi', 'Trang tự hỏi lại sau ít giây; kết quả không khác.'],
    en: ['Too many are following', 'Ask again in a few seconds, or poll: the answer is the same.'],
    'zh-Hans': ['关注人数过多', '几秒后会自动重试；结果相同。'],
  },
  database_unavailable: {
    vi: ['Tạm thời chưa phục vụ được', 'Cơ sở dữ liệu chưa sẵn sàng. Thử lại sau giây lát với cùng khoá.'],
    en: ['Not available for a moment', 'The database is not ready. Try again shortly with the same key.'],
    'zh-Hans': ['暂时无法服务', '数据库尚未就绪。请稍后用同一键重试。'],
  },
  storage_full: {
    vi: ['Tạm thời không lưu được', 'Máy chủ gần hết chỗ lưu. Tra cứu vẫn dùng được; thử nộp lại sau.'],
    en: ['Cannot store now', 'The server is nearly out of space. Looking up still works; try to file again later.'],
    'zh-Hans': ['暂时无法保存', '服务器存储空间不足。查询仍可使用；请稍后再提交。'],
  },
};

export const titleOf = (code: ErrorCode, locale: Locale): string => words[code][locale][0];

export const detailOf = (code: ErrorCode, params: Readonly<Record<string, string | number>>, locale: Locale): string =>
  words[code][locale][1].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')).trim();
