package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists page by id in the order things came about, whatever the clock does. */
class IdsTest {
  @Test
  void idsGrowWhileTheClockIsSetBackAnHour() {
    long now = System.currentTimeMillis();
    UUID before = Ids.next(now);
    UUID after = Ids.next(now - 3_600_000);
    UUID later = Ids.next(now - 3_599_000);
    assertThat(text(after)).isGreaterThan(text(before));
    assertThat(text(later)).isGreaterThan(text(after));
  }

  @Test
  void idsOfOneMillisecondGrowAndAreOfVersionSeven() {
    long now = System.currentTimeMillis();
    var ids = IntStream.range(0, 10_000).mapToObj(i -> Ids.next(now)).toList();
    assertThat(ids.stream().map(IdsTest::text).toList()).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  /** As PostgreSQL orders them. */
  private static String text(UUID id) {
    return id.toString();
  }
}
