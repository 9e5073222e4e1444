package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.ApprovedEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However an application's copies are changed, they stay whole. */
class CopiesProperties {
  private static final List<String> CATEGORIES = List.of("PAPER", "AWARD", "CE");
  private static final int STEPS = 20;

  /** Twelve entries of three categories, in a revision of one's choice. */
  private static List<ApprovedEntry> library(int revision) {
    return IntStream.range(0, 12)
        .mapToObj(n ->
            new ApprovedEntry(
                new UUID(1, n),
                revision,
                CATEGORIES.get(n % 3),
                1,
                "业绩" + n,
                Map.of("revision", revision),
                List.of()))
        .toList();
  }

  private static Set<UUID> some(Random chance) {
    return library(1).stream()
        .map(ApprovedEntry::id)
        .filter(id -> chance.nextBoolean())
        .collect(Collectors.toSet());
  }

  private static Copies step(Copies copies, Random chance, int revision) {
    List<ApprovedEntry> library = library(revision);
    return switch (chance.nextInt(4)) {
      case 0 ->
          copies.ticked(CATEGORIES.get(chance.nextInt(3)), library, some(chance), some(chance));
      case 1 -> {
        Set<UUID> coming = some(chance);
        yield copies.with(
            library.stream()
                .filter(entry -> coming.contains(entry.id()))
                .map(entry -> Item.copy(entry, chance.nextInt(3)))
                .toList());
      }
      case 2 -> copies.refreshed(library, some(chance));
      default -> copies.works(List.copyOf(some(chance)));
    };
  }

  @Property
  void worksAreNumberedWithoutGapsAndNothingIsTwice(@ForAll long seed) {
    var chance = new Random(seed);
    var copies = new Copies(List.of());
    for (int i = 0; i < STEPS; i++) {
      copies = step(copies, chance, 1 + i / 5);
      List<Integer> numbers = copies.works().stream().map(Item::workNo).toList();
      assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
      List<UUID> entries = copies.items().stream().map(Item::entryId).toList();
      assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
    }
  }

  @Property
  void onlyBeingBroughtUpToDateChangesACopy(@ForAll long seed) {
    var chance = new Random(seed);
    var copies = new Copies(library(1).stream().map(entry -> Item.copy(entry, 0)).toList());
    for (String category : CATEGORIES) {
      copies = copies.ticked(category, library(2), some(chance), some(chance));
    }
    assertThat(copies.items()).allMatch(item -> item.revision() == 1);
    Set<UUID> renewed = some(chance);
    Copies after = copies.refreshed(library(2), renewed);
    assertThat(after.items())
        .allMatch(item -> item.revision() == (renewed.contains(item.entryId()) ? 2 : 1));
    assertThat(after.works())
        .extracting(Item::entryId)
        .isEqualTo(copies.works().stream().map(Item::entryId).toList());
  }
}
