package cn.zhicheng.bench;

import cn.zhicheng.application.Opinion;
import cn.zhicheng.application.PassApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Goal 1: single decisions by eight threads, through the service and as one statement, in turn. */
final class Decisions {
  private static final int WARM = 3;
  private static final int TURNS = 5;
  private static final int THREADS = 8;
  private static final String SAID = "材料齐全，同意上报。";

  private final Product product;
  private final Meter meter;
  private final DSLContext db;
  private final DataSource source;
  private final PassApplication pass;
  private final Actor body;
  private final UUID next;
  private final int lot;

  Decisions(Product product, Meter meter) {
    this.product = product;
    this.meter = meter;
    db = product.bean(DSLContext.class);
    source = product.bean(DataSource.class);
    pass = product.bean(PassApplication.class);
    Record place = db.fetchSingle(PLACE);
    body =
        Officials.of(
            Role.DEPARTMENT,
            place.get("account", UUID.class),
            place.get("body", UUID.class),
            place.get("name", String.class));
    next = place.get("next", UUID.class);
    int open = db.fetchSingle("select count(*) from bench_copy where open").get(0, int.class);
    lot = Math.min(2000, open / (2 * (WARM + 1 + TURNS)));
  }

  /** One application to decide on. */
  private record Waiting(UUID id, int version) {}

  /** What a decision of a lot cost on average. */
  private record Cost(double rate, double cpu, double database, double wal, double statements) {
    double all() {
      return cpu + database;
    }
  }

  private interface Work {
    void on(ConcurrentLinkedQueue<Waiting> lot) throws SQLException;
  }

  void measure(Report report) throws Exception {
    var service = new ArrayList<Cost>();
    var bare = new ArrayList<Cost>();
    for (int turn = 0; turn < WARM; turn++) {
      run(this::byService);
      run(this::byStatement);
    }
    meter.pageImages(false);
    double wal = run(this::byService).wal;
    double bareWal = run(this::byStatement).wal;
    meter.pageImages(true);
    for (int turn = 0; turn < TURNS; turn++) {
      service.add(run(this::byService));
      bare.add(run(this::byStatement));
    }
    Cost mine = middle(service);
    Cost limit = middle(bare);
    report.add(Row.atLeast("1", "decisions a second, 8 threads", "/s", mine.rate, limit.rate, 0.5));
    report.add(
        Row.atMost(
            "1", "CPU of a decision, product + database", "us", mine.all(), limit.all(), 2.5));
    report.add(Row.told("1", "  of it the product's process", "us", mine.cpu));
    report.add(Row.told("1", "  of it the database", "us", mine.database));
    report.add(Row.told("1", "  the baseline's database", "us", limit.database));
    report.add(Row.bounded("1", "statements of a decision", "", mine.statements, 4));
    report.add(
        Row.atMost(
            "1", "write-ahead log of a decision, without page images", "B", wal, bareWal, 2.5));
  }

  private Cost run(Work work) throws Exception {
    var lots = new ConcurrentLinkedQueue<>(waiting());
    int size = lots.size();
    long wal = meter.wal();
    double database = meter.databaseCpu();
    long cpu = cpu();
    long sent = product.statements().sent();
    long start = System.nanoTime();
    inThreads(() -> work.on(lots));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(
        size / seconds,
        (cpu() - cpu) / 1e3 / size,
        (meter.databaseCpu() - database) * 1e6 / size,
        (meter.wal() - wal) / (double) size,
        (product.statements().sent() - sent) / (double) size);
  }

  private static void inThreads(Times.Act act) throws Exception {
    var failed = new AtomicReference<@Nullable Exception>();
    var done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              act.run();
            } catch (Exception e) {
              failed.set(e);
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    Exception problem = failed.get();
    if (problem != null) {
      throw problem;
    }
  }

  /** Copies nobody has decided on yet, in any order. */
  private List<Waiting> waiting() {
    return db.fetch(
            """
            select a.id, a.version from bench_copy c join title_application a on a.id = c.application
            join application_step s on s.application_id = a.id and s.seq = a.current_step and s.organisation_id = ?
            where c.open and a.status = 'IN_AUDIT' order by random() limit ?
            """,
            body.organisation(),
            lot)
        .map(row -> new Waiting(row.get(0, UUID.class), row.get(1, Integer.class)));
  }

  private void byService(ConcurrentLinkedQueue<Waiting> lot) {
    for (var file = lot.poll(); file != null; file = lot.poll()) {
      pass.pass(body, file.id(), file.version(), Opinion.of(SAID));
    }
  }

  private void byStatement(ConcurrentLinkedQueue<Waiting> lot) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement decide = connection.prepareStatement(DECIDE)) {
      for (var file = lot.poll(); file != null; file = lot.poll()) {
        decide.setObject(1, file.id());
        decide.setInt(2, file.version());
        decide.setObject(3, body.organisation());
        decide.setObject(4, body.organisation());
        decide.setObject(5, body.accountId());
        decide.setObject(6, body.accountId());
        decide.setObject(7, next);
        if (decide.executeUpdate() != 1) {
          throw new IllegalStateException("Not decided: " + file);
        }
      }
    }
  }

  private static long cpu() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime();
  }

  private static Cost middle(List<Cost> costs) {
    return costs.stream().sorted(Comparator.comparing(Cost::rate)).toList().get(costs.size() / 2);
  }

  private static final String PLACE =
      """
      select s.organisation_id as body, o.name as name, m.account_id as account, n.organisation_id as next
      from bench_copy c join title_application a on a.id = c.application
      join application_step s on s.application_id = a.id and s.seq = a.current_step
      join application_step n on n.application_id = a.id and n.seq = a.current_step + 1
      join organisation o on o.id = s.organisation_id
      join mandate m on m.organisation_id = s.organisation_id and m.status = 'ACTIVE'
      where c.open and a.status = 'IN_AUDIT' limit 1
      """;

  /** State and version, record, journal with its chain, task: one statement. */
  private static final String DECIDE =
      """
      with moved as (
        update title_application a set current_step = current_step + 1, step_since = now(),
            updated_at = now(), version = version + 1
        where id = ? and version = ? and status = 'IN_AUDIT' and exists (
          select 1 from application_step s where s.application_id = a.id
          and s.seq = a.current_step and s.organisation_id = ?)
        returning id, round, current_step - 1 as seq),
      kept as (
        insert into audit_record (id, application_id, round, seq, organisation_id, account_id,
            actor_name, decision, opinion, decided_at)
        select uuidv7(), id, round, seq, ?, ?, '方静', 'PASS', '材料齐全，同意上报。', now() from moved),
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
}
