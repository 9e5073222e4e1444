package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Once the organiser has accepted an application, what it uses stays as it is (O5). */
@ProductTest
class AcceptedEntriesAreFrozenTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired AcceptedUses uses;
  @Autowired DSLContext db;

  @Test
  void anEntryIsFrozenOnlyByTheLastLevel() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    UUID entry = entry(story);
    assertThat(uses.acceptedWith(entry)).isEmpty();

    climb.pass(story, story.organiser());
    assertThat(uses.acceptedWith(entry)).isPresent();

    Actor another = cast.another(story, "胡㛃").applicant();
    assertThat(uses.acceptedWith(another.person())).isEmpty();
  }

  private UUID entry(Cast.Story story) {
    return db.select(APPLICATION_ITEM.ENTRY_ID)
        .from(APPLICATION_ITEM)
        .where(APPLICATION_ITEM.APPLICATION_ID.eq(story.application()))
        .limit(1)
        .fetchSingle()
        .value1();
  }
}
