package cn.zhicheng.architecture;

import cn.zhicheng.application.Cast;
import cn.zhicheng.architecture.PageSubjects.Visit;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.preset.PresetRequestCast;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Who opens what on the pages of preset accounts. */
@TestComponent
class PresetPageSubjects {
  private final PresetAccounts accounts;
  private final PresetRequestCast requests;

  PresetPageSubjects(PresetAccounts accounts, PresetRequestCast requests) {
    this.accounts = accounts;
    this.requests = requests;
  }

  Visit visit(String route, Role role, Cast.Story story) {
    Actor actor =
        switch (role) {
          case UNIT -> accounts.official(Role.UNIT, story.unit().organisation(), "周敏");
          case DEPARTMENT -> story.department();
          case BUREAU -> story.district();
          case ORGANISER -> story.organiser();
          case OPS -> accounts.operations();
          case APPLICANT -> throw new IllegalArgumentException(route + " serves no applicant");
        };
    return new Visit(actor, route.replace("{id}", subject(route, story).toString()));
  }

  private UUID subject(String route, Cast.Story story) {
    if (route.endsWith("/edit")) {
      return requests.refused(story.district());
    }
    return route.startsWith("/preset-requests")
        ? requests.of(story.district())
        : story.department().accountId();
  }
}
