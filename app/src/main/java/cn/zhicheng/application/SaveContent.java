package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the individual types in 「基本信息」 and 「专业技术工作总结」; empty fields may stay empty until 「提交」.
 * Another window's work on other fields is kept as well.
 */
@Component
public class SaveContent {
  private final Applications applications;
  private final Revisions revisions;
  private final Stale stale;

  SaveContent(Applications applications, Revisions revisions, Stale stale) {
    this.applications = applications;
    this.revisions = revisions;
    this.stale = stale;
  }

  /**
   * @param version the page was made from; needless where each field says what it was made from
   * @param section whose fields these are
   * @param typed by {@link ContentField} name; with {@code base.} before it, the {@link
   *     TypedText#mark} of what stood there
   * @throws InvalidException when a text is too long; it is kept all the same
   * @throws cn.zhicheng.shared.StaleException when another window changed the same field
   */
  @Transactional(noRollbackFor = InvalidException.class)
  public void save(Actor actor, UUID id, int version, String section, Map<String, String> typed) {
    Application held = applications.held(actor, id);
    Typing typing = Typing.of(section, typed);
    if (!typing.merges()) {
      stale.check(held, version);
    }
    ApplyAccess.mayEdit(held).orThrow();
    typing.unkept().orThrow();
    Typing.Merged merged = typing.onto(held.content());
    if (!merged.torn().isEmpty()) {
      throw revisions.torn(held, merged.torn().getFirst());
    }
    revisions.write(held, section, merged.content(), RevisionAct.SAVED);
    typing.unfinished().orThrow();
    revisions.repaired(held, section);
  }
}
