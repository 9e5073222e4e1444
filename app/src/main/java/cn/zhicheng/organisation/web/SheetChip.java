package cn.zhicheng.organisation.web;

import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.web.FileChip;
import java.util.Map;
import java.util.UUID;

/** A stored 岗位核准表 as pages show it. */
final class SheetChip {
  private SheetChip() {}

  static FileChip of(UUID sheet, Map<UUID, StoredDocument> described) {
    StoredDocument known = described.get(sheet);
    return known == null ? FileChip.of(sheet, "岗位核准表", 0, "/documents/" + sheet) : known.chip();
  }
}
