package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 「历史版本」: reads the earlier versions of one's own typed section. */
@Component
public class SectionHistory {
  private final Applications applications;
  private final Revisions revisions;

  SectionHistory(Applications applications, Revisions revisions) {
    this.applications = applications;
    this.revisions = revisions;
  }

  /**
   * A section with its past.
   *
   * @param now what stands there, by {@link ContentField} name
   * @param versions newest first
   */
  public record View(Application application, Map<String, String> now, List<Revision> versions) {}

  /**
   * Two statements.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  public View of(Actor actor, UUID id, String section) {
    Application application = applications.own(actor, id);
    return new View(
        application,
        ContentField.texts(section, application.content()),
        revisions.of(application, section).versions());
  }
}
