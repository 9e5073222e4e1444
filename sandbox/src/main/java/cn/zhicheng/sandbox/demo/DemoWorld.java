package cn.zhicheng.sandbox.demo;

import cn.zhicheng.application.board.RefreshStatistics;
import cn.zhicheng.sandbox.DemoAccount;
import cn.zhicheng.sandbox.DemoData;
import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUsers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plays the weeks before the first start: bodies and plans, units, people, libraries, applications.
 * The story's own person and unit are left out: they register while the story is played.
 */
@Component
class DemoWorld implements DemoData {
  private final SandboxClock clock;
  private final TransactionOperations transaction;
  private final Authorities authorities;
  private final ReviewPlans plans;
  private final Employers employers;
  private final Staff staff;
  private final Libraries libraries;
  private final Afterwards afterwards;
  private final Restrictions restrictions;
  private final Wishes wishes;
  private final FetchedCourses fetchedCourses;
  private final Season season;
  private final AccountRequests accountRequests;
  private final Notices notices;
  private final RefreshStatistics statistics;

  DemoWorld(
      SandboxClock clock,
      TransactionOperations transaction,
      Authorities authorities,
      ReviewPlans plans,
      Employers employers,
      Staff staff,
      Libraries libraries,
      Afterwards afterwards,
      Restrictions restrictions,
      Wishes wishes,
      FetchedCourses fetchedCourses,
      Season season,
      AccountRequests accountRequests,
      Notices notices,
      RefreshStatistics statistics) {
    this.clock = clock;
    this.transaction = transaction;
    this.authorities = authorities;
    this.plans = plans;
    this.employers = employers;
    this.staff = staff;
    this.libraries = libraries;
    this.afterwards = afterwards;
    this.restrictions = restrictions;
    this.wishes = wishes;
    this.fetchedCourses = fetchedCourses;
    this.season = season;
    this.accountRequests = accountRequests;
    this.notices = notices;
    this.statistics = statistics;
  }

  @Override
  public void load(ConfigurableApplicationContext product) {
    var world = new World(new Timeline(clock, Instant.now().truncatedTo(ChronoUnit.MICROS)));
    List<PersonRow> people = PersonRow.all();
    try {
      // One transaction for all: the disk is waited for once, and a broken load leaves nothing.
      transaction.executeWithoutResult(status -> play(world, people));
    } finally {
      clock.realTime();
    }
    statistics.refresh(); // or the pages would show none until the next round
  }

  private void play(World world, List<PersonRow> people) {
    Timeline timeline = world.timeline();
    timeline.morning(40);
    authorities.preset(world);
    plans.publish(world);
    notices.post(world, 40, 35);
    timeline.morning(35);
    employers.register(world);
    accountRequests.play(world);
    staffAndLibraries(world, people.stream().filter(row -> !row.recent()).toList());
    notices.post(world, 20, 18);
    season.play(world, people);
    notices.post(world, 1, 0);
    newcomers(world, people.stream().filter(PersonRow::recent).toList());
  }

  private void staffAndLibraries(World world, List<PersonRow> people) {
    Timeline timeline = world.timeline();
    timeline.morning(32);
    staff.register(world, people);
    staff.describe(world, people);
    timeline.morning(30);
    staff.answer(world, people);
    timeline.morning(28);
    staff.change(world, people);
    timeline.morning(26);
    libraries.fill(world, people);
    timeline.morning(24);
    libraries.submit(world, people);
    timeline.morning(21);
    libraries.audit(world, people);
    fetchedCourses.take(world, people);
    timeline.morning(20);
    afterwards.play(world, people);
    restrictions.play(world);
    wishes.play(world);
  }

  /** What they ask for waits for their units still. */
  private void newcomers(World world, List<PersonRow> people) {
    world.timeline().later();
    staff.register(world, people);
    staff.answer(world, people);
    libraries.fill(world, people);
    libraries.submit(world, people);
    fetchedCourses.take(world, people);
    staff.change(world, people);
  }

  @Override
  public List<DemoAccount> accounts() {
    var portal = PortalUsers.fromClasspath();
    return Cast.rows("ready.yml").stream().map(row -> account(portal, row)).toList();
  }

  private static DemoAccount account(PortalUsers portal, Cast.Row row) {
    String account = row.text("account");
    return portal
        .byAccount(account)
        .map(user ->
            new DemoAccount(
                user.kind() == PortalKind.PERSONAL ? "个人登录" : "单位登录",
                account,
                user.password(),
                row.text("who")))
        .orElseGet(() -> new DemoAccount("内置单位登录", account, Authorities.PASSWORD, row.text("who")));
  }
}
