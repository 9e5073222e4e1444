package cn.zhicheng.application;

import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells everybody with a live application under a plan that it was changed or extended. Of a plan
 * that is called off, each application tells itself.
 */
@Component
class LivePlanTeller implements Teller {
  private static final Map<String, String> SENTENCES =
      Map.of(
          "AMEND", "您申报的评审计划有变更，请查看变更内容，并检查您的申报是否仍符合要求。",
          "EXTEND", "您申报的评审计划已延期，新的截止时间请看计划页面。");
  private static final int LONGEST_REASON = 80;

  private final NewsStore store;

  LivePlanTeller(NewsStore store) {
    this.store = store;
  }

  @Override
  public String subject() {
    return "PLAN";
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    List<NewsLine> changes =
        lines.stream().filter(line -> SENTENCES.containsKey(line.action())).toList();
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<UUID>> live =
        store.liveUnder(changes.stream().map(NewsLine::subjectId).distinct().toList());
    return changes.stream()
        .flatMap(line ->
            live.getOrDefault(line.subjectId(), List.of()).stream()
                .map(person -> told(line, person)))
        .toList();
  }

  private static Message told(NewsLine line, UUID person) {
    String reason = line.line().reason().strip();
    String why = reason.isEmpty() ? "" : "原因：" + Message.cut(reason, LONGEST_REASON);
    return Message.of(
            line,
            Recipient.person(person),
            NotificationKind.PLAN,
            SENTENCES.get(line.action()) + why,
            "/applications/plans/" + line.subjectId())
        .asImportant();
  }
}
