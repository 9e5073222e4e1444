package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 「我的单位尚未注册」: a person notes the name of the unit they wait for, to be told when it has registered
 * (FAQ-P14). The last note counts.
 */
@Component
public class AwaitUnit {
  private final AwaitedUnits awaited;

  AwaitUnit(AwaitedUnits awaited) {
    this.awaited = awaited;
  }

  /**
   * Notes it.
   *
   * @param name as on the seal
   * @throws cn.zhicheng.shared.InvalidException when the name is too short or too long
   */
  @Transactional
  public void await(Actor actor, String name) {
    String typed = name.strip();
    Problems problems = new Problems();
    AwaitedUnits.check(typed, problems);
    problems.orThrow();
    awaited.note(actor.person(), typed);
  }
}
