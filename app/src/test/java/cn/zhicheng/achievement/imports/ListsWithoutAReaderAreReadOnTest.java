package cn.zhicheng.achievement.imports;

import static cn.zhicheng.schema.Tables.LIBRARY_IMPORT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A node died while it read a list: another one reads it to its end, and nobody presses a button.
 */
@ProductTest
class ListsWithoutAReaderAreReadOnTest {
  @Autowired LibraryCast cast;
  @Autowired ImportCast imports;
  @Autowired Pages pages;
  @Autowired TakeUpImports takeUp;
  @Autowired ReadImport readImport;
  @Autowired ImportStore store;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;

  private Actor wang;
  private UUID id;

  @BeforeEach
  void aListIsThere() {
    while (takeUp.takeUp()) {
      // what other tests left behind
    }
    wang = cast.personOf(cast.unit("安徽省立医院"), "王䶮");
    id =
        Lists.id(
            Lists.upload(pages, wang, "/library/PAPER/import", Lists.papers(Lists.paper("论教研"))));
  }

  @AfterEach
  void now() {
    clock.realTime();
  }

  @Test
  void afterAMinuteOfSilenceItIsReadByWhoeverIsFree() {
    imports.crash(id);
    UUID dead = store.ofPerson(wang.person(), id).run();
    assertThat(takeUp.takeUp()).isTrue();
    assertThat(store.ofPerson(wang.person(), id).state()).isEqualTo(ImportState.READY);
    assertThat(store.ofPerson(wang.person(), id).good()).isEqualTo(1);

    readImport.read(id, dead);
    assertThat(store.ofPerson(wang.person(), id).good()).as("who came back late").isEqualTo(1);
    assertThat(takeUp.takeUp()).isFalse();
  }

  @Test
  void aReaderWithASignOfLifeIsLeftAlone() {
    db.update(LIBRARY_IMPORT)
        .set(LIBRARY_IMPORT.STATUS, "READING")
        .set(LIBRARY_IMPORT.TOUCHED_AT, Instant.now().minusSeconds(50))
        .where(LIBRARY_IMPORT.ID.eq(id))
        .execute();
    assertThat(takeUp.takeUp()).isFalse();
  }

  @Test
  void ofTwoNodesOneTakesIt() throws InterruptedException {
    for (int round = 0; round < 5; round++) {
      imports.crash(id);
      db.update(LIBRARY_IMPORT)
          .set(LIBRARY_IMPORT.ATTEMPT, (short) 1)
          .where(LIBRARY_IMPORT.ID.eq(id))
          .execute();
      var taken = new CopyOnWriteArrayList<RestartImport.Begun>();
      Runnable take = () -> store.takeUp(Instant.now()).ifPresent(taken::add);
      assertThat(AtOnce.both(take, take)).containsOnlyNulls();
      assertThat(taken).hasSize(1);
    }
  }

  @Test
  void whatEndedThreeReadersIsLeftToItsPerson() {
    for (short attempt = 1; attempt < ImportStore.MOST_ATTEMPTS; attempt++) {
      imports.crash(id);
      assertThat(store.takeUp(Instant.now())).isPresent();
    }
    imports.crash(id);
    assertThat(store.takeUp(Instant.now())).isEqualTo(Optional.empty());
    assertThat(pages.get(wang, "/library/imports/" + id).text()).contains("检查中断", "文件还在");
  }
}
