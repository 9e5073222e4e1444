package cn.zhicheng.identity;

import cn.zhicheng.web.UserChip;
import cn.zhicheng.web.UserChipSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Shows the actor in the top bar. */
@Component
class ActorChip implements UserChipSource {
  @Override
  public @Nullable UserChip chip(Authentication who) {
    Actor actor = ActorAuthentication.actorOf(who);
    return actor == null
        ? null
        : new UserChip(
            actor.name(),
            actor.spokenRole(),
            actor.organisationName(),
            actor.several(),
            actor.accountId() + "." + actor.role() + "." + actor.organisationId());
  }
}
