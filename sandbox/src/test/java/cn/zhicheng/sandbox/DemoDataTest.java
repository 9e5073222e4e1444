package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ADJUSTMENT;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_CLAIM;
import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.APPLICATION_STAT;
import static cn.zhicheng.schema.Tables.BULLETIN;
import static cn.zhicheng.schema.Tables.INTEGRITY_RECORD;
import static cn.zhicheng.schema.Tables.JOURNAL_ENTRY;
import static cn.zhicheng.schema.Tables.NOTIFICATION_PARKED;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.PLAN_AMENDMENT;
import static cn.zhicheng.schema.Tables.PLAN_SAMPLE;
import static cn.zhicheng.schema.Tables.PRESET_REQUEST;
import static cn.zhicheng.schema.Tables.RETURN_REQUEST;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TASK;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.TrainingGrid;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.front.BulletinState;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.notification.TellNews;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.preset.PresetRequestState;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanStatus;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.PortalUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo data on a fresh database, as the first {@code ./run} loads it. */
class DemoDataTest {
  @TempDir private static Path root;
  private static final Running running = new Running();
  private static ConfigurableApplicationContext product;
  private static DSLContext db;

  @BeforeAll
  static void load() {
    DataFolder folder = running.add(DataFolder.open(root));
    LastingPostgres postgres = running.add(LastingPostgres.start(folder.postgres()));
    LaunchOptions options =
        LaunchOptions.parse("--port", freePort(), "--data", root.toString(), "--portal-port", "1");
    product =
        running.add(
            Product.start(
                options,
                folder,
                Secrets.in(folder.secrets()),
                Product.Training.made(),
                "sms-key",
                postgres.url()));
    product.getBeanProvider(DemoData.class).orderedStream().forEach(data -> data.load(product));
    db = product.getBean(DSLContext.class);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void everyStateHasSomethingToShow() {
    assertThat(states(UNIT_BINDING, UNIT_BINDING.STATUS)).containsAll(names(BindingState.values()));
    assertThat(states(ACHIEVEMENT_ENTRY, ACHIEVEMENT_ENTRY.STATUS))
        .containsAll(names(EntryState.values()));
    assertThat(states(TITLE_APPLICATION, TITLE_APPLICATION.STATUS))
        .containsAll(names(ApplicationState.values()));
    assertThat(states(PRESET_REQUEST, PRESET_REQUEST.STATUS))
        .containsAll(names(PresetRequestState.values()));
    assertThat(states(BULLETIN, BULLETIN.STATUS)).containsAll(names(BulletinState.values()));
    assertThat(db.fetchCount(TITLE_APPLICATION)).isGreaterThanOrEqualTo(30);
    assertThat(db.fetchCount(TITLE_APPLICATION, TITLE_APPLICATION.ROUND.gt((short) 1)))
        .isPositive();
  }

  @Test
  void plansStandInEveryStateAndOneWasExtendedAndAmended() {
    assertThat(states(REVIEW_PLAN, REVIEW_PLAN.STATUS)).containsAll(names(PlanStatus.values()));
    assertThat(db.select(PLAN_AMENDMENT.KIND).from(PLAN_AMENDMENT).fetch(PLAN_AMENDMENT.KIND))
        .containsExactlyInAnyOrder("EXTEND", "AMEND");
  }

  @Test
  void plansHaveRulesThatStandTheTryOutAndOneDraftWhoseSampleFails() {
    assertThat(PlansWithRules.all(product)).hasSizeGreaterThanOrEqualTo(5);
    assertThat(PlansWithRules.notReady(product))
        .extracting(Plan::status)
        .containsExactly(PlanStatus.DRAFT);
    assertThat(db.fetchCount(PLAN_SAMPLE)).isGreaterThanOrEqualTo(10);
  }

  @Test
  void onePersonIsBarredAndTheBanOfAnotherWasLifted() {
    assertThat(db.fetchCount(INTEGRITY_RECORD, INTEGRITY_RECORD.ENDED_AT.isNull())).isEqualTo(1);
    assertThat(db.fetchCount(INTEGRITY_RECORD)).isEqualTo(2);
  }

  @Test
  void statisticsAndTheBoardShowSomethingFromTheFirstMinute() {
    assertThat(db.fetchCount(TITLE_APPLICATION, TITLE_APPLICATION.STATUS.eq("ACCEPTED")))
        .isGreaterThanOrEqualTo(7);
    assertThat(db.select(DSL.sum(APPLICATION_STAT.ACCEPTED)).from(APPLICATION_STAT).fetchSingle())
        .satisfies(sum -> assertThat(sum.value1()).isGreaterThanOrEqualTo(BigDecimal.valueOf(7)));
    assertThat(db.fetchCount(TASK, TASK.DUE_ON.lt(LocalDate.now()))).isPositive();
  }

  @Test
  void onlyTheFreshAccountMustChangeItsPassword() {
    assertThat(
            db.select(ACCOUNT.LOGIN_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.MUST_CHANGE_PASSWORD)
                .fetch(ACCOUNT.LOGIN_NAME))
        .containsExactly("hanmo-shuhuayuan");
  }

  @Test
  void anApplicationInAuditStandsAtEveryLevel() {
    assertThat(
            db.selectDistinct(TITLE_APPLICATION.CURRENT_STEP)
                .from(TITLE_APPLICATION)
                .where(TITLE_APPLICATION.STATUS.eq("IN_AUDIT"))
                .fetch(row -> row.value1().intValue()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void theHistoryOfEverySubjectIsIntactAndLiesInThePast() {
    Journal journal = product.getBean(Journal.class);
    assertThat(
            db.selectDistinct(JOURNAL_ENTRY.SUBJECT_KIND, JOURNAL_ENTRY.SUBJECT_ID)
                .from(JOURNAL_ENTRY)
                .fetch())
        .hasSizeGreaterThan(300)
        .allMatch(subject -> journal.intact(subject.value1(), subject.value2()));
    assertThat(db.fetchCount(JOURNAL_ENTRY, JOURNAL_ENTRY.AT.gt(Instant.now()))).isZero();
  }

  @Test
  void theTaskCentresHoldExactlyTheOpenWork() {
    assertThat(
            db.select(TASK.KIND, TASK.SUBJECT_ID, TASK.ORGANISATION_ID)
                .from(TASK)
                .fetch(row -> row.value1() + " " + row.value2() + " at " + row.value3()))
        .containsExactlyInAnyOrderElementsOf(OpenWork.in(db, product.getBean(Organisations.class)));
  }

  @Test
  void oneAsksForAReturnOneAdjustedACaseAndTwoClaimOneNumber() {
    assertThat(db.fetchCount(RETURN_REQUEST)).isEqualTo(1);
    assertThat(db.fetchCount(ACHIEVEMENT_ADJUSTMENT)).isEqualTo(1);
    var other = ACHIEVEMENT_CLAIM.as("other");
    assertThat(
            db.selectDistinct(ACHIEVEMENT_ENTRY.CATEGORY_CODE)
                .from(ACHIEVEMENT_CLAIM)
                .join(other)
                .on(other.KIND.eq(ACHIEVEMENT_CLAIM.KIND))
                .and(other.HASH.eq(ACHIEVEMENT_CLAIM.HASH))
                .and(other.PERSON_ID.ne(ACHIEVEMENT_CLAIM.PERSON_ID))
                .join(ACHIEVEMENT_ENTRY)
                .on(ACHIEVEMENT_ENTRY.ID.eq(ACHIEVEMENT_CLAIM.ENTRY_ID))
                .fetch(ACHIEVEMENT_ENTRY.CATEGORY_CODE))
        .containsExactly("QUALIFICATION");
  }

  @Test
  void everyDemoInboxHasSomethingToRead() {
    var inboxes = new DemoInboxes(db, product.getBean(TellNews.class));
    assertThat(inboxes.of(person("linruoxi")))
        .hasSizeGreaterThan(5)
        .anyMatch(said -> said.contains("已退回，请在 "))
        .anyMatch(said -> said.contains("给您留言了"));
    assertThat(inboxes.ofBody("合肥市蜀山区云溪小学")).anyMatch(said -> said.startsWith("待办 "));
    assertThat(inboxes.ofBody("芜湖市镜湖区青弋小学")).anyMatch(said -> said.contains("申报人催办"));
    assertThat(inboxes.all()).anyMatch(said -> said.contains("申请退回修改"));
    assertThat(db.fetchCount(NOTIFICATION_PARKED)).isZero();
  }

  @Test
  void somePeopleHaveFetchedTheirHours() {
    assertThat(
            db.select(ACHIEVEMENT_ENTRY.CATEGORY_CODE, ACHIEVEMENT_ENTRY.STATUS)
                .from(ACHIEVEMENT_ENTRY)
                .where(ACHIEVEMENT_ENTRY.SOURCE.eq("AUTO"))
                .fetch(row -> row.value1() + " " + row.value2()))
        .hasSizeGreaterThan(10)
        .containsOnly("CE APPROVED");
  }

  @Test
  void oneWhoHasNotAppliedYetLacksNoHours() {
    TrainingGrid grid = product.getBean(TrainingLedger.class).of(person("luojing"));
    assertThat(grid.rows()).hasSize(5);
    assertThat(grid.gaps()).isEmpty();
  }

  private static UUID person(String account) {
    PortalUser user = PortalUsers.fromClasspath().byAccount(account).orElseThrow();
    return db.select(ACCOUNT.PERSON_ID)
        .from(ACCOUNT)
        .where(ACCOUNT.PORTAL_SUBJECT.eq(user.subject()))
        .fetchSingle()
        .value1();
  }

  @Test
  void everyPlanFindsAWholeChainForEveryUnitInItsScope() {
    Chains chains = product.getBean(Chains.class);
    Regions regions = product.getBean(Regions.class);
    List<Plan> plans = product.getBean(Plans.class).published(2);
    assertThat(plans).hasSizeGreaterThanOrEqualTo(6);
    for (Organisation unit : units()) {
      for (Plan plan : plans) {
        if (regions.within(unit.regionCode(), plan.scopeRegion())) {
          assertThat(chains.resolve(unit.id(), plan)).hasSizeGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  private static List<Organisation> units() {
    var ids =
        db.select(ORGANISATION.ID)
            .from(ORGANISATION)
            .where(ORGANISATION.KIND.eq(OrganisationKind.UNIT.name()))
            .fetch(ORGANISATION.ID);
    return List.copyOf(product.getBean(Organisations.class).find(ids).values());
  }

  @Test
  void everyRegionHasItsBureau() {
    Organisations organisations = product.getBean(Organisations.class);
    List<Region> regions = product.getBean(Regions.class).all();
    assertThat(regions)
        .allMatch(region -> organisations.bureauOf(region.code()).isPresent())
        .filteredOn(region -> region.level() == RegionLevel.CITY)
        .hasSize(16);
  }

  @Test
  void theStorysPersonAndUnitHaveNotRegistered() {
    PortalUsers users = PortalUsers.fromClasspath();
    List<String> subjects =
        List.of("wangyan", "shushan-jiaotiju").stream()
            .map(account -> users.byAccount(account).orElseThrow().subject())
            .toList();
    assertThat(db.fetchCount(ACCOUNT, ACCOUNT.PORTAL_SUBJECT.in(subjects))).isZero();
  }

  private static Set<String> states(Table<?> table, Field<String> state) {
    return db.selectDistinct(state).from(table).fetchSet(state);
  }

  private static List<String> names(Enum<?>[] states) {
    return Arrays.stream(states).map(Enum::name).toList();
  }

  private static String freePort() {
    try (var socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
