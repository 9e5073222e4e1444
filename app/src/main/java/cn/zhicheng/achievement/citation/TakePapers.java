package cn.zhicheng.achievement.citation;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.identity.Actor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft for each chosen paper of a text; one whose title is there already is left out. */
@Component
public class TakePapers {
  private final FindPapers find;
  private final KnownPapers known;
  private final SaveEntry saveEntry;

  TakePapers(FindPapers find, KnownPapers known, SaveEntry saveEntry) {
    this.find = find;
    this.known = known;
    this.saveEntry = saveEntry;
  }

  /**
   * Does it and says how many.
   *
   * @param picks places in the text, from 0
   * @throws cn.zhicheng.shared.RefusedException when the category takes none
   */
  @Transactional
  public int take(Actor actor, Category category, String text, Collection<Integer> picks) {
    find.verdict(actor, category).orThrow();
    known.hold(actor.person());
    List<FoundPaper> papers = find.find(actor, category, text).papers();
    Set<String> titles = new HashSet<>();
    int taken = 0;
    for (int i = 0; i < papers.size(); i++) {
      FoundPaper paper = papers.get(i);
      if (picks.contains(i) && !paper.known() && titles.add(paper.citation().title())) {
        saveEntry.save(actor, EntryDraft.fresh(category.code(), paper.form()));
        taken++;
      }
    }
    return taken;
  }
}
