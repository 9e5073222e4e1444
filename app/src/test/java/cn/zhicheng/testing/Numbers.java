package cn.zhicheng.testing;

import cn.zhicheng.reference.IdNumber;
import cn.zhicheng.reference.Uscc;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Made-up ID numbers and unit codes with right check characters, never the same twice. */
public final class Numbers {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final String USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Numbers() {}

  /** Of somebody born in Hefei between 1980 and 1989. */
  public static String idNo() {
    int n = NEXT.getAndIncrement();
    String head = "340104198%d0%d15%03d".formatted(n / 1000 % 10, n / 10000 % 9 + 1, n % 1000);
    return IntStream.range(0, 11)
        .mapToObj(i -> head + "0123456789X".charAt(i))
        .filter(id -> IdNumber.parse(id, LocalDate.of(2026, 1, 1)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Of a public institution in Hefei. */
  public static String uscc() {
    String head = "12340100%09d".formatted(NEXT.getAndIncrement());
    return USCC.chars()
        .mapToObj(c -> head + (char) c)
        .filter(code -> Uscc.parse(code).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
