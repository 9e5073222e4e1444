package cn.zhicheng.identity.web;

import cn.zhicheng.identity.OpenSession;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.util.List;

/** The page 「账号与安全」. */
public record SessionsPage(List<Row> rows) {
  /**
   * One device.
   *
   * @param began when it signed on, as shown
   */
  public record Row(
      String key,
      String browser,
      String address,
      String actingAs,
      String began,
      String lastUsed,
      boolean current) {}

  static SessionsPage of(List<OpenSession> sessions) {
    return new SessionsPage(sessions.stream().map(SessionsPage::row).toList());
  }

  /** Whether there is anything to end but the own session. */
  public Verdict mayEndOthers() {
    return rows.stream().allMatch(Row::current)
        ? Verdict.refuse("NO_OTHERS", "没有其他设备登录着这个账号。")
        : Verdict.ALLOWED;
  }

  private static Row row(OpenSession session) {
    return new Row(
        session.key(),
        session.browser(),
        session.address().isEmpty() ? "未知" : session.address(),
        session.actingAs(),
        ProvinceTime.minute(session.began()),
        ProvinceTime.minute(session.lastUsed()),
        session.current());
  }
}
