package cn.zhicheng.sandbox.training;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Everybody's records; kept in memory, so that a new start begins with the seeds again. */
final class TrainingRecords {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** ID number to records, in the order of their ids. */
  private final Map<String, TreeMap<String, ServiceRecord>> records = new TreeMap<>();

  private final Map<String, String> numbers = new TreeMap<>();
  private final Clock clock;

  TrainingRecords(List<PortalUser> users, Clock clock) {
    this.clock = clock;
    users.stream().filter(user -> user.kind() == PortalKind.PERSONAL).forEach(this::seed);
  }

  private void seed(PortalUser user) {
    numbers.put(user.account(), user.idNumber());
    var own = records.computeIfAbsent(user.idNumber(), number -> new TreeMap<>());
    for (int year = firstYear(); year <= lastYear(); year++) {
      TrainingSeeds.of(user.idNumber(), year, today())
          .forEach(record -> own.put(record.id(), record));
    }
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  int lastYear() {
    return today().getYear();
  }

  int firstYear() {
    return lastYear() - TrainingSeeds.YEARS + 1;
  }

  /** Of one number and year, in the order of ids, after this id; empty for unknown numbers. */
  synchronized List<ServiceRecord> of(String idNumber, int year, String after) {
    return records.getOrDefault(idNumber, new TreeMap<>()).tailMap(after, false).values().stream()
        .filter(record -> record.year() == year)
        .toList();
  }

  /** Everything of the account, for the page. */
  synchronized List<ServiceRecord> ofAccount(String account) {
    return number(account)
        .map(number -> List.copyOf(records.getOrDefault(number, new TreeMap<>()).values()))
        .orElse(List.of());
  }

  /** Accounts with records. */
  List<String> accounts() {
    return List.copyOf(numbers.keySet());
  }

  /** A record that did not exist before, of this year. */
  synchronized void add(String account) {
    number(account)
        .ifPresent(number -> {
          var own = records.computeIfAbsent(number, none -> new TreeMap<>());
          ServiceRecord fresh =
              TrainingSeeds.record(number, lastYear(), own.size() + 100, 6, today());
          own.put(fresh.id(), fresh);
        });
  }

  /** Corrects or withdraws. */
  synchronized void change(String account, String id, UnaryOperator<ServiceRecord> change) {
    number(account)
        .map(records::get)
        .ifPresent(own -> own.computeIfPresent(id, (key, record) -> change.apply(record)));
  }

  private Optional<String> number(String account) {
    return Optional.ofNullable(numbers.get(account));
  }

  /** All covered years, the latest first. */
  List<Integer> years() {
    var years = new ArrayList<Integer>();
    for (int year = lastYear(); year >= firstYear(); year--) {
      years.add(year);
    }
    return years;
  }
}
