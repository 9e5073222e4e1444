package cn.zhicheng.application.web.posts;

import cn.zhicheng.application.posts.PostSheet;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One institution's balance of posts.
 *
 * @param region full name
 * @param keeps whether it is the bureau that looks, which may void the record
 * @param reason why it is voided, as typed
 */
public record PostSheetPage(
    PostSheet sheet,
    String region,
    boolean keeps,
    Verdict mayVoid,
    String reason,
    @Nullable Problems problems) {
  public String path() {
    return PostSheetController.PATH + "/" + sheet.approval().id();
  }
}
