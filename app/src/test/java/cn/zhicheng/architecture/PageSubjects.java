package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.CHAIN_TEMPLATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.imports.ImportCast;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.application.Operations;
import cn.zhicheng.application.bans.BanCast;
import cn.zhicheng.application.eligibility.RuledPlans;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.front.BulletinCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.retention.AskForErasure;
import cn.zhicheng.retention.Erasures;
import cn.zhicheng.testing.Numbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/**
 * What each role opens on each page: subjects in the states that make the page ask most. Made anew
 * for each test, because some write on what they open.
 */
@TestComponent
@Scope("prototype")
class PageSubjects {
  private static final String CHOICE = "?titleNameId=22.1.2&specialtyId=22.21&type=正常申报";
  private final Cast cast;
  private final Climb climb;
  private final PortalAccounts portal;
  private final Operations operations;
  private final PresetAccounts presets;
  private final BulletinCast bulletins;
  private final DSLContext db;
  private final ImportCast imports;
  private final PresetPageSubjects presetPages;
  private final PlanCast plans;
  private final BanCast bans;
  private final RuledPlans ruled;
  private final CertificateCast certificates;
  private final AskForErasure erasure;
  private final Erasures erasures;
  private final Map<Role, Cast.Story> climbing = new EnumMap<>(Role.class);
  private final List<Cast.Story> own;

  PageSubjects(
      Cast cast,
      Climb climb,
      PortalAccounts portal,
      PresetAccounts presets,
      BulletinCast bulletins,
      Operations operations,
      DSLContext db,
      ImportCast imports,
      PresetPageSubjects presetPages,
      PlanCast plans,
      BanCast bans,
      RuledPlans ruled,
      CertificateCast certificates,
      AskForErasure erasure,
      Erasures erasures) {
    this.erasure = erasure;
    this.erasures = erasures;
    this.certificates = certificates;
    this.bans = bans;
    this.plans = plans;
    this.presets = presets;
    this.cast = cast;
    this.climb = climb;
    this.portal = portal;
    this.bulletins = bulletins;
    this.operations = operations;
    this.db = db;
    this.imports = imports;
    this.presetPages = presetPages;
    this.ruled = ruled;
    own = List.of(cast.story(), returned(), inSecondRound(Role.UNIT));
    own.forEach(story -> ruled.rule(story.plan().id()));
  }

  /** Somebody opening something. */
  record Visit(Actor actor, String path) {}

  /** Every visit of this role to this page. */
  List<Visit> visits(String route, Role role) {
    if (route.equals("/register/unit/waiting")) {
      return List.of(new Visit(registering(), route));
    }
    if (route.startsWith("/register/")) {
      return List.of(new Visit(newcomer(role), route));
    }
    boolean kept = route.startsWith("/account") || route.startsWith("/preset-");
    if (kept && role != Role.APPLICANT) {
      return List.of(
          presetPages.visit(route, role, climbing.computeIfAbsent(Role.UNIT, this::inSecondRound)));
    }
    return role == Role.APPLICANT
        ? own.stream().flatMap(story -> applicants(route, story)).toList()
        : officials(route, role);
  }

  private Stream<Visit> applicants(String route, Cast.Story story) {
    Actor actor = story.applicant();
    if (route.startsWith("/applications/plans/")) {
      UUID next = cast.plan(story.plan().organiserId(), Cast.YEAR + 1).id();
      ruled.rule(next);
      return Stream.of(new Visit(actor, filled(route, next) + CHOICE));
    }
    if (route.equals("/my-certificates/{id}")) {
      return certificate(route);
    }
    if (route.equals("/library/imports/{id}")) {
      return Stream.of(new Visit(actor, filled(route, imports.ready(actor))));
    }
    if (route.endsWith("/receipt") && story.equals(own.getFirst())) {
      return Stream.empty(); // a draft has none
    }
    if (route.endsWith("/carry-over")) {
      return Stream.empty(); // needs an earlier one: LastYearsContentIsCarriedOverTest counts it
    }
    UUID subject = route.startsWith("/library/") ? entry(story) : story.application();
    if (route.contains("/rows") || route.contains("/adjust")) {
      return Stream.empty(); // pages of categories with a nested table: RowPagesTest counts theirs
    }
    return Stream.of("BASICS", "SUMMARY", "CE")
        .map(code -> filled(route, subject).replace("{code}", code))
        .distinct()
        .map(path -> new Visit(actor, path));
  }

  /** Drafts, published ones and the list, the last with a history. */
  private List<Visit> desk(String route, Role role) {
    Actor actor = role == Role.OPS ? presets.operations() : bulletins.bureau();
    UUID draft = bulletins.draft(actor, "草稿");
    UUID published = bulletins.published(actor, "已发布");
    List<UUID> subjects = route.endsWith("/{id}") ? List.of(draft, published) : List.of(draft);
    return subjects.stream().map(id -> new Visit(actor, filled(route, id))).toList();
  }

