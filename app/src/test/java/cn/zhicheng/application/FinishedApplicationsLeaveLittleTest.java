package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the way through the levels leaves behind, beside the application itself. */
@ProductTest
class FinishedApplicationsLeaveLittleTest {
  /** Bytes of decisions, steps and journal after five levels; engines leave five times as much. */
  private static final long MOST = 4_000;

  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired DSLContext db;

  @Test
  void anAcceptedApplicationHasNoTaskLeftAndFewBytesOfItsWay() {
    Cast.Story story = cast.story();
    climb.submit(story);
    for (Actor level : story.levels()) {
      climb.pass(story, level);
    }
    assertThat(climb.now(story).state()).isEqualTo(ApplicationState.ACCEPTED);
    assertThat(bytes(story, "task", "subject_id")).isZero();
    long left =
        bytes(story, "audit_record", "application_id")
            + bytes(story, "application_step", "application_id")
            + bytes(story, "journal_entry", "subject_id");
    assertThat(left).isLessThan(MOST);
  }

  private long bytes(Cast.Story story, String table, String key) {
    return db.fetchSingle(
            "select coalesce(sum(pg_column_size(t.*)), 0) from %s t where %s = ?"
                .formatted(table, key),
            story.application())
        .get(0, Long.class);
  }
}
