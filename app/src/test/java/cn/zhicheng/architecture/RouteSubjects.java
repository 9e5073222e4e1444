package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.ACHIEVEMENT_ENTRY;
import static cn.zhicheng.schema.Tables.UNIT_BINDING;

import cn.zhicheng.achievement.imports.ImportCast;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.architecture.RouteRow.Relation;
import cn.zhicheng.front.BulletinCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.preset.PresetRequestCast;
import cn.zhicheng.plan.PlanCast;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** One real story a role, standing at that role's level, and strangers of every distance. */
@TestComponent
class RouteSubjects {
  private static final String FAR = "341126";
  private final Cast cast;
  private final Climb climb;
  private final Organisations organisations;
  private final BulletinCast bulletins;
  private final DSLContext db;
  private final ImportCast imports;
  private final PresetAccounts presets;
  private final PresetRequestCast presetRequests;
  private final PlanCast plans;
  private final RouteThings things;
  private final Map<UUID, UUID> drafts = new HashMap<>();
  private final Map<Role, Cast.Story> stories = new EnumMap<>(Role.class);
  private final Map<Role, UUID> requests = new EnumMap<>(Role.class);
  private final Map<String, Actor> actors = new HashMap<>();

  RouteSubjects(
      Cast cast,
      Climb climb,
      Organisations organisations,
      BulletinCast bulletins,
      DSLContext db,
      ImportCast imports,
      PresetAccounts presets,
      PresetRequestCast presetRequests,
      PlanCast plans,
      RouteThings things) {
    this.things = things;
    this.cast = cast;
    this.climb = climb;
    this.organisations = organisations;
    this.bulletins = bulletins;
    this.db = db;
    this.imports = imports;
    this.presets = presets;
    this.presetRequests = presetRequests;
    this.plans = plans;
  }

  /** A story whose application stands at the role's level; with the applicant it is a draft. */
  private Cast.Story story(Role role) {
    return stories.computeIfAbsent(
        role,
        r -> {
          Cast.Story story = cast.story();
          if (r.audits()) {
            climb.to(story, level(story, r));
          }
          return story;
        });
  }

  private static Actor level(Cast.Story story, Role role) {
    return switch (role) {
      case APPLICANT -> story.applicant();
      case UNIT, OPS -> story.unit();
      case DEPARTMENT -> story.department();
      case BUREAU -> story.district();
      case ORGANISER -> story.organiser();
    };
  }

  /** The same one for all routes: none of them gets as far as changing somebody. */
  Actor actor(Role role, Relation relation) {
    return actors.computeIfAbsent(role + " " + relation, key -> fresh(role, relation));
  }

  private Actor fresh(Role role, Relation relation) {
    if (role == Role.OPS) {
      return presets.operations();
    }
    Cast.Story story = story(role);
    return switch (relation) {
      case OWN -> level(story, role);
      case SAME_ORGANISATION ->
          role == Role.APPLICANT
              ? cast.another(story, "胡㛃").applicant()
              : cast.colleague(level(story, role), "同事");
      case OTHER_ORGANISATION -> stranger(role, "340104");
      case OTHER_REGION -> stranger(role, FAR);
    };
  }

  private Actor stranger(Role role, String region) {
    if (role == Role.APPLICANT) {
      return cast.story().applicant();
    }
    OrganisationKind kind =
        role == Role.UNIT ? OrganisationKind.DEPARTMENT : OrganisationKind.valueOf(role.name());
    String name = "外单位" + UUID.randomUUID();
    Organisation body = organisations.add(NewOrganisation.authority(kind, name, region));
    return presets.official(role, body.id(), "外人");
  }

  /** The route with its variables filled by the things of the role's story. */
  String path(RouteRow row, Role role) {
    Cast.Story story = story(row.subject() == RouteRow.Subject.APPLICATION ? Role.APPLICANT : role);
    UUID id =
        switch (row.subject()) {
          case SELF, ELSEWHERE -> story.plan().id();
          case OFFER,
              HELD_MANDATE,
              CLERK,
              SAVED_VIEW,
              UPLOAD,
              OPINION,
              MESSAGE,
              BAN,
              POSTS,
              STRANDED,
              CERTIFICATE,
              CHAIN,
              PRINT_FAILURE ->
              things.of(row, role, actor(role, Relation.OWN), story);
          case APPLICATION, AUDITED_APPLICATION -> story.application();
          case IMPORT -> imports.ready(story.applicant());
          case ENTRY, AUDITED_ENTRY -> entry(story);
          case BODY -> story.unit().organisation();
          case BINDING, OWN_BINDING -> binding(story);
          case PRESET_REQUEST ->
              requests.computeIfAbsent(role, r -> presetRequests.of(story.district()));
          case PRESET_ACCOUNT -> story.department().accountId();
          case PLAN_DRAFT, PLAN, PLAN_PAPERS ->
              plan(role == Role.BUREAU ? story.district() : story.organiser());
          case BULLETIN ->
              bulletins.draft(
                  role == Role.OPS ? actor(role, Relation.OWN) : story.district(), "公告");
        };
    return row.route()
        .replace("{id}", id.toString())
        .replace("{offset:\\d{1,12}}", "0")
        .replace("{category}", "EDUCATION")
        .replace("{no}", "1")
        .replace("{seq}", "2")
        .replace("{sample}", id.toString())
        .replace(
            "{code}",
            row.subject() == RouteRow.Subject.PLAN_DRAFT
                ? "BASICS"
                : ofCategory(row.route()) ? "EDUCATION" : "SUMMARY");
  }

  /** A draft of its organiser, or one handed to the bureau. */
  private UUID plan(Actor actor) {
    return drafts.computeIfAbsent(
        actor.organisation(),
        body -> actor.role() == Role.BUREAU ? plans.before(actor).id() : plans.draft(actor).id());
  }

  private static boolean ofCategory(String route) {
    return route.contains("/items/") || route.startsWith("/categories/");
  }

  /** The binding of the applicant whom the role {@code APPLICANT} stands for. */
  UUID ownBinding() {
    return binding(story(Role.APPLICANT));
  }

  private UUID entry(Cast.Story story) {
    return one(
        db.select(ACHIEVEMENT_ENTRY.ID)
            .from(ACHIEVEMENT_ENTRY)
            .where(ACHIEVEMENT_ENTRY.PERSON_ID.eq(story.applicant().person()))
            .limit(1)
            .fetchOne(ACHIEVEMENT_ENTRY.ID));
  }

  private UUID binding(Cast.Story story) {
    return one(
        db.select(UNIT_BINDING.ID)
            .from(UNIT_BINDING)
            .where(UNIT_BINDING.PERSON_ID.eq(story.applicant().person()))
            .limit(1)
            .fetchOne(UNIT_BINDING.ID));
  }

  private static UUID one(@Nullable UUID id) {
    return Objects.requireNonNull(id);
  }
}
