package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.access.EntryAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year's entry is begun from last year's; what was thrown away comes back for thirty days. */
@ProductTest
class CopiesAndTheBinTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired CopyEntry copyEntry;
  @Autowired DeleteEntry deleteEntry;
  @Autowired RestoreEntry restoreEntry;
  @Autowired PersonLibrary library;
  @Autowired EntryStore store;
  @Autowired EntryFiles files;
  @Autowired SettableClock clock;

  private Actor wang;
  private Pick saved;

  @BeforeEach
  void makeCast() {
    wang = cast.personOf(cast.unit("合肥市蜀山区教育体育局"), "王䶮");
    saved = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  @Test
  void aCopyIsANewDraftWithoutFiles() {
    UUID copy = copyEntry.copy(wang, saved.id());
    LibraryEntry entry = store.ofPerson(wang.person(), copy);

    assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
    assertThat(entry.payload())
        .containsEntry("school", "安徽师范大学")
        .containsEntry("startYm", "2005-09");
    assertThat(files.of(copy)).isEmpty();
    assertThat(store.ofPerson(wang.person(), saved.id()).version()).isEqualTo(saved.version());
  }

  @Test
  void nobodyCopiesWhatIsNotTheirs() {
    assertThatThrownBy(() -> copyEntry.copy(cast.person("李㛃"), saved.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theBinGivesBackForThirtyDaysAndThenForgets() {
    Instant now = Instant.parse("2026-09-01T08:00:00Z");
    clock.set(now);
    deleteEntry.delete(wang, saved.id(), saved.version());
    clock.set(now.plus(EntryAccess.IN_BIN).minusSeconds(1));
    assertThat(library.page(wang.person(), "EDUCATION", EntryState.DELETED, null).rows())
        .extracting(row -> row.entry().id())
        .containsExactly(saved.id());
    restoreEntry.restore(wang, saved.id(), saved.version() + 1);
    clock.set(now);
    deleteEntry.delete(wang, saved.id(), saved.version() + 2);

    clock.set(now.plus(EntryAccess.IN_BIN));
    assertThat(library.page(wang.person(), "EDUCATION", EntryState.DELETED, null).rows()).isEmpty();
    assertThatThrownBy(() -> restoreEntry.restore(wang, saved.id(), saved.version() + 3))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("30 天");
  }
}
