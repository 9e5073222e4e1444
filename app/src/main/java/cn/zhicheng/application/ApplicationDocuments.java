package cn.zhicheng.application;

import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bodies an application has reached may open what it contains; operations while they look. */
@Component
class ApplicationDocuments implements DocumentAccess {
  private final Applications applications;

  ApplicationDocuments(Applications applications) {
    this.applications = applications;
  }

  @Override
  public boolean mayRead(Actor actor, UUID document) {
    if (actor.role() == Role.OPS) {
      return applications.containsLookedAt(actor.accountId(), document);
    }
    return actor.role().audits()
        && actor.organisationId() != null
        && applications.contains(actor.organisation(), document);
  }
}
