package cn.zhicheng.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Goal 1 over HTTP: the product's own POST of a decision against a POST in the same server that
 * does only the baseline's SQL, in turn, by eight clients with a session each and its CSRF token.
 */
final class OverHttp {
  private static final int WARM = 6;
  private static final int TURNS = 5;
  private static final int NOTHINGS = 4000;
  private static final Pattern TOKEN = Pattern.compile("X-CSRF-TOKEN\":\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Product product;
  private final Meter meter;
  private final DecisionDesk desk;
  private final int lot;
  private final ConcurrentLinkedQueue<Seat> seats = new ConcurrentLinkedQueue<>();

  OverHttp(Product product, Meter meter) throws Exception {
    this.product = product;
    this.meter = meter;
    desk = new DecisionDesk(product.bean(DSLContext.class));
    lot = Math.min(1000, desk.open() / 2 / (2 * (WARM + TURNS)));
    product.bean(BarePost.class).sit(desk);
    FindByIndexNameSessionRepository<?> sessions =
        product.bean(FindByIndexNameSessionRepository.class);
    for (int i = 0; i < Decisions.THREADS; i++) {
      seats.add(seat(OfficialSession.open(sessions, desk.body())));
    }
  }

  /** Somebody signed on. */
  private record Seat(String cookie, String token) {}

  /** What one request cost: requests a second, microseconds of CPU of product and database. */
  private record Cost(double rate, double cpu) {}

  private interface Click {
    HttpRequest.Builder of(DecisionDesk.Waiting file);
  }

  void measure(Report report) throws Exception {
    var ours = new ArrayList<Cost>();
    var bare = new ArrayList<Cost>();
    for (int turn = 0; turn < WARM + TURNS; turn++) {
      Cost mine = decisions(this::product);
      Cost limit = decisions(this::bare);
      if (turn >= WARM) {
        ours.add(mine);
        bare.add(limit);
      }
    }
    report.add(
        Row.atLeast(
            "1",
            "decisions a second over HTTP against a POST with the baseline's SQL",
            "/s",
            middle(ours).rate,
            middle(bare).rate,
            0.5));
    report.add(
        Row.bounded(
            "1",
            "upkeep of a session, part of the CPU of a decision over HTTP",
            "%",
            upkeep() / middle(ours).cpu * 100,
            15));
  }

  /** What a page that does nothing costs more with a session than without, in microseconds. */
  private double upkeep() throws Exception {
    var more = new Times();
    Compilers.rest(() -> {
      nothing(BarePost.SIGNED_ON);
      nothing(BarePost.ANYBODY);
    });
    for (int turn = 0; turn < TURNS; turn++) {
      more.add(nothing(BarePost.SIGNED_ON).cpu - nothing(BarePost.ANYBODY).cpu);
    }
    return more.median();
  }

  private Cost nothing(String path) throws Exception {
    var file = new DecisionDesk.Waiting(desk.body().accountId(), 0);
    return run(Collections.nCopies(NOTHINGS, file), asked -> to(path), 204);
  }

  private Cost decisions(Click click) throws Exception {
    return run(desk.lot(lot), click, 302, 303);
  }

  private Cost run(List<DecisionDesk.Waiting> files, Click click, Integer... answers)
      throws Exception {
    var lot = new ConcurrentLinkedQueue<>(files);
    var others = new AtomicInteger();
    double database = meter.databaseCpu();
    long cpu = Decisions.cpu();
    long start = System.nanoTime();
    Decisions.inThreads(() -> {
      Seat seat = seats.remove();
      for (var file = lot.poll(); file != null; file = lot.poll()) {
        int status = send(click.of(file), seat);
        if (!List.of(answers).contains(status)) {
          others.set(status);
        }
      }
      seats.add(seat);
    });
    double seconds = (System.nanoTime() - start) / 1e9;
    if (others.get() != 0) {
      throw new IllegalStateException("Answered with " + others.get());
    }
    return new Cost(
        files.size() / seconds,
        ((Decisions.cpu() - cpu) / 1e3 + (meter.databaseCpu() - database) * 1e6) / files.size());
  }

  private HttpRequest.Builder product(DecisionDesk.Waiting file) {
    return to("/application-audits/" + file.id() + "/pass")
        .POST(BodyPublishers.ofString("version=" + file.version() + "&opinion=" + encoded()));
  }

  private HttpRequest.Builder bare(DecisionDesk.Waiting file) {
    return to(BarePost.DECIDE)
        .POST(BodyPublishers.ofString("id=" + file.id() + "&version=" + file.version()));
  }

  private static String encoded() {
    return URLEncoder.encode(DecisionDesk.SAID, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + path));
  }

  private int send(HttpRequest.Builder request, Seat seat)
      throws IOException, InterruptedException {
    request.header("Content-Type", "application/x-www-form-urlencoded");
    if (!request.copy().build().uri().getPath().equals(BarePost.ANYBODY)) {
      request.header("Cookie", seat.cookie).header("X-CSRF-TOKEN", seat.token);
    }
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private Seat seat(String cookie) throws IOException, InterruptedException {
    HttpRequest page = to("/tasks").header("Cookie", cookie).build();
    HttpResponse<String> shown = client.send(page, BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(shown.body());
    if (shown.statusCode() != 200 || !token.find()) {
      throw new IllegalStateException("No page for the official: " + shown.statusCode());
    }
    return new Seat(cookie, token.group(1));
  }

  private static Cost middle(List<Cost> costs) {
    return costs.stream().sorted(Comparator.comparing(Cost::rate)).toList().get(costs.size() / 2);
  }
}
