package cn.zhicheng.identity;

import cn.zhicheng.web.NavContributor;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.security.core.Authentication;

/** A module's navigation entries by actor; those with an open errand see none. */
@FunctionalInterface
public interface Navigation extends NavContributor {
  List<NavItem> of(Actor actor);

  @Override
  default List<NavItem> items(Authentication who) {
    Actor actor = ActorAuthentication.actorOf(who);
    return actor == null || actor.errand() != Errand.NONE ? List.of() : of(actor);
  }
}
