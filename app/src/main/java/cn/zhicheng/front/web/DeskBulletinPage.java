package cn.zhicheng.front.web;

import cn.zhicheng.front.Bulletin;
import cn.zhicheng.front.BulletinState;
import cn.zhicheng.front.access.BulletinAccess;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the body's own bulletins: the preview, what may be done, what was done.
 *
 * @param reason typed when taking it down
 * @param problems null when nothing was sent yet
 * @param alert why what was sent could not be done; null when it could
 */
public record DeskBulletinPage(
    Bulletin bulletin,
    BulletinView view,
    List<TimelineNode> history,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {

  public String path() {
    return DeskController.PATH + "/" + bulletin.id();
  }

  public Tone tone() {
    return switch (bulletin.status()) {
      case DRAFT -> Tone.NEUTRAL;
      case PUBLISHED -> Tone.SUCCESS;
      case WITHDRAWN -> Tone.WARN;
    };
  }

  public boolean draft() {
    return bulletin.status() == BulletinState.DRAFT;
  }

  public boolean published() {
    return bulletin.status() == BulletinState.PUBLISHED;
  }

  public Verdict mayChange() {
    return BulletinAccess.mayChange(bulletin);
  }

  public Verdict mayPublish() {
    return BulletinAccess.mayPublish(bulletin);
  }

  public Verdict mayWithdraw() {
    return BulletinAccess.mayWithdraw(bulletin);
  }
}
