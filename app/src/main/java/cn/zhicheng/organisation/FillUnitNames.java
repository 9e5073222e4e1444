package cn.zhicheng.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes units findable that came into the table by another way than the product, or before it knew
 * initials; at every start, and of no effect when none lacks its row.
 */
@Component
class FillUnitNames implements ApplicationRunner {
  private static final int BATCH = 500;
  private final UnitNames names;

  FillUnitNames(UnitNames names) {
    this.names = names;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Map<UUID, String> lacking = names.lacking(null, BATCH);
    while (!lacking.isEmpty()) {
      names.put(lacking);
      UUID last = List.copyOf(lacking.keySet()).getLast();
      lacking = names.lacking(last, BATCH);
    }
  }
}
