package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who and what has come into being while the demo data loads. */
final class World {
  private final Timeline timeline;
  private final Map<String, Organisation> bodies = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<UUID, Actor> officials = new HashMap<>();
  private final Map<String, Plan> plans = new HashMap<>();

  World(Timeline timeline) {
    this.timeline = timeline;
  }

  Timeline timeline() {
    return timeline;
  }

  void body(String key, Organisation body) {
    bodies.put(key, body);
  }

  Organisation body(String key) {
    return known(bodies.get(key), key);
  }

  void actor(String account, Actor actor) {
    actors.put(account, actor);
    if (actor.organisationId() != null) {
      officials.put(actor.organisationId(), actor);
    }
  }

  Actor actor(String account) {
    return known(actors.get(account), account);
  }

  /** Who decides for a body. */
  Actor official(UUID body) {
    return known(officials.get(body), body.toString());
  }

  void plan(String key, Plan plan) {
    plans.put(key, plan);
  }

  Plan plan(String key) {
    return known(plans.get(key), key);
  }

  private static <T> T known(@org.jspecify.annotations.Nullable T value, String key) {
    return Objects.requireNonNull(value, () -> "The demo data does not say who " + key + " is");
  }
}
