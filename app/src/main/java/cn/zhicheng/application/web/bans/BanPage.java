package cn.zhicheng.application.web.bans;

import cn.zhicheng.application.bans.Ban;
import cn.zhicheng.application.bans.BanState;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ban.
 *
 * @param reason why it is lifted, as typed
 * @param alert why what was sent could not be done; null when it could
 */
public record BanPage(
    Ban ban,
    BanState state,
    Verdict mayLift,
    List<TimelineNode> history,
    String reason,
    @Nullable Problems problems,
    @Nullable String alert) {
  public String path() {
    return BanController.PATH + "/" + ban.id();
  }

  public Tone tone() {
    return BanList.tone(state);
  }

  public List<Detail> details() {
    return List.of(
        Detail.of("姓名", ban.person().name()),
        Detail.of("证件号码", ban.person().maskedIdNo()),
        Detail.of("事由", ban.fact()),
        Detail.of("决定文号", ban.decisionNo()),
        Detail.of("限制期", ban.from() + " 至 " + ban.to()),
        Detail.of("录入单位", ban.body()));
  }
}
