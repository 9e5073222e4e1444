package cn.zhicheng.application.web.board;

import cn.zhicheng.application.board.Board;
import cn.zhicheng.application.board.BoardView;
import cn.zhicheng.application.board.OpenPlan;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.reference.WorkingDays;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「审核进度看板」.
 *
 * @param higher whether other bodies' work is shown too
 * @param chosen id of the plan of the filter; empty for all
 */
public record BoardPage(
    BoardView board,
    List<OpenPlan> open,
    boolean higher,
    String chosen,
    LocalDate today,
    Instant now,
    WorkingDays calendar) {
  /** Counters stop at what is counted. */
  public String waiting() {
    return board.waiting() >= Board.COUNTED ? Board.COUNTED + " 及以上" : board.waiting() + "";
  }

  /** Working days since then, e.g. 「已等 3 个工作日」. */
  public String waited(@Nullable Instant since) {
    if (since == null) {
      return "无";
    }
    int days = calendar.between(ProvinceTime.day(since), today);
    return days == 0 ? "不足 1 个工作日" : "已等 " + days + " 个工作日";
  }

  public List<Option> plans() {
    return board.plans().stream().map(p -> Option.of(p.plan().toString(), p.name())).toList();
  }

  public static String kind(BoardView.BodyWork body) {
    return switch (OrganisationKind.valueOf(body.kind())) {
      case UNIT -> "用人单位";
      case DEPARTMENT -> "业务主管部门";
      case BUREAU -> "人社部门";
      case ORGANISER -> "评委会组建单位";
    };
  }
}
