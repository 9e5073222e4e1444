package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.application.FlowView;
import cn.zhicheng.application.OutlookView;
import cn.zhicheng.application.access.RemindAccess;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.application.talk.AskedReturn;
import cn.zhicheng.application.talk.Conversation;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page 「申报流程」. */
public record FlowPage(
    Application application,
    FlowView view,
    OutlookView outlook,
    Conversation talk,
    Verdict mayRemind) {
  public String path() {
    return "/applications/" + application.id();
  }

  /** Whether the application lies with the applicant. */
  public boolean mine() {
    return application.state().editable();
  }

  public boolean inAudit() {
    return application.state() == ApplicationState.IN_AUDIT;
  }

  /** What the person can do now, in one sentence. */
  public String now() {
    return switch (application.state()) {
      case DRAFT -> "申报还没有提交。提交后按下面的流程逐级审核。";
      case RETURNED -> "请按退回意见修改后重新提交，重新提交后从用人单位起逐级审核。";
      case IN_AUDIT -> "审核中不能修改，请等待。发现填错的，可以申请退回；有疑问的，可以给当前环节留言。";
      case ACCEPTED -> "各级审核均已通过，请等待评审。";
      case REJECTED, LAPSED, CANCELLED, DELETED -> "本次申报已经结束。";
    };
  }

  public Verdict mayAsk() {
    return TalkAccess.mayAsk(application, talk.open().isPresent());
  }

  /** When 「催办」 can be pressed, said before it is refused. */
  public String remindRule() {
    return "本环节的办理时间过半后可以催办，每 " + RemindAccess.PAUSE + " 个工作日一次。";
  }

  public Verdict mayWrite() {
    return inAudit() || application.state() == ApplicationState.RETURNED
        ? Verdict.ALLOWED
        : Verdict.refuse("NO_TALK", "审核中和退回修改时才能留言。");
  }

  public String messagesLabel() {
    return talk.unread() == 0 ? "留言" : "留言（" + talk.unread() + " 条未读）";
  }

  /** The latest request for return; null without one. */
  public @Nullable AskedReturn asked() {
    return talk.last().orElse(null);
  }

  public List<Detail> askedLines() {
    return lines(asked());
  }

  static List<Detail> lines(@Nullable AskedReturn asked) {
    var lines = new ArrayList<Detail>();
    if (asked != null) {
      lines.add(Detail.of("申请时间", cn.zhicheng.shared.ProvinceTime.minute(asked.askedAt())));
      lines.add(Detail.of("申请原因", asked.reason()));
      lines.add(Detail.of("结果", asked.state().label()));
      if (!asked.answer().isEmpty()) {
        lines.add(Detail.of("答复", asked.answer() + "（" + asked.answeredBy() + "）"));
      }
    }
    return List.copyOf(lines);
  }
}
