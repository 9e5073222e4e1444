package cn.zhicheng.document.upload;

import static cn.zhicheng.schema.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;

/** Whoever was turned away while their file was being kept asks again and need not wait. */
@ProductTest
class FinishingMarksTest {
  private static final Supplier<String> MADE = () -> "made";
  private static final Supplier<String> TURNED_AWAY =
      () -> {
        throw new QueryTimeoutException("no connection is free");
      };

  @Autowired FinishingMarks marks;
  @Autowired BeginUpload begin;
  @Autowired Cast cast;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;

  private UUID upload;

  @BeforeEach
  void hereWhole() {
    Actor person = cast.story().applicant();
    upload = begin.begin(person, "证书.pdf", 9, "").id();
    db.update(UPLOAD).set(UPLOAD.RECEIVED, UPLOAD.SIZE).where(UPLOAD.ID.eq(upload)).execute();
  }

  @Test
  void oneAtATime() {
    assertThat(marks.alone(upload, () -> told(() -> marks.alone(upload, MADE)))).isEqualTo("told");
  }

  @Test
  void whoWasTurnedAwayNeedNotWait() {
    assertThatThrownBy(() -> marks.alone(upload, TURNED_AWAY))
        .isInstanceOf(QueryTimeoutException.class);
    assertThat(marks.alone(upload, MADE)).isEqualTo("made");
  }

  /** The database was away for the mark too; another node can only wait. */
  @Test
  void aMarkThatCouldNotBeTakenBackHoldsNobodyUpHere() {
    var here = new FinishingMarks(awayForReleases(), clock);
    assertThatThrownBy(() -> here.alone(upload, TURNED_AWAY))
        .isInstanceOf(QueryTimeoutException.class);
    assertThat(told(() -> marks.alone(upload, MADE))).isEqualTo("told");
    assertThat(here.alone(upload, () -> told(() -> here.alone(upload, MADE)))).isEqualTo("told");
  }

  /** It was set, and the answer to that was lost. */
  @Test
  void aMarkThatNobodyWasToldOfHoldsNobodyUp() {
    var lost =
        new FinishingMarks(
            new UploadStore(db) {
              @Override
              boolean claim(UUID id, Instant mark, Instant dead, @Nullable Instant left) {
                super.claim(id, mark, dead, left);
                throw new QueryTimeoutException("the answer is lost");
              }
            },
            clock);
    assertThatThrownBy(() -> lost.alone(upload, MADE)).isInstanceOf(QueryTimeoutException.class);
    assertThat(marks.alone(upload, MADE)).isEqualTo("made");
  }

  /** Somebody slow, held for dead, takes nothing from who works now. */
  @Test
  void aMarkIsTakenBackByItsMakerAlone() {
    var store = new UploadStore(db);
    Instant first = Instant.parse("2026-11-30T01:00:00Z");
    Instant second = first.plusSeconds(121);
    assertThat(store.claim(upload, first, first.minusSeconds(120), null)).isTrue();
    assertThat(store.claim(upload, second, second.minusSeconds(120), null)).isTrue();
    store.release(upload, first);
    assertThat(store.claim(upload, second, second.minusSeconds(120), first)).isFalse();
    store.release(upload, second);
    assertThat(store.claim(upload, second, second.minusSeconds(120), null)).isTrue();
  }

  private UploadStore awayForReleases() {
    return new UploadStore(db) {
      @Override
      void release(UUID id, Instant mark) {
        throw new QueryTimeoutException("no connection is free");
      }
    };
  }

  private static String told(Supplier<String> asked) {
    assertThatThrownBy(asked::get)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal().code()).isEqualTo("FINISHING"));
    return "told";
  }
}
