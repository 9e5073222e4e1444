package cn.zhicheng.application;

import cn.zhicheng.achievement.entry.ApproveEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Fills libraries and applications for tests. */
@Component
public class CastDrafts {
  private final SaveEntry saveEntry;
  private final SubmitEntry submitEntry;
  private final ApproveEntry approveEntry;
  private final Documents documents;
  private final Applications applications;
  private final BeginApplication begin;
  private final SaveContent saveContent;
  private final ImportEntries importEntries;
  private final SetPhoto setPhoto;

  CastDrafts(
      SaveEntry saveEntry,
      SubmitEntry submitEntry,
      ApproveEntry approveEntry,
      Documents documents,
      Applications applications,
      BeginApplication begin,
      SaveContent saveContent,
      ImportEntries importEntries,
      SetPhoto setPhoto) {
    this.saveEntry = saveEntry;
    this.submitEntry = submitEntry;
    this.approveEntry = approveEntry;
    this.documents = documents;
    this.applications = applications;
    this.begin = begin;
    this.saveContent = saveContent;
    this.importEntries = importEntries;
    this.setPhoto = setPhoto;
  }

  /** A draft with everything 「提交」 asks for. */
  public UUID complete(Actor applicant, Actor unit, Plan plan) {
    UUID id =
        begin.begin(
            applicant, plan.id(), new TitleChoice("22.1.2", "22.21", "正常申报"), true, "127.0.0.1");
    write(applicant, id, Section.BASICS, Map.of("PRESENT_WORK", "小学语文教研"));
    write(applicant, id, Section.SUMMARY, Map.of("SUMMARY", "从事教研工作十二年。"));
    UUID entry = approvedHours(applicant, unit, "2025", "新课标研修");
    importEntries.take(applicant, id, version(applicant, id), "CE", Set.of(entry), Set.of());
    var picture = new MockMultipartFile("photo", "照片.jpg", null, SampleFiles.jpeg(600, 900));
    UUID photo = documents.storePhoto(applicant, picture, null).id();
    setPhoto.set(applicant, id, version(applicant, id), photo);
    return id;
  }

  public void write(Actor applicant, UUID id, String section, Map<String, String> typed) {
    saveContent.save(applicant, id, version(applicant, id), section, typed);
  }

  /** Takes these entries of continuing education over and no others. */
  public void takeHours(Actor applicant, UUID id, Set<UUID> entries) {
    importEntries.take(applicant, id, version(applicant, id), "CE", entries, Set.of());
  }

  /** Continuing education that the unit has approved. */
  public UUID approvedHours(Actor applicant, Actor unit, String year, String course) {
    UUID proof = documents.store(applicant, "学时证明-" + year + ".pdf", SampleFiles.pdf(1)).id();
    var form =
        new EntryForm(
            Map.of(
                "year", year,
                "kind", "专业科目",
                "course", course,
                "organiser", "合肥市教师进修学校",
                "hours", "60"),
            Map.of("certificate", List.of(proof)));
    Pick saved = saveEntry.save(applicant, EntryDraft.fresh("CE", form));
    submitEntry.submit(applicant, saved.id(), saved.version());
    approveEntry.approve(unit, saved.id(), saved.version() + 1, "");
    return saved.id();
  }

  private int version(Actor applicant, UUID id) {
    return applications.own(applicant, id).version();
  }
}
