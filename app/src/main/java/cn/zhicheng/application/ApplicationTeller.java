package cn.zhicheng.application;

import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells of applications: the individual of every move in the words of {@link ApplicationWords}, the
 * body of what the individual asks of it. Bodies are not told of each file that reaches them: that
 * is the task centre's and the digest's.
 */
@Component
class ApplicationTeller implements Teller {
  private static final int LONGEST_REASON = 80;

  /** What the individual must not miss. */
  private static final Set<ApplicationMove> IMPORTANT =
      Set.of(
          ApplicationMove.RETURN,
          ApplicationMove.REJECT,
          ApplicationMove.ACCEPT,
          ApplicationMove.LAPSE,
          ApplicationMove.CANCEL);

  private final NewsStore store;

  ApplicationTeller(NewsStore store) {
    this.store = store;
  }

  @Override
  public String subject() {
    return Application.SUBJECT;
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    Map<UUID, NewsFacts> facts =
        store.facts(lines.stream().map(NewsLine::subjectId).distinct().toList());
    return lines.stream().flatMap(line -> told(line, facts.get(line.subjectId()))).toList();
  }

  private static Stream<Message> told(NewsLine line, @Nullable NewsFacts of) {
    if (of == null) {
      return Stream.empty();
    }
    ApplicationMove move = move(line.action());
    if (move == null) {
      return TalkNews.told(line, of);
    }
    if (move == ApplicationMove.BEGIN) {
      return Stream.empty();
    }
    Message message =
        Message.of(
            line,
            Recipient.person(of.personId()),
            NotificationKind.APPLICATION,
            "您 " + of.planYear() + " 申报年度的申报：" + ApplicationWords.told(happened(line, move, of)),
            "/applications/" + of.id() + "/flow");
    return Stream.of(IMPORTANT.contains(move) ? message.asImportant() : message);
  }

  private static ApplicationWords.Happened happened(
      NewsLine line, ApplicationMove move, NewsFacts of) {
    Step level = of.level(line.number("step"));
    Step next = move == ApplicationMove.SUBMIT ? of.level(1) : of.level(line.number("step") + 1);
    return new ApplicationWords.Happened(
        move,
        of.planYear(),
        level == null ? "" : level.label(),
        next == null ? "" : next.bodyName(),
        of.deadline(line.number("round")),
        Message.cut(line.line().reason(), LONGEST_REASON));
  }

  private static @Nullable ApplicationMove move(String action) {
    return Stream.of(ApplicationMove.values())
        .filter(move -> move.name().equals(action))
        .findFirst()
        .orElse(null);
  }
}
