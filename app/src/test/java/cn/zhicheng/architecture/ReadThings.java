package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.CHAIN_TEMPLATE;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;

import cn.zhicheng.application.AuditListExport;
import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.application.Operations;
import cn.zhicheng.application.bans.BanCast;
import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.document.upload.BeginUpload;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.export.RunExports;
import cn.zhicheng.form.bundle.BundleExport;
import cn.zhicheng.front.BulletinCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.organisation.MoveBody;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.preset.PresetRequestCast;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.plan.PlanCast;
import cn.zhicheng.retention.AskForErasure;
import cn.zhicheng.retention.Erasures;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The things that the routes of {@code reads.txt} are asked for, by the names they have there. */
@TestComponent
class ReadThings {
  @Autowired ReadPeople people;
  @Autowired ReadFiles files;
  @Autowired ReadEntries entries;
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired PeopleCast peopleCast;
  @Autowired PlanCast plans;
  @Autowired BanCast bans;
  @Autowired BulletinCast bulletins;
  @Autowired CertificateCast certificates;
  @Autowired PresetRequestCast presetRequests;
  @Autowired Operations operations;
  @Autowired BeginUpload beginUpload;
  @Autowired AskForErasure askForErasure;
  @Autowired Erasures erasures;
  @Autowired OrderExport orderExport;
  @Autowired RunExports runExports;
  @Autowired MoveBody moveBody;
  @Autowired Organisations organisations;
  @Autowired DSLContext db;

  private final Map<String, Thing> made = new HashMap<>();

  /**
   * Something to be asked for.
   *
   * @param word what stands in the address: mostly an id
   * @param owner the individual whose it is
   */
  record Thing(String word, Actor owner) {
    Thing(UUID id, Actor owner) {
      this(id.toString(), owner);
    }

    UUID id() {
      return UUID.fromString(word);
    }
  }

  /** The thing of this name, made when it is first asked for. */
  Thing of(String name) {
    Thing known = made.get(name);
    if (known == null) {
      Supplier<Thing> maker = makers().get(name);
      if (maker == null) {
        throw new IllegalArgumentException("reads.txt names a thing that nobody makes: " + name);
      }
      known = maker.get();
      made.put(name, known);
    }
    return known;
  }

  private Map<String, Supplier<Thing>> makers() {
    var all = new HashMap<String, Supplier<Thing>>();
    all.put("-", () -> own(people.story().plan().id()));
    applications(all);
    entries.makers(all);
    bodies(all);
    plans(all);
    files.makers(this, all);
    return all;
  }

  private Actor owner() {
    return people.signedOn(Viewer.OWNER);
  }

  /** Of the person of the table. */
  private Thing own(UUID id) {
    return new Thing(id, owner());
  }

  private static Thing application(Cast.Story story) {
    return new Thing(story.application(), story.applicant());
  }

  private void applications(Map<String, Supplier<Thing>> all) {
    all.put("draft", () -> application(people.story("上官")));
    all.put("at-unit", () -> application(atUnit()));
    all.put("at-organiser", () -> application(atOrganiser()));
    all.put("returned", () -> application(returned()));
    all.put("looked-at", this::lookedAt);
    all.put("stranded", this::stranded);
    all.put("certificate", this::certificate);
    all.put("code", () -> new Thing(certified().token(), of("certificate").owner()));
  }

  private Cast.Story atUnit() {
    Cast.Story story = people.story("夏侯");
    climb.submit(story);
    return story;
  }

  private Cast.Story atOrganiser() {
    Cast.Story story = people.story("诸葛");
    climb.to(story, story.organiser());
    return story;
  }

  /** Every body has seen it; the individual is at it again. */
  private Cast.Story returned() {
    Cast.Story story = atOrganiser();
    climb.giveBack(story, story.organiser());
    return story;
  }

  private Thing lookedAt() {
    Thing subject = of("at-organiser");
    operations.look(people.signedOn(Viewer.LOOKING), subject.id());
    return subject;
  }

