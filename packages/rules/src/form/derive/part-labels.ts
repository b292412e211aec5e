/** What the parts of a person, an organisation and an address are called on official forms. */
import type { FieldOption, LocalizedText, OrganisationPart, PersonPart } from '@hcc/schemas';

const words = (vi: string, en: string, zh: string): LocalizedText => ({ vi, en, 'zh-Hans': zh });

export const personParts: Record<PersonPart, LocalizedText> = {
  fullName: words('Họ, chữ đệm, tên', 'Full name', '姓名'),
  sex: words('Giới tính', 'Sex', '性别'),
  bornOn: words('Ngày, tháng, năm sinh', 'Date of birth', '出生日期'),
  birthPlace: words('Nơi sinh', 'Place of birth', '出生地'),
  ethnicity: words('Dân tộc', 'Ethnic group', '民族'),
  nationality: words('Quốc tịch', 'Nationality', '国籍'),
  personalId: words('Số định danh cá nhân', 'Personal identification number', '个人身份号码'),
  identityPaper: words('Giấy tờ tùy thân', 'Identity paper', '身份证件'),
  residence: words('Nơi cư trú', 'Place of residence', '居住地'),
  phone: words('Số điện thoại', 'Telephone number', '电话号码'),
  email: words('Thư điện tử', 'E-mail address', '电子邮箱'),
};

export const organisationParts: Record<OrganisationPart, LocalizedText> = {
  name: words('Tên tổ chức', 'Name of the organisation', '组织名称'),
  taxNumber: words('Mã số thuế', 'Tax number', '税号'),
  address: words('Địa chỉ trụ sở', 'Address of the head office', '办公地址'),
  representative: words('Người đại diện theo pháp luật', 'Legal representative', '法定代表人'),
  phone: words('Số điện thoại', 'Telephone number', '电话号码'),
  email: words('Thư điện tử', 'E-mail address', '电子邮箱'),
};

export const addressParts = {
  unit: words('Xã, phường, đặc khu', 'Commune, ward or special zone', '乡、坊或特区'),
  detail: words('Số nhà, đường, thôn, khu phố', 'House, street, hamlet', '门牌、街道、村组'),
};

export const sexes: FieldOption[] = [
  { value: 'male', label: words('Nam', 'Male', '男') },
  { value: 'female', label: words('Nữ', 'Female', '女') },
];
