/** Why a step is not open, and what is wrong with its values, in the three languages of the interface. */
import type { CommandFault, GuardName } from '@hcc/rules/dossier';
import type { Locale } from '@hcc/schemas';

type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Locale, string>>>>;

export const guardWords: Words<GuardName> = {
  notAcceptedYet: {
    vi: 'Hồ sơ đã được tiếp nhận nên không làm theo cách này được nữa.',
    en: 'The dossier has been accepted, so this way is closed.',
    'zh-Hans': '档案已受理，不能再这样办理。',
  },
  acceptedAlready: {
    vi: 'Hồ sơ chưa được tiếp nhận.',
    en: 'The dossier has not been accepted yet.',
    'zh-Hans': '档案尚未受理。',
  },
  notSentYet: {
    vi: 'Hồ sơ giấy đã được chuyển đi.',
    en: 'The papers have been sent already.',
    'zh-Hans': '纸质档案已经移送。',
  },
  nothingOutstanding: {
    vi: 'Còn chờ: {detail}. Ghi nhận kết quả, hoặc đợi hết hạn trả lời.',
    en: 'Still waiting for: {detail}. Record the outcome, or wait until its day has passed.',
    'zh-Hans': '仍在等待：{detail}。请记录结果，或等待答复期限届满。',
  },
  noFieldCheckPlanned: {
    vi: 'Đã có lịch kiểm tra thực địa; ghi kết quả trước khi hẹn lần khác.',
    en: 'A look at the place is planned already; record it before planning another.',
    'zh-Hans': '已安排实地核查；请先记录结果再安排下一次。',
  },
  fieldCheckPlanned: {
    vi: 'Chưa có lịch kiểm tra thực địa nào.',
    en: 'No look at the place is planned.',
    'zh-Hans': '尚未安排实地核查。',
  },
  dueSameDay: {
    vi: 'Thủ tục này không trả kết quả trong ngày nên phải làm từng bước.',
    en: 'The result of this procedure is not due the same day, so each step is taken by itself.',
    'zh-Hans': '本手续并非当日办结，须逐步办理。',
  },
  datePromised: {
    vi: 'Hồ sơ này không hẹn ngày trả nên không có ngày để hẹn lại.',
    en: 'No date was promised for this dossier, so there is none to move.',
    'zh-Hans': '本档案没有约定日期，无从改期。',
  },
  reappointmentsLeft: {
    vi: 'Đã hẹn lại một lần; theo quy định không hẹn lại thêm.',
    en: 'A new date was given once; the rules allow no further one.',
    'zh-Hans': '已改期一次，按规定不得再次改期。',
  },
  reappointmentOpen: {
    vi: 'Không có văn bản xin lỗi nào đang chờ ký.',
    en: 'No apology is waiting to be signed.',
    'zh-Hans': '没有待签署的致歉函。',
  },
  noReappointmentOpen: {
    vi: 'Đã có một văn bản xin lỗi đang chờ lãnh đạo ký.',
    en: 'An apology is already waiting for a leader.',
    'zh-Hans': '已有一份致歉函等待负责人签署。',
  },
  withdrawalAsked: {
    vi: 'Người nộp không yêu cầu rút hồ sơ.',
    en: 'The applicant has not asked to withdraw.',
    'zh-Hans': '申请人未要求撤回。',
  },
  noWithdrawalAsked: {
    vi: 'Người nộp đã yêu cầu rút hồ sơ; trả lời yêu cầu đó trước.',
    en: 'The applicant has asked to withdraw; answer that first.',
    'zh-Hans': '申请人已要求撤回；请先答复。',
  },
  stampOutstanding: {
    vi: 'Kết quả này không cần đóng dấu, hoặc đã đóng dấu rồi.',
    en: 'This result needs no stamp, or has it already.',
    'zh-Hans': '该结果无需盖章，或已盖章。',
  },
  signatureOutstanding: {
    vi: 'Kết quả này không cần ký số, hoặc đã ký số rồi.',
    en: 'This result needs no digital signature, or has it already.',
    'zh-Hans': '该结果无需数字签名，或已签名。',
  },
  resultStands: {
    vi: 'Kết quả đã bị thu hồi nên không trả được.',
    en: 'The result was taken back, so it cannot be handed out.',
    'zh-Hans': '结果已被收回，不能发放。',
  },
  resultGranted: {
    vi: 'Hồ sơ không có kết quả đang có hiệu lực.',
    en: 'The dossier has no result in force.',
    'zh-Hans': '档案没有有效的结果。',
  },
  free: {
    vi: '{detail} đang xử lý hồ sơ này.',
    en: '{detail} is working on it.',
    'zh-Hans': '{detail} 正在处理本档案。',
  },
  held: {
    vi: 'Bạn không giữ hồ sơ này; người giữ hoặc lãnh đạo đơn vị mới nhả được. {detail}',
    en: 'You do not hold it; whoever does, or a leader of the unit, may let it go. {detail}',
    'zh-Hans': '您未领取本档案；只有领取人或单位负责人可以释放。{detail}',
  },
};

