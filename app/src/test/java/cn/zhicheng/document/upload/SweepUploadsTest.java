package cn.zhicheng.document.upload;

import static cn.zhicheng.schema.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.document.UploadCalls;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody finished within a day leaves neither a row nor a byte. */
@ProductTest
class SweepUploadsTest {
  private static final Path FOLDER = Path.of("target/test-documents/incoming");

  @Autowired SweepUploads sweep;
  @Autowired UploadCalls calls;
  @Autowired UploadStore uploads;
  @Autowired Cast cast;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;

  @AfterEach
  void now() {
    clock.realTime();
  }

  @Test
  void rowAndPiecesGoTogether() {
    Actor person = cast.story().applicant();
    UUID id = calls.begin(person, "a.pdf", 9, "").id("id");
    calls.piece(person, id.toString(), 0, new byte[] {1, 2, 3});
    UUID piece = uploads.pieces(id).getFirst();
    Instant expires =
        db.select(UPLOAD.EXPIRES_AT).from(UPLOAD).where(UPLOAD.ID.eq(id)).fetchSingle().value1();

    clock.set(expires.minusSeconds(1));
    sweep.sweep();
    assertThat(FOLDER.resolve(piece.toString())).exists();

    clock.set(expires.plusSeconds(1));
    sweep.sweep();
    assertThat(FOLDER.resolve(piece.toString())).doesNotExist();
    assertThat(db.fetchCount(UPLOAD, UPLOAD.ID.eq(id))).isZero();
  }

  @Test
  void piecesWithoutARowGoAfterTwoDays() throws java.io.IOException {
    Files.createDirectories(FOLDER);
    Path orphan = Files.write(FOLDER.resolve(UUID.randomUUID().toString()), new byte[] {1});
    Instant now = Instant.now();
    clock.set(now.plus(java.time.Duration.ofHours(47)));
    sweep.sweep();
    assertThat(orphan).exists();
    clock.set(now.plus(java.time.Duration.ofHours(49)));
    sweep.sweep();
    assertThat(orphan).doesNotExist();
  }
}
