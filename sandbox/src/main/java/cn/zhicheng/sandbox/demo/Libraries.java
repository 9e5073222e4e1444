package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.entry.AddRow;
import cn.zhicheng.achievement.entry.BatchAuditEntries;
import cn.zhicheng.achievement.entry.DeleteEntry;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.ReturnEntry;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.achievement.entry.VoidEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.BatchLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** People fill their libraries; their units audit most of it. */
@Component
class Libraries {
  /** A library in every state leaves this many of its entries approved. */
  private static final int APPROVED_OF_MIXED = 2;

  private final EntryForms forms;
  private final SaveEntry save;
  private final AddRow addRow;
  private final SubmitEntry submit;
  private final DeleteEntry delete;
  private final BatchAuditEntries batch;
  private final ReturnEntry giveBack;
  private final VoidEntry declareVoid;
  private final Map<String, List<Pick>> picks = new HashMap<>();

  Libraries(
      EntryForms forms,
      SaveEntry save,
      AddRow addRow,
      SubmitEntry submit,
      DeleteEntry delete,
      BatchAuditEntries batch,
      ReturnEntry giveBack,
      VoidEntry declareVoid) {
    this.forms = forms;
    this.save = save;
    this.addRow = addRow;
    this.submit = submit;
    this.delete = delete;
    this.batch = batch;
    this.giveBack = giveBack;
    this.declareVoid = declareVoid;
  }

  void fill(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      if (!row.library().equals("NONE")) {
        Actor actor = world.actor(row.account());
        List<EntryDraft> drafts = forms.all(world, row);
        picks.put(
            row.account(), drafts.stream().map(draft -> saved(world, row, draft, actor)).toList());
        world.timeline().later();
      }
    }
  }

  /** A paper of the health series goes with its cases; every row counts the version up. */
  private Pick saved(World world, PersonRow row, EntryDraft draft, Actor actor) {
    Pick pick = save.save(actor, draft);
    if (!draft.category().equals("PAPER_HEALTH")) {
      return pick;
    }
    int version = pick.version();
    int year = world.timeline().year() - 3;
    int seed = row.account().hashCode();
    for (var cells : CaseRows.of(EntryForms.unit(world, row), year, seed)) {
      addRow.add(actor, pick.id(), version++, cells);
    }
    return new Pick(pick.id(), version);
  }

  void submit(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      Actor actor = world.actor(row.account());
      switch (row.library()) {
        case "FULL", "MOST", "LEAST", "WAITING" -> submit(row, actor, picks(row).size());
        case "MIXED" -> {
          submit(row, actor, picks(row).size() - 2);
          Pick thrownAway = picks(row).getLast();
          delete.delete(actor, thrownAway.id(), thrownAway.version());
        }
        default -> {} // stays as drafts
      }
      world.timeline().later();
    }
  }

  private void submit(PersonRow row, Actor actor, int count) {
    picks(row).subList(0, count).forEach(pick -> submit.submit(actor, pick.id(), pick.version()));
  }

  void audit(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      switch (row.library()) {
        case "FULL", "MOST", "LEAST" -> approve(world.actor(row.unit()), picks(row));
        case "MIXED" -> decideEach(world.actor(row.unit()), picks(row));
        default -> {} // waits, or has nothing to audit
      }
      world.timeline().later();
    }
  }

  private void decideEach(Actor unit, List<Pick> all) {
    approve(unit, all.subList(0, APPROVED_OF_MIXED));
    Pick unclear = submitted(all.get(APPROVED_OF_MIXED));
    giveBack.giveBack(unit, unclear.id(), unclear.version(), "起止年月与档案不一致，请按人事档案更正。");
    Pick wrong = submitted(all.get(APPROVED_OF_MIXED + 1));
    declareVoid.declareVoid(unit, wrong.id(), wrong.version(), "经核实，该段经历与事实不符。");
  }

  private void approve(Actor unit, List<Pick> entries) {
    List<Pick> waiting = entries.stream().map(Libraries::submitted).toList();
    List<BatchLine> lines = batch.audit(unit, waiting, EntryMove.APPROVE, "");
    if (!lines.stream().allMatch(BatchLine::done)) {
      throw new IllegalStateException("Not approved: " + lines);
    }
  }

  private List<Pick> picks(PersonRow row) {
    return picks.getOrDefault(row.account(), List.of());
  }

  /** The submission has counted the version up. */
  private static Pick submitted(Pick saved) {
    return new Pick(saved.id(), saved.version() + 1);
  }
}
