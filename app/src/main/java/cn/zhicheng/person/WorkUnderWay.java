package cn.zhicheng.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module whether something rests on a person's present unit. */
@Component
public class WorkUnderWay {
  private final ObjectProvider<UnderWay> modules;

  WorkUnderWay(ObjectProvider<UnderWay> modules) {
    this.modules = modules;
  }

  /** The first thing found, as {@link UnderWay} words it. */
  public Optional<String> of(UUID person) {
    return modules.orderedStream().flatMap(module -> module.of(person).stream()).findFirst();
  }
}
