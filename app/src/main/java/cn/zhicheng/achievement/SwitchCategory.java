package cn.zhicheng.achievement;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleSeries;
import cn.zhicheng.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a category to people of some title series and closes it to all others. What they have
 * entered stays, and stays usable.
 */
@Component
public class SwitchCategory {
  /** Whose history this is in the journal. */
  public static final String KIND = "CATEGORY";

  private final CategoryCatalogue catalogue;
  private final SeriesList series;
  private final Switches switches;
  private final Journal journal;
  private final Clock clock;

  SwitchCategory(
      CategoryCatalogue catalogue,
      SeriesList series,
      Switches switches,
      Journal journal,
      Clock clock) {
    this.catalogue = catalogue;
    this.series = series;
    this.switches = switches;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param on numbers of the series it is open to from now on
   * @return whether anything changed
   * @throws NotFoundException for a category or series that is not there
   */
  @Transactional
  public boolean open(Actor actor, String code, Set<String> on) {
    Category category = catalogue.category(code);
    Set<String> known =
        series.all().stream()
            .map(TitleSeries::no)
            .filter(category::serves)
            .collect(Collectors.toSet());
    if (!known.containsAll(on)) {
      throw new NotFoundException("Series " + on);
    }
    var off = new TreeSet<>(known);
    off.removeAll(on);
    var before = new TreeSet<>(switches.hold(code));
    before.retainAll(known);
    if (before.equals(off)) {
      return false;
    }
    switches.turnOff(code, off, actor.accountId(), clock.instant());
    if (!on.isEmpty()) {
      switches.turnOn(code, on);
    }
    journal.write(
        actor.by(),
        Entry.of(KIND, subject(code), "SWITCH")
            .with(Map.of("off", String.join("、", off), "before", String.join("、", before))));
    return true;
  }

  /** The category as a subject of the journal. */
  public static UUID subject(String code) {
    return UUID.nameUUIDFromBytes(("category " + code).getBytes(StandardCharsets.UTF_8));
  }
}