  private List<Visit> officials(String route, Role role) {
    if (route.startsWith("/bulletins/manage")) {
      return desk(route, role);
    }
    if (route.startsWith("/plan-desk")) {
      return plans.visits(route, role).stream().map(v -> new Visit(v.actor(), v.path())).toList();
    }
    if (route.startsWith("/certificates")) {
      return certificate(route).toList();
    }
    if (route.startsWith("/stranded-files/")) {
      return List.of(); // of a stopped body only: StoppedBodiesOnAFrozenRouteTest opens it
    }
    if (route.startsWith("/achievement-audits/") && route.endsWith("/rows")) {
      return List.of(); // of categories with a nested table only
    }
    boolean operations = role == Role.OPS;
    if (route.startsWith("/categories")) {
      return List.of(new Visit(presets.operations(), route.replace("{code}", "PAPER")));
    }
    if (operations && (route.startsWith("/operations/") || route.startsWith("/organisations"))) {
      return List.of(operations(route));
    }
    Cast.Story story = climbing.computeIfAbsent(operations ? Role.UNIT : role, this::inSecondRound);
    UUID subject =
        switch (route.split("/", 3)[1]) {
          case "bindings" -> binding(story);
          case "achievement-audits" -> entry(story);
          case "organisations" -> story.unit().organisation();
          case "post-balances" -> posts(story);
          case "chains" -> chain();
          case "bans" -> bans.running(story.applicant(), story.district());
          default -> story.application();
        };
    Actor actor = operations ? presets.operations() : level(story, role);
    return List.of(new Visit(actor, filled(route, subject)));
  }

  /** One of two people under a plan has theirs, the other waits. */
  private Stream<Visit> certificate(String route) {
    Cast.Story story = certificates.accepted();
    Actor bureau = certificates.province();
    certificates.another(story, "胡㛃");
    Certificate issued = certificates.issued(bureau, story);
    UUID subject = route.contains("/plans/") ? story.plan().id() : issued.id();
    Actor actor = route.startsWith("/my-") ? story.applicant() : bureau;
    return Stream.of(new Visit(actor, filled(route, subject)));
  }

  private Visit operations(String route) {
    Actor operator = operations.actor();
    Cast.Story story = own.getLast();
    operations.look(operator, story.application());
    if (route.startsWith("/operations/erasures/")) {
      Actor applicant = cast.another(story, "胡㛃").applicant();
      erasure.ask(applicant, "");
      return new Visit(operator, filled(route, erasures.last(applicant).orElseThrow().id()));
    }
    boolean look = route.startsWith("/operations/look/");
    UUID subject = look ? story.application() : story.department().organisation();
    return new Visit(operator, filled(route, subject));
  }

  private static String filled(String route, UUID subject) {
    return route.replace("{id}", subject.toString()).replace("{category}", "CE");
  }

  private Actor newcomer(Role role) {
    return role == Role.UNIT
        ? portal.unit("新单位" + UUID.randomUUID(), Numbers.uscc())
        : portal.person("新人", Numbers.idNo());
  }

  /** A unit whose bureau has not answered. */
  private Actor registering() {
    Actor unit = cast.unit("待核准单位", "事业单位", own.getFirst().department().organisation());
    db.update(ORGANISATION)
        .set(ORGANISATION.STATUS, "REGISTERING")
        .where(ORGANISATION.ID.eq(unit.organisation()))
        .execute();
    return unit;
  }

  private Cast.Story returned() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    climb.giveBack(story, story.organiser());
    return story;
  }

  /** At the role's level again, with a second file beside it; every body has seen the first. */
  private Cast.Story inSecondRound(Role role) {
    Cast.Story story = returned();
    climb.repair(story);
    for (Actor body : story.levels().subList(0, story.levels().indexOf(level(story, role)))) {
      climb.pass(story, body);
    }
    climb.to(cast.another(story, "胡㛃"), level(story, role));
    return story;
  }

  private static Actor level(Cast.Story story, Role role) {
    return switch (role) {
      case UNIT -> story.unit();
      case DEPARTMENT -> story.department();
      case BUREAU -> story.district();
      case ORGANISER -> story.organiser();
      case APPLICANT, OPS -> throw new IllegalArgumentException(role + " audits nothing");
    };
  }

  private UUID posts(Cast.Story story) {
    return db.select(POST_APPROVAL.ID)
        .from(POST_APPROVAL)
        .where(POST_APPROVAL.UNIT_ID.eq(story.unit().organisation()))
        .fetchSingle()
        .value1();
  }

  private UUID chain() {
    return db.select(CHAIN_TEMPLATE.ID).from(CHAIN_TEMPLATE).limit(1).fetchSingle().value1();
  }

  private UUID entry(Cast.Story story) {
    return db.select(ACHIEVEMENT_ENTRY.ID)
        .from(ACHIEVEMENT_ENTRY)
        .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(story.applicant().person()))
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private UUID binding(Cast.Story story) {
    return db.select(UNIT_BINDING.ID)
        .from(UNIT_BINDING)
        .where(UNIT_BINDING.PERSON_ID.eq(story.applicant().person()))
        .limit(1)
        .fetchSingle()
        .value1();
  }
}
