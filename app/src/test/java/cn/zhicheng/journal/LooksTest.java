package cn.zhicheng.journal;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.PeopleCast;
import cn.zhicheng.shared.Slice;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How looks are counted, kept apart and paged. */
@ProductTest
class LooksTest {
  private static final UUID SUBJECT = UUID.randomUUID();
  @Autowired Looks looks;
  @Autowired PeopleCast cast;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;

  private Actor person;
  private Actor unit;

  @BeforeEach
  void aPersonAndAUnit() {
    person = cast.unbound("王䶮");
    unit = cast.unit("合肥市第五十中学", "事业单位");
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private void look() {
    looks.record(unit.by(), person.person(), LookKind.ENTRY, SUBJECT, "教育经历「本科」");
  }

  private List<Look> all() {
    return looks.of(person.person(), null).rows();
  }

  @Test
  void oneDayIsOneLineAndTheDayIsThatOfTheProvince() {
    clock.set(Instant.parse("2026-09-21T15:58:00Z"));
    look();
    clock.set(Instant.parse("2026-09-21T15:59:00Z"));
    look();
    assertThat(all())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.times()).isEqualTo(2);
          assertThat(line.first()).isEqualTo(Instant.parse("2026-09-21T15:58:00Z"));
          assertThat(line.last()).isEqualTo(Instant.parse("2026-09-21T15:59:00Z"));
        });
    clock.set(Instant.parse("2026-09-21T16:00:00Z"));
    look();
    assertThat(all()).extracting(Look::times).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void twoLooksAtOnceBothCount() throws InterruptedException {
    assertThat(AtOnce.both(this::look, this::look)).containsOnlyNulls();
    assertThat(all()).singleElement().extracting(Look::times).isEqualTo(2);
  }

  /** A preset account whose holder is the person looks at the person's own data. */
  @Test
  void anotherDoorOfTheSameNaturalPersonIsOneself() {
    byte[] index =
        db.select(PERSON.ID_NO_INDEX)
            .from(PERSON)
            .where(PERSON.ID.eq(person.person()))
            .fetchSingle()
            .value1();
    db.update(ACCOUNT)
        .set(ACCOUNT.HOLDER_INDEX, index)
        .where(ACCOUNT.ID.eq(unit.accountId()))
        .execute();
    look();
    assertThat(all()).isEmpty();
  }

  @Test
  void longListsPageByKeyWithoutGapOrRepeat() {
    for (int i = 0; i < 43; i++) {
      looks.record(unit.by(), person.person(), LookKind.ENTRY, UUID.randomUUID(), "业绩 " + i);
    }
    var seen = new ArrayList<String>();
    Slice<Look> page = looks.of(person.person(), null);
    page.rows().forEach(look -> seen.add(look.subjectName()));
    while (page.next() != null) {
      page = looks.of(person.person(), UUID.fromString(page.next()));
      page.rows().forEach(look -> seen.add(look.subjectName()));
    }
    assertThat(seen).hasSize(43).doesNotHaveDuplicates();
  }
}
