package cn.zhicheng.application;

import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the individual types in 「基本信息」 and 「专业技术工作总结」; empty fields may stay empty until 「提交」.
 */
@Component
public class SaveContent {
  private final Applications applications;
  private final ApplicationStore store;
  private final AuditStore audits;
  private final Stale stale;

  SaveContent(Applications applications, ApplicationStore store, AuditStore audits, Stale stale) {
    this.applications = applications;
    this.store = store;
    this.audits = audits;
    this.stale = stale;
  }

  /**
   * @param section whose fields these are
   * @param typed by {@link ContentField} name
   * @throws cn.zhicheng.shared.InvalidException when a text is too long
   */
  @Transactional
  public void save(Actor actor, UUID id, int version, String section, Map<String, String> typed) {
    Application application = applications.own(actor, id);
    stale.check(application, version);
    ApplyAccess.mayEdit(application).orThrow();
    var content = new HashMap<>(application.content());
    var problems = new Problems();
    for (ContentField field : ContentField.values()) {
      String text = typed.getOrDefault(field.name(), "").strip();
      if (field.section().equals(section)) {
        problems.check(
            text.codePointCount(0, text.length()) > field.max(),
            field.name(),
            "「" + field.label() + "」最多 " + field.max() + " 字");
        content.put(field.name(), text);
      }
    }
    problems.orThrow();
    stale.written(store.keep(Changes.content(application, content)), id);
    audits.repaired(id, section);
  }
}
