package cn.zhicheng.achievement.entry;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Tells a person what the unit made of their entries: those of one sitting together, not one by
 * one.
 */
@Component
class EntryTeller implements Teller {
  private static final String APPROVED = EntryMove.APPROVE.name();
  private static final String RETURNED = EntryMove.RETURN.name();
  private static final Set<String> TOLD = Set.of(APPROVED, RETURNED, EntryHistory.REFUSE_RETURN);

  private final DSLContext db;

  EntryTeller(DSLContext db) {
    this.db = db;
  }

  /** What one person is told together. */
  private record Lot(UUID person, String action) {}

  @Override
  public String subject() {
    return EntryHistory.KIND;
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    List<NewsLine> decided = lines.stream().filter(line -> TOLD.contains(line.action())).toList();
    if (decided.isEmpty()) {
      return List.of();
    }
    Map<UUID, UUID> owners = owners(decided);
    var lots = new LinkedHashMap<Lot, List<NewsLine>>();
    for (NewsLine line : decided) {
      UUID owner = owners.get(line.subjectId());
      if (owner != null) {
        lots.computeIfAbsent(new Lot(owner, line.action()), lot -> new ArrayList<>()).add(line);
      }
    }
    return lots.entrySet().stream().map(e -> told(e.getKey(), e.getValue())).toList();
  }

  private Map<UUID, UUID> owners(List<NewsLine> lines) {
    UUID[] ids = lines.stream().map(NewsLine::subjectId).distinct().toArray(UUID[]::new);
    return db.select(ACHIEVEMENT_ENTRY.ID, ACHIEVEMENT_ENTRY.PERSON_ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.ID.eq(DSL.any(ids)))
        .fetchMap(ACHIEVEMENT_ENTRY.ID, ACHIEVEMENT_ENTRY.PERSON_ID);
  }

  private static Message told(Lot lot, List<NewsLine> lines) {
    NewsLine first = lines.getFirst();
    Message message =
        Message.of(
            first,
            Recipient.person(lot.person()),
            NotificationKind.ACHIEVEMENT,
            first.line().by().body() + words(lot.action(), lines.size()),
            lines.size() == 1 ? "/library/entries/" + first.subjectId() : "/library");
    return lot.action().equals(RETURNED) ? message.asImportant() : message;
  }

  private static String words(String action, int number) {
    if (action.equals(APPROVED)) {
      return "审核通过了您的 " + number + " 条业绩，可以用于申报。";
    }
    return action.equals(RETURNED)
        ? "退回了您的 " + number + " 条业绩，请按退回原因修改后重新提交。"
        : "没有同意退回您的 " + number + " 条业绩，答复见业绩页面。";
  }
}
