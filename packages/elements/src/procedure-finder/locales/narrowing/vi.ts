import { formatNumber } from '../../../localize/numbers.ts';

export const vi = {
  filters: 'Lọc kết quả',
  all: 'Tất cả',
  remove: (choice: string) => `Bỏ lọc: ${choice}`,
  removeAll: 'Bỏ hết lọc',
  chosen: 'Đang lọc theo',
  withCount: (name: string, count: number) => `${name} (${formatNumber(count, 'vi')})`,
  facets: {
    level: 'Cấp giải quyết',
    field: 'Lĩnh vực',
    audience: 'Ai làm thủ tục',
    lifeEvent: 'Việc cần làm',
    channel: 'Cách nộp',
    mode: 'Nơi nộp',
    unit: 'Cơ quan giải quyết',
  },
  audience: {
    citizen: 'Công dân Việt Nam',
    overseasVietnamese: 'Người Việt ở nước ngoài',
    foreigner: 'Người nước ngoài',
    household: 'Hộ gia đình, hộ kinh doanh',
    enterprise: 'Doanh nghiệp',
    foreignEnterprise: 'Doanh nghiệp có vốn nước ngoài',
    organisation: 'Tổ chức, hợp tác xã',
    stateBody: 'Cơ quan nhà nước',
    other: 'Đối tượng khác',
  },
  mode: {
    here: 'Nộp được ngay tại đây',
    handOver: 'Trên Cổng Dịch vụ công quốc gia',
    counterOnly: 'Chỉ tại nơi tiếp nhận',
  },
  events: { citizen: 'Việc của người dân', business: 'Việc của doanh nghiệp, hộ kinh doanh' },
  closer: (event: string) => `Cụ thể hơn về “${event}”`,
};

export type NarrowingStrings = typeof vi;
