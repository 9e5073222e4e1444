package cn.zhicheng.application.talk;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.access.TalkAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「申请退回」: asks the level where the application stands, instead of telephoning (FAQ-P52). */
@Component
public class AskBodyForReturn {
  /** Longest reason, in characters. */
  public static final int LONGEST = 200;

  /** The journal's word. */
  public static final String ACTION = "ASK_RETURN";

  private final CategoryCatalogue catalogue;
  private final Applications applications;
  private final Talk talk;
  private final AskedReturnStore store;
  private final Journal journal;

  AskBodyForReturn(
      CategoryCatalogue catalogue,
      Applications applications,
      Talk talk,
      AskedReturnStore store,
      Journal journal) {
    this.catalogue = catalogue;
    this.applications = applications;
    this.talk = talk;
    this.store = store;
    this.journal = journal;
  }

  /**
   * Asks.
   *
   * @param section what is to be mended
   * @throws cn.zhicheng.shared.InvalidException when the reason is missing or too long
   * @throws cn.zhicheng.shared.RefusedException outside the audit, or when a request is open
   * @throws cn.zhicheng.shared.StaleException when the application has moved on
   */
  @Transactional
  public void ask(Actor actor, UUID id, int version, String section, String typed) {
    Application application = applications.own(actor, id);
    Conversation said = talk.about(actor, application);
    TalkAccess.mayAsk(application, said.open().isPresent()).orThrow();
    String reason = typed.strip();
    new Problems()
        .check(Section.of(catalogue, section).isEmpty(), "section", "请选择要修改的内容。")
        .check(reason.isEmpty(), "reason", "请填写申请退回的原因，审核部门会看到。")
        .check(
            reason.codePointCount(0, reason.length()) > LONGEST,
            "reason",
            "申请原因最多 " + LONGEST + " 字，请缩短。")
        .orThrow();
    store.noticed(application, version);
    store.add(application, Objects.requireNonNull(said.currentBody()), section, reason);
    journal.write(
        actor.by(),
        new Entry(
            Application.SUBJECT,
            id,
            ACTION,
            null,
            null,
            reason,
            Map.of("round", application.round(), "step", application.step())));
  }
}
