package cn.zhicheng.front.web;

import cn.zhicheng.front.BulletinForm;
import cn.zhicheng.shared.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bulletin.
 *
 * @param id null while it is new
 * @param version null while it is new
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record WritingPage(
    @Nullable UUID id,
    @Nullable Integer version,
    BulletinForm form,
    @Nullable Problems problems,
    @Nullable String alert) {

  public String title() {
    return id == null ? "起草公告" : "修改公告";
  }

  /** Where the form posts to. */
  public String action() {
    return id == null ? DeskController.PATH : DeskController.PATH + "/" + id;
  }

  /** Under which name a lost session's text is kept. */
  public String keep() {
    return "bulletin-" + (id == null ? "new" : id);
  }
}
