package cn.zhicheng.application;

import cn.zhicheng.application.talk.AskBodyForReturn;
import cn.zhicheng.application.talk.RefuseAskedReturn;
import cn.zhicheng.application.talk.SendMessage;
import cn.zhicheng.application.talk.TakeBackAskedReturn;
import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What individual and bodies say to each other beside the moves. Bodies read the application's
 * number, not whose it is: the name stands behind the door of the page.
 */
final class TalkNews {
  private TalkNews() {}

  static Stream<Message> told(NewsLine line, NewsFacts of) {
    String number = "申报编号 " + of.number();
    return switch (line.action()) {
      case SendMessage.ACTION ->
          line.is("official")
              ? toPerson(line, of, line.line().by().body() + " 给您留言了，请查看并答复。", "/messages")
              : toBody(line, of, level(line, of), number + " 的申报人给您单位留言，请查看并答复。", "/messages");
      case AskBodyForReturn.ACTION ->
          toBody(line, of, waiting(line, of), number + " 的申报人申请退回修改，请答复。", "/return-request");
      case TakeBackAskedReturn.ACTION ->
          toBody(line, of, waiting(line, of), number + " 的申报人撤销了退回申请，请继续审核。", "");
      case RefuseAskedReturn.ACTION ->
          toPerson(line, of, line.line().by().body() + " 没有同意退回，审核继续进行。" + reason(line), "/flow");
      case RemindBody.ACTION -> toBody(line, of, waiting(line, of), number + " 的申报人催办，请尽快审核。", "");
      case EscalateOverdue.ACTION -> overdue(line, of);
      default -> Stream.empty();
    };
  }

  private static Stream<Message> overdue(NewsLine line, NewsFacts of) {
    Step late = waiting(line, of);
    Step upper = of.level(line.number("step") + 1);
    return late == null
        ? Stream.empty()
        : toBody(
            line,
            of,
            upper,
            "申报编号 %s 在 %s（%s）已超过建议办结日期 %d 个工作日，请督促办理。"
                .formatted(of.number(), late.bodyName(), late.label(), line.number("days")),
            null);
  }

  private static @Nullable Step level(NewsLine line, NewsFacts of) {
    return of.level(line.number("step"));
  }

  /** The level a line speaks of, while the application still stands there; else null. */
  private static @Nullable Step waiting(NewsLine line, NewsFacts of) {
    return of.stands(line.number("round"), line.number("step")) ? level(line, of) : null;
  }

  private static String reason(NewsLine line) {
    String reason = line.line().reason();
    return reason.isBlank() ? "" : "答复：" + Message.cut(reason.strip(), 80);
  }

  private static Stream<Message> toPerson(
      NewsLine line, NewsFacts of, String sentence, String page) {
    return Stream.of(
        Message.of(
                line,
                Recipient.person(of.personId()),
                NotificationKind.TALK,
                sentence,
                "/applications/" + of.id() + page)
            .asImportant());
  }

  /**
   * @param page behind the file's path; null: the body may not open the file yet, its board is
   *     shown instead
   */
  private static Stream<Message> toBody(
      NewsLine line, NewsFacts of, @Nullable Step level, String sentence, @Nullable String page) {
    if (level == null) {
      return Stream.empty();
    }
    UUID body = level.bodyId();
    String path = page == null ? "/audit-board" : "/application-audits/" + of.id() + page;
    return Stream.of(
        Message.of(line, Recipient.organisation(body), NotificationKind.TALK, sentence, path));
  }
}
