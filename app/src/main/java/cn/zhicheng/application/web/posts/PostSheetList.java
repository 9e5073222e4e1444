package cn.zhicheng.application.web.posts;

import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 「岗位核准信息」 of a bureau's region. */
public record PostSheetList(Slice<Row> rows, @Nullable String after) {
  /** One record as shown. */
  public record Row(
      String href,
      String unit,
      String region,
      int year,
      int total,
      String submittedAt,
      String state) {}
}
