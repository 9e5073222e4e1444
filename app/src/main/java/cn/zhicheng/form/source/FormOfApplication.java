package cn.zhicheng.form.source;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.application.AuditRecord;
import cn.zhicheng.application.Commitment;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.PrintSource;
import cn.zhicheng.application.Step;
import cn.zhicheng.document.Documents;
import cn.zhicheng.form.FormAudit;
import cn.zhicheng.form.FormBasics;
import cn.zhicheng.form.FormCommitment;
import cn.zhicheng.form.FormCover;
import cn.zhicheng.form.FormDecision;
import cn.zhicheng.form.ReviewForm;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.By;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The 专业技术资格评审表 of one application, ready to print (domain 7). */
@Component
public class FormOfApplication {
  private final CategoryCatalogue catalogue;
  private final Documents documents;
  private final Organisations organisations;
  private final People people;
  private final RevealIdNumber idNumbers;
  private final SeriesList series;
  private final TitleNames titles;
  private final Specialties specialties;

  FormOfApplication(
      CategoryCatalogue catalogue,
      Documents documents,
      Organisations organisations,
      People people,
      RevealIdNumber idNumbers,
      SeriesList series,
      TitleNames titles,
      Specialties specialties) {
    this.catalogue = catalogue;
    this.documents = documents;
    this.organisations = organisations;
    this.people = people;
    this.idNumbers = idNumbers;
    this.series = series;
    this.titles = titles;
    this.specialties = specialties;
  }

  /** Prints the ID number in full, so the journal says who exported it. */
  public ReviewForm form(Actor actor, PrintSource source) {
    return form(actor.by(), source);
  }

  /** The same for work in the background, in the name of who ordered it. */
  public ReviewForm form(By by, PrintSource source) {
    Application application = source.application();
    var entries = new PrintedEntries(source.items(), catalogue);
    var basics = new PrintedBasics(entries);
    Person person = people.get(application.personId());
    String idNo = idNumbers.reveal(by, person.id(), "导出评审表");
    return new ReviewForm(
        cover(source, person, basics.currentTitle()),
        new FormCommitment(
            String.join("\n", Commitment.TEXT), PrintedDates.minute(application.commitmentAt())),
        new FormBasics(basics.of(person, idNo, application), photo(application)),
        new PrintedTables(entries).tables(),
        application.text(ContentField.SUMMARY),
        "",
        audits(source),
        "",
        application.state() != ApplicationState.ACCEPTED,
        lastChange(source));
  }

  /** The front page alone, which shows no ID number. */
  public FormCover cover(PrintSource source) {
    var basics = new PrintedBasics(new PrintedEntries(source.items(), catalogue));
    Person person = people.get(source.application().personId());
    return cover(source, person, basics.currentTitle());
  }

  private FormCover cover(PrintSource source, Person person, String currentTitle) {
    Application application = source.application();
    return new FormCover(
        application.number(),
        String.valueOf(application.planYear()),
        organisations.get(application.unitId()).name(),
        person.name(),
        currentTitle,
        titles.byId(application.titleNameId()).name(),
        series.byNo(source.plan().seriesNo()).name(),
        specialties.byId(application.specialtyId()).name(),
        application.type(),
        PrintedDates.day(application.submittedAt()),
        source.plan().committeeName());
  }

  private byte @org.jspecify.annotations.Nullable [] photo(Application application) {
    return application.photoId() == null ? null : documents.bytes(application.photoId());
  }

  private List<FormAudit> audits(PrintSource source) {
    Map<UUID, Organisation> bodies =
        organisations.find(source.route().stream().map(Step::bodyId).distinct().toList());
    return source.route().stream()
        .map(step ->
            new FormAudit(
                step.label() + "意见",
                bodies.containsKey(step.bodyId()) ? bodies.get(step.bodyId()).name() : "",
                source.decisionAt(step).map(FormOfApplication::decision).orElse(null)))
        .toList();
  }

  /** A level's label, broken where its narrow box would break a word. */
  private static String printed(String label) {
    return label.replace("评委会组建单位审核", "评委会\n组建单位\n审核") + "意见";
  }

  private static FormDecision decision(AuditRecord audit) {
    String post = audit.occupiesPost() == null ? "" : audit.occupiesPost() ? "占用岗位数" : "不占用岗位数";
    return new FormDecision(
        audit.decision().label(),
        audit.opinion(),
        post,
        audit.postExplanation(),
        "",
        audit.actorName(),
        PrintedDates.day(audit.decidedAt()));
  }

  /**
   * The document's date: the last decision or submission, never now, so that equal data give equal
   * bytes.
   */
  public static Instant lastChange(PrintSource source) {
    Application application = source.application();
    return Stream.concat(
            Stream.of(
                application.stepSince(), application.submittedAt(), application.commitmentAt()),
            source.audits().stream().map(AuditRecord::decidedAt))
        .filter(java.util.Objects::nonNull)
        .max(Instant::compareTo)
        .orElse(application.commitmentAt());
  }
}
