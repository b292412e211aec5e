import type { Strings } from './vi.ts';

export const zhHans: Strings = {
  choose: '选择 PDF 文件',
  drop: '或将文件拖到此处',
  private: '文件就在本设备上核验，不会发送到任何地方。中心只会收到文件的哈希值。',
  again: '核验另一个文件',
  checking: '正在核验文件…',
  notOne: '一次只能核验一个文件。请只拖入一个文件。',
  insecure: '本页面未通过 https 打开，浏览器不允许核验签名。请使用中心自己的核验页面。',
  said: {
    valid: { title: '文件完整，由中心签发且有效。', todo: '您可以将此文件作为电子原件使用。' },
    revoked: { title: '此结果已被撤销。', todo: '文件完整但已失效。请勿使用，并向签发机关查询。' },
    superseded: { title: '此结果已被另一结果取代。', todo: '文件完整但已失效。请向提供文件的人索取新的结果。' },
    unknown: {
      title: '签名正确，但中心没有此结果的记录。',
      todo: '它可能是中心的其他文书，而非手续结果。请向文书中所列机关查询。',
    },
    other: {
      title: '此文件确属中心，但不是该二维码对应的文件。',
      todo: '请查看文书的文号，再扫描印在该文书上的二维码。',
    },
    invalid: {
      title: '文件内容与签名时不一致。',
      todo: '文件被修改过，或在传送中损坏。请勿使用，并向结果持有人索取原文件。',
    },
    changedAfterSigning: {
      title: '签名之后文件中又添加了内容。',
      todo: '已签名的部分完整，但您看到的内容可能已不同。请勿使用，并索取原文件。',
    },
    untrusted: {
      title: '文件由中心不认识的人签名。',
      todo: '即使名称相似，该签名也不属于中心的任何机关。请勿使用，并向文书中所列机关查询。',
    },
    expired: {
      title: '签名人的证书已过期，且中心没有此文件的记录。',
      todo: '无法得知签名时证书是否有效。请向签发机关查询。',
    },
    unsigned: {
      title: '此文件没有数字签名。',
      todo: '它可能是扫描件、打印件或草稿。请索取已签名的原文件，或扫描纸质文书上的二维码。',
    },
    notPdf: {
      title: '此文件不是 PDF。',
      todo: '请选择以 .pdf 结尾的结果文件。照片或扫描件的签名无法核验。',
    },
    tooLarge: { title: '此文件大于 50 MB。', todo: '中心的结果文件要小得多。请确认是否选对了文件。' },
  },
  statement: {
    valid: '此代码对应的结果由中心签发，且有效。',
    revoked: '此代码对应的结果已被撤销。',
    superseded: '此代码对应的结果已被另一结果取代。',
    unknown: '没有与此代码对应的结果。请重新扫描二维码，或询问返还结果的单位。',
    compare: '如果您有 PDF 文件，请在下方核验：二维码也可能被复制到其他纸张上。',
  },
  signedBy: '签名人',
  namedAsSigner: '文件所称的签名人（未经证实）',
  issuer: '签发机关',
  procedure: '手续',
  number: '文号',
  issuedAt: '签发时间',
  revokedAt: '失效时间',
  supersededBy: '取代它的文号',
  claimedAt: (when) => `自称签名于 ${when}`,
  file: '文件',
  hash: 'SHA-256',
};
