package cn.zhicheng.sandbox.demo;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.entry.AdjustCase;
import cn.zhicheng.achievement.entry.AskForReturn;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.PersonLibrary;
import cn.zhicheng.achievement.entry.RowStore;
import cn.zhicheng.identity.Actor;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What people notice once their entries are approved: one asks for a return, one adjusts a case.
 */
@Component
class Afterwards {
  private final PersonLibrary library;
  private final RowStore rows;
  private final CategoryCatalogue catalogue;
  private final AskForReturn ask;
  private final AdjustCase adjust;

  Afterwards(
      PersonLibrary library,
      RowStore rows,
      CategoryCatalogue catalogue,
      AskForReturn ask,
      AdjustCase adjust) {
    this.library = library;
    this.rows = rows;
    this.catalogue = catalogue;
    this.ask = ask;
    this.adjust = adjust;
  }

  void play(World world, List<PersonRow> people) {
    for (PersonRow row : people) {
      Actor actor = world.actor(row.account());
      switch (row.mistakes()) {
        case "ASKS" -> ask(actor);
        case "ADJUSTS" -> adjust(actor);
        default -> {} // nothing to mend
      }
    }
  }

  private void ask(Actor actor) {
    LibraryEntry work = approved(actor, "WORK");
    ask.ask(actor, work.id(), work.version(), "岗位名称应为“地理教师、备课组长”，录入时漏写，请退回修改。");
  }

  private void adjust(Actor actor) {
    LibraryEntry paper = approved(actor, "PAPER_HEALTH");
    var table = catalogue.category(paper.category(), paper.categoryVersion()).rows();
    var first = rows.of(paper.id()).getFirst();
    var typed = new HashMap<>(EntryForm.texts(table.fields(), first.payload()));
    typed.put("ward", "急诊医学科");
    adjust.adjust(actor, paper.id(), paper.version(), first.no(), typed);
  }

  private LibraryEntry approved(Actor actor, String category) {
    return library
        .page(actor.person(), category, EntryState.APPROVED, null)
        .rows()
        .getFirst()
        .entry();
  }
}
