package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.CheckResult;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.application.FlowView;
import cn.zhicheng.application.PostBalance;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.FileChip;
import cn.zhicheng.web.Option;
import cn.zhicheng.web.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page 「审核」.
 *
 * @param photo address of the ID photo; null when none was submitted
 * @param photoChanged whether it is another one than this body last saw
 * @param firstProof what the preview shows at first; null without attachments
 * @param unitSaid what the unit stated when it passed; null before
 */
public record AuditPage(
    String path,
    String person,
    String lead,
    @Nullable String photo,
    boolean photoChanged,
    List<Detail> profile,
    List<ReaderPart> parts,
    @Nullable String firstProof,
    @Nullable Again again,
    @Nullable UnitSaid unitSaid,
    FlowView flow,
    Desk desk,
    AuditSide side,
    @Nullable Problems problems,
    @Nullable String conflict) {

  /**
   * What helps in a second or later round.
   *
   * @param seenBefore whether this body decided in an earlier round
   * @param marks what the last return asked for
   */
  public record Again(
      int round,
      boolean seenBefore,
      String ownRound,
      String ownDecision,
      String ownOpinion,
      List<ChangeRow> changes,
      String returnMessage,
      List<Marked> marks) {}

  /** One mark of the last return: where, why, what. */
  public record Marked(String where, String reason, String problem, boolean repaired) {}

  /** The unit's own proofs and the post, for all higher levels. */
  public record UnitSaid(List<Detail> lines, List<Proof> proofs) {}

  /**
   * The decision.
   *
   * @param mayDecide whether this reader may decide now, and if not why
   * @param mayPass greys 「审核通过」 with its reason
   * @param proofs unit's proofs stored so far
   * @param posts null where no posts are on record or needed
   * @param checks the level's checklist as answered so far
   * @param unchanged whether this body passed exactly this before
   */
  public record Desk(
      Verdict mayDecide,
      int version,
      String step,
      Verdict mayPass,
      boolean unit,
      boolean needsPosts,
      @Nullable PostBalance posts,
      boolean mayReject,
      boolean last,
      DecisionForm typed,
      List<FileChip> proofs,
      List<String> templates,
      List<Option> reasons,
      List<CheckedItem> checks,
      boolean unchanged) {
    public boolean open() {
      return mayDecide.allowed();
    }

    /** Whether the checklist is used, and must not be out of sight. */
    public boolean checked() {
      return checks.stream().anyMatch(item -> item.result() != CheckResult.OPEN);
    }

    /** Why this reader may not decide; empty when they may. */
    public String closed() {
      return mayDecide.why().map(Refusal::sentence).orElse("");
    }
  }

  /** Categories nothing was imported from, folded away behind the rest. */
  public List<ReaderPart> blank() {
    return parts.stream().filter(ReaderPart::blank).toList();
  }

  /** Whether one of them carries a mark, which must not be out of sight. */
  public boolean blankMarked() {
    return blank().stream().anyMatch(part -> part.mark().open());
  }

  public int marked() {
    return desk.typed().marks().size();
  }
}
