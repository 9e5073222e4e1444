package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 「职称申报承诺书」 as the individual confirmed it (FAQ-P31): what, when, and from where. */
@Component
public class ConfirmedCommitment {
  private final Applications applications;
  private final DSLContext db;

  ConfirmedCommitment(Applications applications, DSLContext db) {
    this.applications = applications;
    this.db = db;
  }

  /**
   * What was confirmed.
   *
   * @param number of the application
   * @param text paragraphs; empty when this version's words are no longer kept here
   * @param address network address it was confirmed from
   */
  public record View(
      String number, String version, List<String> text, Instant at, String address) {}

  /**
   * Two statements.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public View of(Actor actor, UUID id) {
    Application application = applications.own(actor, id);
    String address =
        db.select(TITLE_APPLICATION.COMMITMENT_IP)
            .from(TITLE_APPLICATION)
            .where(TITLE_APPLICATION.ID.eq(id))
            .fetchSingle()
            .value1();
    return new View(
        application.number(),
        application.commitmentVersion(),
        Commitment.of(application.commitmentVersion()),
        application.commitmentAt(),
        address);
  }
}
