package cn.zhicheng.application;

import cn.zhicheng.achievement.ApprovedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application holds of the library, and how that changes. A copy stays as it is until it is
 * taken out or brought up to date: neither a returned entry nor a newer one touches it. The
 * representative works are numbered from 1 without gaps.
 */
record Copies(List<Item> items) {
  private static final int LAST = Short.MAX_VALUE;

  /**
   * One category as ticked: what is not ticked goes, what is there already stays, what is new is
   * copied.
   *
   * @param approved the person's approved entries
   * @param works entries put forward as representative works; new ones come last
   */
  Copies ticked(String category, List<ApprovedEntry> approved, Set<UUID> ticked, Set<UUID> works) {
    Stream<Item> others = items.stream().filter(item -> !item.category().equals(category));
    Stream<Item> kept =
        items.stream()
            .filter(item -> item.category().equals(category) && ticked.contains(item.entryId()));
    Stream<Item> fresh =
        approved.stream()
            .filter(entry -> entry.category().equals(category) && ticked.contains(entry.id()))
            .filter(entry -> !holds(entry.id()))
            .map(entry -> Item.copy(entry, 0));
    return of(Stream.concat(others, Stream.concat(kept, fresh).map(item -> chosen(item, works))));
  }

  private static Item chosen(Item item, Set<UUID> works) {
    if (!works.contains(item.entryId())) {
      return item.asWork(0);
    }
    return item.representative() ? item : item.asWork(LAST);
  }

  /** These come in addition; what is there already stays as it is. */
  Copies with(Collection<Item> added) {
    Stream<Item> fresh = added.stream().filter(item -> !holds(item.entryId()));
    return of(Stream.concat(items.stream(), fresh));
  }

  /** Outdated copies among these entries say what the library says now; their places stay. */
  Copies refreshed(List<ApprovedEntry> approved, Set<UUID> entries) {
    Map<UUID, ApprovedEntry> now =
        approved.stream().collect(Collectors.toMap(ApprovedEntry::id, Function.identity()));
    return of(
        items.stream()
            .map(item ->
                entries.contains(item.entryId()) ? newer(item, now.get(item.entryId())) : item));
  }

  private static Item newer(Item item, @Nullable ApprovedEntry entry) {
    return entry == null || entry.revision() == item.revision()
        ? item
        : Item.copy(entry, item.workNo());
  }

  /** Exactly these are the representative works, in this order. */
  Copies works(List<UUID> inOrder) {
    return of(items.stream().map(item -> item.asWork(inOrder.indexOf(item.entryId()) + 1)));
  }

  /** The representative works in their order. */
  List<Item> works() {
    return worksOf(items);
  }

  static List<Item> worksOf(List<Item> items) {
    return items.stream()
        .filter(Item::representative)
        .sorted(Comparator.comparingInt(Item::workNo))
        .toList();
  }

  boolean holds(UUID entry) {
    return items.stream().anyMatch(item -> item.entryId().equals(entry));
  }

  /** Categories in which the two differ. */
  Set<String> categoriesChangedFrom(Copies before) {
    return Stream.concat(items.stream(), before.items.stream())
        .filter(item -> !same(item, items) || !same(item, before.items))
        .map(Item::category)
        .collect(Collectors.toSet());
  }

  /** A work that only moved up because another one went says nothing new. */
  private static boolean same(Item item, List<Item> among) {
    return among.stream()
        .anyMatch(other ->
            other.entryId().equals(item.entryId())
                && other.revision() == item.revision()
                && other.representative() == item.representative());
  }

  /** In the order of the library, numbered anew. */
  private static Copies of(Stream<Item> all) {
    List<Item> sorted =
        all.sorted(
                Comparator.comparing(Item::category)
                    .thenComparing(item -> item.entryId().toString()))
            .toList();
    var places = new HashMap<UUID, Integer>();
    worksOf(sorted).forEach(work -> places.put(work.entryId(), places.size() + 1));
    var numbered = new ArrayList<Item>();
    sorted.forEach(item -> numbered.add(item.asWork(places.getOrDefault(item.entryId(), 0))));
    return new Copies(List.copyOf(numbered));
  }
}