  /** Its department went out of use. */
  private Thing stranded() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    UUID body = story.department().organisation();
    moveBody.move(
        people.signedOn(Viewer.COUNTY),
        body,
        organisations.get(body).version(),
        OrganisationMove.SUSPEND,
        "机构改革");
    return application(story);
  }

  private Thing certificate() {
    Cast.Story story = certificates.accepted(people.story("东方"));
    certificates.accepted(people.story("西门"));
    Certificate issued = certificates.issued(people.signedOn(Viewer.PROVINCE), story);
    return new Thing(issued.id(), story.applicant());
  }

  private Certificate certified() {
    Actor holder = of("certificate").owner();
    return certificates
        .own(
            new Cast.Story(
                holder,
                people.story().unit(),
                people.story().department(),
                people.story().district(),
                people.story().city(),
                people.story().organiser(),
                people.story().plan(),
                UUID.randomUUID()))
        .getFirst();
  }

  private void bodies(Map<String, Supplier<Thing>> all) {
    all.put("bound", () -> new Thing(peopleCast.latest(owner()).id(), owner()));
    all.put("asking", this::asking);
    all.put("erasure", this::erasure);
    all.put("unit", () -> own(people.story().unit().organisation()));
    all.put("posts", () -> own(posts()));
    all.put("ban", this::ban);
    all.put("account", () -> own(people.story().department().accountId()));
    all.put("request", () -> own(presetRequests.of(people.signedOn(Viewer.COUNTY))));
    all.put("request-back", () -> own(presetRequests.refused(people.signedOn(Viewer.COUNTY))));
    all.put("bulletin", () -> own(bulletins.published(people.signedOn(Viewer.COUNTY), "公告")));
    all.put("bulletin-draft", () -> own(bulletins.draft(people.signedOn(Viewer.COUNTY), "草稿")));
    all.put("chain", () -> own(chain()));
    all.put(
        "export", () -> own(export(people.signedOn(Viewer.UNIT), AuditListExport.CODE, Map.of())));
    all.put("own-export", this::ownExport);
    all.put("upload", () -> own(beginUpload.begin(owner(), "证明.pdf", 10, "").id()));
    all.put(
        "unit-upload",
        () -> own(beginUpload.begin(people.signedOn(Viewer.UNIT), "证明.pdf", 10, "").id()));
  }

  /** Somebody asked for their data to be erased. */
  private Thing erasure() {
    Actor person = people.bound("百里");
    askForErasure.ask(person, "");
    return new Thing(erasures.last(person).orElseThrow().id(), person);
  }

  private Thing asking() {
    Actor person = people.waiting("令狐");
    return new Thing(peopleCast.latest(person).id(), person);
  }

  private Thing ban() {
    Actor person = people.bound("尉迟");
    return new Thing(bans.running(person, people.signedOn(Viewer.COUNTY)), person);
  }

  private UUID posts() {
    return db.select(POST_APPROVAL.ID)
        .from(POST_APPROVAL)
        .where(POST_APPROVAL.UNIT_ID.eq(people.story().unit().organisation()))
        .fetchSingle()
        .value1();
  }

  private UUID chain() {
    return db.select(CHAIN_TEMPLATE.ID).from(CHAIN_TEMPLATE).limit(1).fetchSingle().value1();
  }

  private Thing ownExport() {
    Thing subject = of("at-organiser");
    var asked = Map.of(BundleExport.APPLICATION, subject.word());
    return new Thing(export(subject.owner(), BundleExport.CODE, asked), subject.owner());
  }

  /** Ordered, and made at once. */
  private UUID export(Actor actor, String kind, Map<String, String> asked) {
    UUID id = orderExport.order(actor, kind, "清单", asked);
    boolean more;
    do {
      more = runExports.runOne();
    } while (more);
    return id;
  }

  private void plans(Map<String, Supplier<Thing>> all) {
    Actor organiser = people.signedOn(Viewer.ORGANISER);
    all.put("plan", () -> own(people.story().plan().id()));
    all.put("next-plan", () -> own(cast.plan(organiser.organisation(), Cast.YEAR + 1).id()));
    all.put("plan-draft", () -> own(plans.whole(organiser).id()));
    all.put("plan-pending", () -> own(plans.pending(organiser).id()));
    all.put("plan-file", () -> own(planFile()));
    all.put(
        "pending-file", () -> own(plans.pending(organiser).plan().terms().documents().getFirst()));
  }

  private UUID planFile() {
    return plans
        .published(people.signedOn(Viewer.ORGANISER), people.signedOn(Viewer.PROVINCE))
        .plan()
        .terms()
        .documents()
        .getFirst();
  }
}
