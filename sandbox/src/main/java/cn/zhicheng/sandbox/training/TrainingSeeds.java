package cn.zhicheng.sandbox.training;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What everybody has taken when the service starts: the same at every start. */
public final class TrainingSeeds {
  /** So many years are covered, the last of them this one. */
  public static final int YEARS = 3;

  private static final List<String> COURSES = List.of("数字经济与创新发展", "知识产权保护与运用", "职业道德与科学精神");

  private TrainingSeeds() {}

  /** Most have 30 hours, some 24 or 12, some nothing; courses still to come are left out. */
  public static List<ServiceRecord> of(String idNumber, int year, LocalDate today) {
    var records = new ArrayList<ServiceRecord>();
    int[] hours = hours(Math.floorMod((idNumber + "/" + year).hashCode(), 10));
    for (int i = 0; i < hours.length; i++) {
      LocalDate day = LocalDate.of(year, 3 + 2 * i, 10);
      if (!day.isAfter(today)) {
        records.add(record(idNumber, year, i, hours[i], day));
      }
    }
    return List.copyOf(records);
  }

  static ServiceRecord record(String idNumber, int year, int place, int hours, LocalDate day) {
    String seed = "training/" + idNumber + "/" + year + "/" + place;
    String code =
        UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 18);
    return new ServiceRecord(
        "GX" + year + "-" + code,
        1,
        false,
        year,
        COURSES.get(place % COURSES.size()),
        hours,
        day,
        "GX" + year + code.substring(0, 8).toUpperCase(java.util.Locale.ROOT));
  }

  private static int[] hours(int kind) {
    return switch (kind) {
      case 0, 1, 2 -> new int[] {12, 12, 6};
      case 3, 4, 5, 6 -> new int[] {18, 12};
      case 7, 8 -> new int[] {12, 12};
      default -> new int[] {};
    };
  }
}
