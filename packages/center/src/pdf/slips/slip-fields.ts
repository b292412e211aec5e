/** Fields that slips share. Texts are Vietnamese, as they shall stand; the fields are those of the forms of Circular 01/2018 (Article 9) and 03/2025. */

/** Who issues the slip, and when. */
export interface SlipIssue {
  /** Cơ quan chủ quản, such as `UBND tỉnh Quảng Ninh`. */
  readonly superiorAuthority?: string;
  /** Đơn vị: the unit that issues the slip. */
  readonly unit: string;
  /** Số, ký hiệu of the slip itself, such as `12/HDHS-TTPVHCC`; left out where the unit keeps no numbers. */
  readonly number?: string;
  /** Địa danh, such as `Hạ Long`. */
  readonly place: string;
  /** Ngày lập: calendar day, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Instant (RFC 3339) that dates the file. */
  readonly createdAt: string;
  /** Marks every page as a test document. */
  readonly isTest: boolean;
}

/** The dossier a slip is about. */
export interface SlipDossier {
  /** Mã số hồ sơ. */
  readonly dossierCode: string;
  /** Nội dung yêu cầu giải quyết: the procedure's name stands for it. */
  readonly procedure: { readonly code: string; readonly name: string };
  /** Chủ hồ sơ: the person or organisation whose matter it is. */
  readonly applicant: SlipParty;
  /** Người nộp hồ sơ, when somebody else. */
  readonly submitter?: SlipParty;
}

export interface SlipParty {
  /** Họ tên or tên tổ chức. */
  readonly name: string;
  /** Địa chỉ. */
  readonly address?: string;
  /** Số điện thoại. */
  readonly phone?: string;
  readonly email?: string;
}

/** Whom to ask: người hướng dẫn, công chức phụ trách. */
export interface SlipContact {
  readonly name: string;
  /** Số điện thoại, with an extension where there is one. */
  readonly phone?: string;
}

/** A paper that is handed back, with its counts. */
export interface SlipPaper {
  /** Tên giấy tờ. */
  readonly name: string;
  /** Bản chính. */
  readonly originals: number;
  /** Bản chứng thực. */
  readonly certifiedCopies: number;
  /** Bản sao. */
  readonly copies: number;
}
