package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntrySeed;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.AuditFilter.Tab;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that many have and one that few have are looked up in two ways and find the same. */
@ProductTest
class ManyPeopleOfANameTest {
  @Autowired LibraryCast cast;
  @Autowired EntrySeed seed;
  @Autowired AuditedNames names;
  @Autowired ReturnEntry returnEntry;
  @Autowired ApproveEntry approveEntry;
  @Autowired DSLContext db;
  @Autowired ObjectProvider<DoubtFilter> doubts;

  private Actor unit;

  @BeforeEach
  void fourOfOneName() {
    unit = cast.unit("合肥市肥东县教育体育局");
    var waiting = new ArrayList<Pick>();
    for (String name : List.of("孙一", "孙二", "孙三", "孙四", "周一")) {
      Actor person = cast.personOf(unit, name);
      waiting.addAll(seed.waiting(unit, person, 30));
      names.note(unit.organisation(), person.person(), name);
    }
    for (Pick pick : waiting.subList(0, 25)) {
      approveEntry.approve(unit, pick.id(), pick.version(), "");
    }
    for (Pick pick : waiting.subList(30, 55)) {
      returnEntry.giveBack(unit, pick.id(), pick.version(), "请更正");
    }
  }

  @Test
  void bothWaysShowTheSameOnEveryTab() {
    for (Tab tab : Tab.values()) {
      List<UUID> few = walk(200, person(tab, "孙"));
      assertThat(few).hasSize(tab == Tab.WAITING ? 70 : tab == Tab.DONE ? 50 : 120);
      assertThat(walk(0, person(tab, "孙"))).as("%s", tab).isEqualTo(few);
      assertThat(walk(0, person(tab, "无此人"))).isEmpty();
    }
  }

  /** The pages one after the other. */
  private List<UUID> walk(int few, AuditFilter filter) {
    var queue = new AuditQueue(db, new AuditMatches(db, doubts, few));
    var seen = new ArrayList<UUID>();
    UUID after = null;
    do {
      var page = queue.page(unit.organisation(), filter, after);
      page.rows().forEach(row -> seen.add(row.entry().id()));
      String next = page.next();
      after = next == null ? null : UUID.fromString(next);
    } while (after != null);
    return seen;
  }

  private static AuditFilter person(Tab tab, String typed) {
    return new AuditFilter(tab, "", typed, "", null, null, false, false);
  }
}
