package cn.zhicheng.application;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures single decisions among many open applications by eight threads: through the service, and
 * as one hand-written statement that writes the same rows, in turn. No part of the ordinary run; to
 * run it:
 *
 * <pre>mvn -q -pl app -am test -Dtest=DecisionBench -Dopen=1000000
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.excludedGroups=</pre>
 */
@Tag("bench")
@ProductTest
class DecisionBench {
  private static final int OPEN = Integer.getInteger("open", 1_000_000);
  private static final int LOT = Integer.getInteger("lot", 4000);
  private static final int TURNS = 5;
  private static final int THREADS = 8;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired DecisionBenchWorld world;
  @Autowired PassApplication pass;
  @Autowired DataSource source;
  @Autowired DSLContext db;

  @Test
  void measure() throws Exception {
    durable();
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    say("open applications %,d, lots of %,d, %d threads", OPEN, LOT, THREADS);
    world.multiply(story.application(), OPEN);
    world.settle();
    var next = story.district().organisation();
    var service = new ArrayList<Run>();
    var bare = new ArrayList<Run>();
    for (int turn = 0; turn <= TURNS; turn++) {
      Run one = run(lot -> byService(story.department(), lot));
      Run two = run(lot -> byStatement(story.department(), next, lot));
      if (turn > 0) {
        service.add(one);
        bare.add(two);
        say("turn %d: service %s, statement %s", turn, one, two);
      }
    }
    Run mine = median(service);
    Run limit = median(bare);
    say("rate %.2f of the statement's", mine.rate / limit.rate);
    say("CPU of product and database %.2f times", mine.all() / limit.all());
    say("CPU of the product alone %.2f times", mine.cpu / limit.cpu);
    say(
        "write-ahead log %.2f times (%.0f and %.0f bytes each)",
        mine.wal / limit.wal, mine.wal, limit.wal);
  }

  /** Commits wait for the disk, as in production. */
  private void durable() {
    db.execute("alter role postgres set synchronous_commit = on");
    ((HikariDataSource) source).getHikariPoolMXBean().softEvictConnections();
    say("%s", db.fetch("show fsync"));
    say("%s", db.fetch("show synchronous_commit"));
  }

  /**
   * A lot decided.
   *
   * @param rate decisions a second
   * @param cpu microseconds of this process's CPU each
   * @param database microseconds of the sessions' CPU in the database each
   * @param wal bytes of write-ahead log each
   */
  private record Run(double rate, double cpu, double database, double wal) {
    double all() {
      return cpu + database;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.0f/s, %.0f us here, %.0f us there, %.0f B", rate, cpu, database, wal);
    }
  }

  private interface Work {
    void on(ConcurrentLinkedQueue<DecisionBenchWorld.Waiting> lot) throws Exception;
  }

  private Run run(Work work) throws Exception {
    var lot = new ConcurrentLinkedQueue<>(world.waiting(LOT));
    int size = lot.size();
    long wal = world.wal();
    double database = world.cpu();
    long cpu = cpu();
    long start = System.nanoTime();
    var failed = new AtomicInteger();
    var done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              work.on(lot);
            } catch (Exception e) {
              failed.incrementAndGet();
              say("failed: %s", e);
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (failed.get() > 0) {
      throw new IllegalStateException("Decisions failed");
    }
    return new Run(
        size / seconds,
        (cpu() - cpu) / 1e3 / size,
        (world.cpu() - database) * 1e6 / size,
        (world.wal() - wal) / (double) size);
  }

  private void byService(Actor department, ConcurrentLinkedQueue<DecisionBenchWorld.Waiting> lot) {
    for (var file = lot.poll(); file != null; file = lot.poll()) {
      pass.pass(department, file.id(), file.version(), Opinion.of("材料齐全，同意上报。"));
    }
  }

  private void byStatement(
      Actor department, UUID next, ConcurrentLinkedQueue<DecisionBenchWorld.Waiting> lot)
      throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement decide = connection.prepareStatement(DECIDE)) {
      for (var file = lot.poll(); file != null; file = lot.poll()) {
        decide.setObject(1, file.id());
        decide.setInt(2, file.version());
        decide.setObject(3, department.organisation());
        decide.setObject(4, department.organisation());
        decide.setObject(5, department.accountId());
        decide.setObject(6, department.accountId());
        decide.setObject(7, next);
        if (decide.executeUpdate() != 1) {
          throw new IllegalStateException("Not decided: " + file);
        }
      }
    }
  }

  /** Access, state and version, record, journal with its chain, task: one statement. */
  private static final String DECIDE =
      """
      with moved as (
        update title_application a set current_step = current_step + 1, step_since = now(),
            updated_at = now(), version = version + 1
        where id = ? and version = ? and status = 'IN_AUDIT' and exists (
          select 1 from application_step s where s.application_id = a.id
          and s.seq = a.current_step and s.organisation_id = ?)
        returning id, round),
      kept as (
        insert into audit_record (id, application_id, round, seq, organisation_id, account_id,
            actor_name, decision, opinion, decided_at)
        select uuidv7(), id, round, 2, ?, ?, '方静', 'PASS', '材料齐全，同意上报。', now() from moved),
      told as (
        insert into journal_entry (subject_kind, subject_id, seq, at, actor_account, actor_name,
            actor_role, actor_body, action, old_state, new_state, reason, detail, prev_hash, hash)
        select 'APPLICATION', m.id, l.seq + 1, now(), ?, '方静', '业务主管部门', '合肥市蜀山区教育体育局',
            'PASS', 'IN_AUDIT', 'IN_AUDIT', '材料齐全，同意上报。', '{"round":1,"step":2}', l.hash,
            encode(sha256((l.hash || l.seq || m.id)::bytea), 'hex')
        from moved m cross join lateral (select seq, hash from journal_entry j
          where j.subject_kind = 'APPLICATION' and j.subject_id = m.id
          order by seq desc limit 1) l)
      update task t set id = uuidv7(), organisation_id = ?, created_at = now(),
          due_on = current_date + 14
      from moved m where t.kind = 'APPLICATION' and t.subject_id = m.id
      """;

  private static long cpu() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime();
  }

  private static Run median(List<Run> runs) {
    return runs.stream()
        .sorted((a, b) -> Double.compare(a.rate, b.rate))
        .toList()
        .get(runs.size() / 2);
  }

  private static void say(String format, Object... values) {
    System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
  }
}
