package cn.zhicheng.application.web;

import cn.zhicheng.application.DraftView;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TaskListItem;
import cn.zhicheng.web.Tone;
import java.util.List;

/**
 * The 申报信息 page: a list of sections with their state.
 *
 * @param facts what was chosen
 * @param sections what is required, or has something in it
 * @param others categories nothing was taken from and the plan does not ask for
 * @param findings what keeps it from being submitted
 * @param cautions what is worth a look and keeps nobody from submitting
 * @param receipt hash of the last submission; empty before the first
 * @param deadline until when it may be submitted, the grace included, as one sentence
 * @param mayRecall whether 「撤回」 may be pressed, and if not, why
 * @param maySubmit whether 「提交」 may be pressed, and if not, why
 */
public record DraftPage(
    DraftView view,
    List<Detail> facts,
    List<TaskListItem> sections,
    List<TaskListItem> others,
    List<PreCheckLine> findings,
    List<PreCheckLine> cautions,
    List<MarkLine> marks,
    String returnDeadline,
    String submittedAt,
    String receipt,
    Verdict maySubmit,
    String deadline,
    Verdict mayRecall) {

  /** One thing to mend, with its place. */
  public record PreCheckLine(String sentence, String href) {}

  /** One mark of a return, as a thing to do. */
  public record MarkLine(
      String section, String reason, String problem, boolean repaired, String href) {}

  /** How far one has come: sections that are complete, of all that count. */
  public String progress() {
    long done = sections.stream().filter(section -> section.tone() == Tone.SUCCESS).count();
    return "已完成 " + done + "/" + sections.size();
  }

  public String path() {
    return "/applications/" + view.application().id();
  }
}
