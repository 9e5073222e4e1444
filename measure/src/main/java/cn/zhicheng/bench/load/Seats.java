package cn.zhicheng.bench.load;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who may sign on, whose session is free, and what is still to be decided; each is given out to one
 * at a time.
 */
final class Seats {
  private final Queue<String[]> newcomers = new ConcurrentLinkedQueue<>();
  private final Queue<String[]> submitters = new ConcurrentLinkedQueue<>();
  private final Queue<String[]> entries = new ConcurrentLinkedQueue<>();
  private final Queue<String[]> applications = new ConcurrentLinkedQueue<>();
  private final Map<String, Queue<Seat>> free = new ConcurrentHashMap<>();
  private final AtomicLong lost = new AtomicLong();

  /** Somebody signed on. */
  private record Seat(String role, String cookie, String token, String draft, int version) {}

  /**
   * Reads lines "PERSON role account password kind entrance draft version", for those who come to
   * submit "READY" and the same, "ENTRY id version" and "APPLICATION id version".
   */
  static Seats read(String file) {
    var seats = new Seats();
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] cells = line.split(" ");
        switch (cells[0]) {
          case "PERSON" -> seats.newcomers.add(cells);
          case "READY" -> seats.submitters.add(cells);
          case "ENTRY" -> seats.entries.add(cells);
          default -> seats.applications.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seats;
  }

  Session newcomer(Session session) {
    return who(session, newcomers.remove());
  }

  /** The next who comes to submit; when everybody has been here the click is lost. */
  Session submitter(Session session) {
    String[] next = submitters.poll();
    if (next == null) {
      lost.incrementAndGet();
      return session;
    }
    return who(session, next);
  }

  private static Session who(Session session, String[] cells) {
    return session
        .set("role", cells[1])
        .set("account", cells[2])
        .set("password", cells[3])
        .set("kind", cells[4])
        .set("entrance", cells[5])
        .set("draft", cells[6])
        .set("version", Integer.valueOf(cells[7]));
  }

  Session take(Session session, String role) {
    Seat seat = of(role).poll();
    if (seat == null) {
      lost.incrementAndGet();
      return session;
    }
    return session
        .set("seat", "taken")
        .set("role", role)
        .set("cookie", seat.cookie())
        .set("token", seat.token())
        .set("draft", seat.draft())
        .set("version", seat.version());
  }

  Session giveBack(Session session) {
    String role = session.getString("role");
    of(role)
        .add(
            new Seat(
                role,
                session.getString("cookie"),
                session.getString("token"),
                session.getString("draft"),
                session.getInt("version")));
    return session;
  }

  Session nextEntry(Session session) {
    return subject(session, entries);
  }

  Session nextApplication(Session session) {
    return subject(session, applications);
  }

  long lost() {
    return lost.get();
  }

  /** When nothing waits any more the click is lost, as without a session. */
  private Session subject(Session session, Queue<String[]> waiting) {
    String[] next = waiting.poll();
    if (next == null) {
      lost.incrementAndGet();
      return session.remove("subject");
    }
    return session.set("subject", next[1]).set("subjectVersion", next[2]);
  }

  private Queue<Seat> of(String role) {
    return free.computeIfAbsent(role, any -> new ConcurrentLinkedQueue<>());
  }
}
