package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.PERSON;

import cn.zhicheng.application.Cast;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.Mandate;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.RegisterCast;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Everybody of {@link Viewer}, and the individuals of the unit with names and numbers of theirs.
 */
@TestComponent
class ReadPeople {
  private static final AtomicInteger PHONES = new AtomicInteger(10);
  private final PeopleCast people;
  private final Cast cast;
  private final DSLContext db;
  private final Sealer sealer;
  private final Cast.Story story;
  private final List<Individual> known = new ArrayList<>();
  private final Map<Viewer, Actor> actors = new EnumMap<>(Viewer.class);

  /** A person of the unit, with what only they and few others may read. */
  record Individual(Actor actor, String name, String idNo, String mobile) {}

  ReadPeople(
      PeopleCast people,
      Cast cast,
      DSLContext db,
      Sealer sealer,
      RegisterCast register,
      CertificateCast certificates,
      PresetAccounts presets,
      Clock clock) {
    this.people = people;
    this.cast = cast;
    this.db = db;
    this.sealer = sealer;
    story = cast.story();
    actors.put(Viewer.OWNER, story("欧阳").applicant());
    actors.put(Viewer.MATE, story("司马").applicant());
    actors.put(Viewer.STRANGER, cast.story().applicant());
    actors.put(Viewer.UNIT, story.unit());
    Actor clerk = cast.colleague(story.unit(), "同事");
    actors.put(Viewer.CLERK, clerk);
    actors.put(Viewer.OTHER_UNIT, cast.unit("邻近单位", "事业单位", story.department().organisation()));
    actors.put(Viewer.DEPARTMENT, story.department());
    actors.put(
        Viewer.OTHER_DEPARTMENT,
        register.official(register.authority(OrganisationKind.DEPARTMENT, "别的部门", "340104")));
    actors.put(Viewer.COUNTY, story.district());
    actors.put(Viewer.CITY, story.city());
    actors.put(Viewer.PROVINCE, certificates.province());
    actors.put(Viewer.NEXT_COUNTY, register.bureau("340102"));
    actors.put(
        Viewer.FAR,
        register.official(register.authority(OrganisationKind.BUREAU, "远方人社局", "341126")));
    actors.put(Viewer.ORGANISER, story.organiser());
    actors.put(
        Viewer.OTHER_ORGANISER,
        register.official(register.authority(OrganisationKind.ORGANISER, "别的评委会", "340000")));
    actors.put(Viewer.OPS, presets.operations());
    actors.put(Viewer.LOOKING, presets.operations());
    actors.put(Viewer.NEWCOMER, people.newcomer("新人"));
    actors.put(Viewer.FRESH, with(clerk, clerk.acting(), Errand.PASSWORD));
    Mandate own = clerk.acting();
    var past =
        new Mandate(
            own.id(),
            own.kind(),
            Role.UNIT,
            own.organisationId(),
            own.organisationName(),
            "",
            ProvinceTime.today(clock).minusDays(1));
    actors.put(Viewer.LAPSED, with(clerk, past, Errand.NONE));
  }

  private static Actor with(Actor of, Mandate mandate, Errand errand) {
    return new Actor(
        of.accountId(), of.role(), of.name(), null, null, mandate, false, "", false, errand);
  }

  /** The bodies and the plan; its applicant is nobody of the table. */
  Cast.Story story() {
    return story;
  }

  /** Another person of the unit with a complete draft, told apart by their name. */
  Cast.Story story(String surname) {
    Cast.Story made = cast.another(story, surname + tail());
    known.add(marked(made.applicant()));
    return made;
  }

  /** Another person of the unit without an application. */
  Actor bound(String surname) {
    Actor made = people.bound(surname + tail(), story.unit());
    known.add(marked(made));
    return made;
  }

  /** A person whom the unit has not answered. */
  Actor waiting(String surname) {
    Actor made = people.waiting(surname + tail(), story.unit());
    known.add(marked(made));
    return made;
  }

  private static String tail() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  private Individual marked(Actor actor) {
    String mobile = "199" + (10_000_000 + PHONES.incrementAndGet() * 7919);
    db.update(PERSON)
        .set(PERSON.MOBILE, sealer.seal(mobile, "person.mobile"))
        .where(PERSON.ID.eq(actor.person()))
        .execute();
    byte[] number =
        db.select(PERSON.ID_NO)
            .from(PERSON)
            .where(PERSON.ID.eq(actor.person()))
            .fetchSingle()
            .value1();
    return new Individual(actor, actor.name(), sealer.open(number, "person.id_no"), mobile);
  }

  /** All individuals that were made so far. */
  List<Individual> individuals() {
    return List.copyOf(known);
  }

  /** Null: not signed on. */
  @Nullable Actor actor(Viewer viewer) {
    return actors.get(viewer);
  }

  Actor signedOn(Viewer viewer) {
    return java.util.Objects.requireNonNull(actors.get(viewer));
  }
}
