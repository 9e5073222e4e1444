package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a person what the unit made of their request to join it, and when it lets them go. */
@Component
class BindingTeller implements Teller {
  private static final int LONGEST_REASON = 80;
  private final DSLContext db;

  BindingTeller(DSLContext db) {
    this.db = db;
  }

  @Override
  public String subject() {
    return Binding.SUBJECT;
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    UUID[] ids = lines.stream().map(NewsLine::subjectId).distinct().toArray(UUID[]::new);
    Map<UUID, Record3<UUID, UUID, String>> bindings =
        db.select(UNIT_BINDING.ID, UNIT_BINDING.PERSON_ID, ORGANISATION.NAME)
            .from(UNIT_BINDING)
            .join(ORGANISATION)
            .on(ORGANISATION.ID.eq(UNIT_BINDING.UNIT_ID))
            .where(UNIT_BINDING.ID.eq(DSL.any(ids)))
            .fetchMap(UNIT_BINDING.ID);
    return lines.stream().flatMap(line -> told(line, bindings.get(line.subjectId()))).toList();
  }

  private static Stream<Message> told(
      NewsLine line, @Nullable Record3<UUID, UUID, String> binding) {
    String words = words(line.action());
    if (binding == null || words.isEmpty()) {
      return Stream.empty();
    }
    String reason = line.line().reason().strip();
    String why = reason.isEmpty() ? "" : "说明：" + Message.cut(reason, LONGEST_REASON);
    return Stream.of(
        Message.of(
                line,
                Recipient.person(binding.value2()),
                NotificationKind.BINDING,
                binding.value3() + words + why,
                "/me/unit")
            .asImportant());
  }

  private static String words(String action) {
    return switch (action) {
      case "APPROVE" -> "已通过您的注册申请，现在可以填报业绩和申报职称。";
      case "RETURN" -> "已退回您的注册申请，请修改后重新提交。";
      case "RELEASE" -> "已解除与您的绑定，需要申报时请重新选择单位。";
      case "TRANSFER" -> "：您的原单位已并入该单位，您的绑定已随之转入。";
      default -> "";
    };
  }
}
