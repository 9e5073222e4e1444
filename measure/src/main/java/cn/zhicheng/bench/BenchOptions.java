package cn.zhicheng.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What follows {@code ./bench}.
 *
 * @param only parts to run; empty: all
 * @param full ten minutes at the harsh rate and two at stress, as goal 9 has it
 * @param reuse whether to measure what the last run seeded, as it left it
 * @param barrier whether row-level security is on, as in a new database
 */
record BenchOptions(
    int entries,
    Set<String> only,
    boolean full,
    boolean reuse,
    boolean barrier,
    int port,
    int portalPort) {
  static final String USAGE =
      """
      Usage: ./bench [--entries N] [--only PART,PART] [--full] [--without-barrier] [--port N] [--portal-port N]
        --entries N       library entries to seed: 10000 to 20000000 (default 1000000)
        --only PARTS      some of: seed, decisions, http, batch, flat, gates, import, ladder, start, load,
                          form (gates, which ./test runs anyway, only when named)
        --full            load as long as the goals say: harsh ten minutes, stress two
        --reuse           measure what the last run seeded, as it left it
        --without-barrier row-level security is switched off (decisions, http, batch, flat)
        --port N          port of the product while it is measured (default 18180)
        --portal-port N   port of the government portal's stand-in (default 19180)
      The table is printed and written to measure/target/bench/ as result.json and result.html.
      """;

  private static final Set<String> PARTS =
      Set.of(
          "seed",
          "decisions",
          "http",
          "batch",
          "flat",
          "gates",
          "import",
          "ladder",
          "start",
          "load",
          "form");

  /** Run by ./test anyway, and here only when asked for. */
  private static final Set<String> LONG = Set.of("gates");

  /**
   * @throws IllegalArgumentException with a sentence for the user
   */
  static BenchOptions parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    var options = new BenchOptions(1_000_000, Set.of(), false, false, true, 18180, 19180);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  boolean runs(String part) {
    return only.isEmpty() ? !LONG.contains(part) : only.contains(part);
  }

  private BenchOptions with(String name, Deque<String> rest) {
    return switch (name) {
      case "--entries" ->
          new BenchOptions(
              number(name, rest, 10_000, 20_000_000), only, full, reuse, barrier, port, portalPort);
      case "--only" ->
          new BenchOptions(entries, parts(rest), full, reuse, barrier, port, portalPort);
      case "--full" -> new BenchOptions(entries, only, true, reuse, barrier, port, portalPort);
      case "--reuse" -> new BenchOptions(entries, only, full, true, barrier, port, portalPort);
      case "--without-barrier" ->
          new BenchOptions(entries, only, full, reuse, false, port, portalPort);
      case "--port" ->
          new BenchOptions(
              entries, only, full, reuse, barrier, number(name, rest, 1, 65_535), portalPort);
      case "--portal-port" ->
          new BenchOptions(
              entries, only, full, reuse, barrier, port, number(name, rest, 1, 65_535));
      default -> throw new IllegalArgumentException("Unknown option " + name + ".\n" + USAGE);
    };
  }

  private static Set<String> parts(Deque<String> rest) {
    Set<String> wanted = Set.of(rest.isEmpty() ? new String[] {""} : rest.pop().split(","));
    if (!PARTS.containsAll(wanted)) {
      throw new IllegalArgumentException("--only knows " + PARTS + ".");
    }
    return wanted;
  }

  private static int number(String name, Deque<String> rest, int least, int most) {
    String typed = rest.isEmpty() ? "" : rest.pop();
    if (typed.matches("\\d{1,8}")) {
      int number = Integer.parseInt(typed);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        name + " needs a number from " + least + " to " + most + ".");
  }
}