export const faultWords: Words<CommandFault['code']> = {
  unbound: {
    vi: 'Ghi rõ đây là giấy tờ nào của thủ tục, hoặc căn cứ pháp lý của yêu cầu.',
    en: 'Name the paper of the procedure, or the legal basis that asks for it.',
    'zh-Hans': '请写明属于该手续的哪份材料，或要求的法律依据。',
  },
  unknownComponent: {
    vi: 'Thủ tục không có giấy tờ này; chọn trong danh sách hoặc ghi căn cứ pháp lý.',
    en: 'The procedure has no such paper; choose one of its list, or give a legal basis.',
    'zh-Hans': '该手续没有此材料；请从清单中选择，或写明法律依据。',
  },
  notAhead: {
    vi: 'Chọn một ngày sau hôm nay.',
    en: 'Choose a day after today.',
    'zh-Hans': '请选择今天之后的日期。',
  },
  justificationNeeded: {
    vi: 'Ghi lý do: đây là lần yêu cầu thứ hai trở đi, hoặc đã quá thời hạn yêu cầu bổ sung.',
    en: 'Say why: it is a further notice, or later than the rules allow.',
    'zh-Hans': '请说明理由：这是再次通知，或已超过规定期限。',
  },
  notLater: {
    vi: 'Ngày hẹn lại phải sau ngày đã hẹn và sau hôm nay.',
    en: 'The new date must lie after the promised one and after today.',
    'zh-Hans': '新日期须晚于原约定日期和今天。',
  },
  dayOfRest: {
    vi: 'Ngày này cơ quan nghỉ; chọn một ngày làm việc.',
    en: 'Offices rest on this day; choose a working day.',
    'zh-Hans': '该日为休息日；请选择工作日。',
  },
  ownUnit: {
    vi: 'Đây là cơ quan đang giải quyết hồ sơ; chọn cơ quan khác để lấy ý kiến.',
    en: 'This unit settles the dossier itself; choose another to consult.',
    'zh-Hans': '该单位正是办理单位；请选择其他单位征求意见。',
  },
  alreadyAsked: {
    vi: 'Đã hỏi cơ quan này và đang chờ trả lời.',
    en: 'This unit has been asked and has not answered yet.',
    'zh-Hans': '已征求该单位意见，正在等待答复。',
  },
  noSuchConsultation: {
    vi: 'Không có yêu cầu lấy ý kiến nào như vậy đang chờ đơn vị bạn trả lời.',
    en: 'No such question waits for an answer of your unit.',
    'zh-Hans': '没有等待您单位答复的该项征求。',
  },
  otherNumber: {
    vi: 'Kết quả đã có số khác; bản giấy và bản điện tử dùng chung một số.',
    en: 'The result has another number; paper and file share one.',
    'zh-Hans': '结果已有其他编号；纸质件与电子件共用一个编号。',
  },
  notSigned: {
    vi: 'Kết quả chưa ký số nên không trả trực tuyến được; chọn trả tại quầy hoặc qua bưu chính.',
    en: 'The result has no digital signature, so it cannot be handed out online; choose the counter or the post.',
    'zh-Hans': '结果未经数字签名，不能在线发放；请选择窗口或邮寄。',
  },
};
