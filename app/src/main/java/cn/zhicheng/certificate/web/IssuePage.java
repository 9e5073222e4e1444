package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Candidate;
import cn.zhicheng.certificate.IssueForm;
import cn.zhicheng.certificate.Waiting.WaitingList;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of one plan, to be issued.
 *
 * @param fresh whether nothing was sent yet: then everybody is ticked
 */
public record IssuePage(
    WaitingList list,
    IssueForm typed,
    boolean fresh,
    @Nullable Problems problems,
    TitleNames titles,
    Specialties specialties) {
  public Plan plan() {
    return list.plan();
  }

  public boolean empty() {
    return list.first().isEmpty();
  }

  public boolean ticked(Candidate candidate) {
    return fresh || typed.applications().contains(candidate.application());
  }

  public String title(Candidate candidate) {
    return titles.byId(candidate.titleNameId()).name();
  }

  public String specialty(Candidate candidate) {
    return specialties.byId(candidate.specialtyId()).name();
  }

  /** What a batch has room for, said before it is hit. */
  public String lead() {
    int shown = list.first().size();
    return list.waiting() > shown
        ? "待签发 %d 人，下面是按申报编号排列的前 %d 人；一次最多签发 %d 本，签发后继续显示其余人员。"
            .formatted(list.waiting(), shown, IssueForm.MOST)
        : "待签发 %d 人，一次最多签发 %d 本。".formatted(list.waiting(), IssueForm.MOST);
  }
}
