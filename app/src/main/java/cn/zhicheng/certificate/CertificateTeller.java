package cn.zhicheng.certificate;

import cn.zhicheng.journal.NewsLine;
import cn.zhicheng.notification.Message;
import cn.zhicheng.notification.NotificationKind;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.notification.Teller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells holders that their certificate was issued, corrected or revoked. */
@Component
class CertificateTeller implements Teller {
  private static final int LONGEST_REASON = 80;
  private final CertificateStore store;

  CertificateTeller(CertificateStore store) {
    this.store = store;
  }

  @Override
  public String subject() {
    return Certificate.SUBJECT;
  }

  @Override
  public List<Message> tell(List<NewsLine> lines) {
    Map<UUID, UUID> holders =
        store.holders(lines.stream().map(NewsLine::subjectId).distinct().toList());
    return lines.stream().flatMap(line -> told(line, holders.get(line.subjectId()))).toList();
  }

  private static Stream<Message> told(NewsLine line, @Nullable UUID holder) {
    String sentence = sentence(line);
    if (holder == null || sentence.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Message.of(
                line,
                Recipient.person(holder),
                NotificationKind.CERTIFICATE,
                sentence,
                "/my-certificates/" + line.subjectId())
            .asImportant());
  }

  /** Empty for the new certificate of a correction: the old one's line tells of it. */
  private static String sentence(NewsLine line) {
    String number = line.text("number");
    String why = "原因：" + Message.cut(line.line().reason(), LONGEST_REASON);
    return switch (CertificateMove.valueOf(line.action())) {
      case ISSUE ->
          line.text("earlier").isEmpty() ? "您的电子职称证书已签发，证书编号 " + number + "，可以查看和下载。" : "";
      case REPLACE -> "您的证书 " + number + " 已更正，新证书编号 " + line.text("later") + "。" + why;
      case REVOKE -> "您的证书 " + number + " 已被撤销，依据：" + line.text("basis") + "。" + why;
    };
  }
}
