import type { SealedFrameStrings } from "./vi.ts";

export const zhHans: SealedFrameStrings = {
  title: { "dossier-form": "公共行政服务中心申请表", "status-tracker": "公共行政服务中心档案查询" },
  openApart: { "dossier-form": "在单独页面中打开申请表", "status-tracker": "在单独页面中打开查询" },
};
