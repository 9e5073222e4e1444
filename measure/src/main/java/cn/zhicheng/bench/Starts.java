package cn.zhicheng.bench;

import java.util.List;

/** Goal 8: from the command to the first page, with an AOT cache and without. */
final class Starts {
  private static final int TURNS = 3;

  private Starts() {}

  static void measure(Workshop workshop, String url, int port, Report report) throws Exception {
    var cached = new Times();
    var plain = new Times();
    for (int turn = 0; turn < TURNS; turn++) {
      cached.add(seconds(workshop, url, port, true));
      plain.add(seconds(workshop, url, port, false));
    }
    report.add(Row.bounded("8", "start to first page with an AOT cache", "s", cached.median(), 5));
    report.add(Row.told("8", "start to first page without", "s", plain.median()));
  }

  private static double seconds(Workshop workshop, String url, int port, boolean cached)
      throws Exception {
    try (Packaged product = Packaged.start(workshop, url, port, cached, List.of())) {
      return product.seconds();
    }
  }
}
