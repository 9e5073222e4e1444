package cn.zhicheng.achievement.entry;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the measuring class make people known to a unit without submitting for them. */
@Component
public class BenchNames {
  private final AuditedNames names;

  BenchNames(AuditedNames names) {
    this.names = names;
  }

  @Transactional
  public void note(UUID unit, UUID person, String name) {
    names.note(unit, person, name);
  }
}
