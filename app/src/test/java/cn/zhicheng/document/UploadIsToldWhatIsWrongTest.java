package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits, broken files and files sent twice, in words, before and after the bytes were sent. */
@ProductTest
class UploadIsToldWhatIsWrongTest {
  @Autowired UploadCalls calls;
  @Autowired Cast cast;
  @Autowired DSLContext db;

  private Actor person;

  @BeforeEach
  void somebody() {
    person = cast.story().applicant();
  }

  @Test
  void tooLargeAndEmptyFilesAreRefusedBeforeTheyAreSent() {
    var large = calls.begin(person, "扫描.pdf", Documents.MAX_BYTES + 1, "");
    assertThat(large.status()).isEqualTo(422);
    assertThat(large.text("message")).contains("「扫描.pdf」", "10 MB");
    assertThat(calls.begin(person, "扫描.pdf", 0, "").text("message")).contains("空文件");
    assertThat(calls.begin(person, "扫描.pdf", -5, "").status()).isEqualTo(422);
    assertThat(calls.begin(person, "扫描.pdf", Documents.MAX_BYTES, "").status()).isEqualTo(200);
  }

  @Test
  void aFileThatCannotBeTakenIsNamedAndGone() {
    byte[] locked = SampleFiles.pdf(1, "owner", "secret");
    var begun = calls.begin(person, "论文.pdf", locked.length, "");
    calls.piece(person, begun.text("id"), 0, locked);
    var refused = calls.post(person, "/uploads/" + begun.text("id") + "/finish");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("message")).contains("「论文.pdf」", "打开密码");
    assertThat(calls.get(person, "/uploads/" + begun.text("id")).status()).isEqualTo(404);
  }

  @Test
  void bytesThatChangedOnTheWayAreNoticed() {
    byte[] file = SampleFiles.pdf(1);
    var begun = calls.begin(person, "论文.pdf", file.length, "0".repeat(64));
    calls.piece(person, begun.text("id"), 0, file);
    assertThat(calls.post(person, "/uploads/" + begun.text("id") + "/finish").text("message"))
        .contains("在传输中出了差错");
  }

  @Test
  void fortyAtATimeAndTwoHundredMegabytes() {
    IntStream.range(0, 40)
        .forEach(i -> assertThat(calls.begin(person, i + ".pdf", 9, "").status()).isEqualTo(200));
    var refused = calls.begin(person, "41.pdf", 9, "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("message")).contains("40 个", "200 MB");
    Actor other = cast.story().applicant();
    IntStream.range(0, 20).forEach(i -> calls.begin(other, i + ".pdf", Documents.MAX_BYTES, ""));
    assertThat(calls.begin(other, "21.pdf", 1, "").text("code")).isEqualTo("TOO_MANY_UPLOADS");
  }

  @Test
  void aThousandADay() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    UUID document = calls.whole(person, "a.pdf", SampleFiles.pdf(1)).id("documentId");
    for (int i = 1; i < 1000; i++) {
      db.insertInto(UPLOAD)
          .set(UPLOAD.ID, UUID.randomUUID())
          .set(UPLOAD.ACCOUNT_ID, person.accountId())
          .set(UPLOAD.OWNER_PERSON, person.person())
          .set(UPLOAD.NAME, "a.pdf")
          .set(UPLOAD.SIZE, 1L)
          .set(UPLOAD.DOCUMENT_ID, document)
          .set(UPLOAD.BEGUN_AT, now)
          .set(UPLOAD.EXPIRES_AT, now.plusSeconds(3600))
          .execute();
    }
    assertThat(calls.begin(person, "b.pdf", 9, "").text("code")).isEqualTo("TOO_MANY_A_DAY");
  }

  @Test
  void theSameContentIsToldWithoutBeingRefused() {
    byte[] file = SampleFiles.pdf(3);
    var first = calls.whole(person, "一.pdf", file);
    assertThat(first.values().get("sameAs")).asList().isEmpty();
    var second = calls.whole(person, "二.pdf", file);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.values().get("sameAs")).asList().containsExactly(first.text("documentId"));
    assertThat(second.text("hint")).isEmpty();
    Actor stranger = cast.story().applicant();
    assertThat(calls.whole(stranger, "三.pdf", file).values().get("sameAs")).asList().isEmpty();
  }

  @Test
  void anOfdIsShownByItsPreview() {
    var file = calls.whole(person, "证书.ofd", SampleArchives.ofd("电子证照"));
    assertThat(file.text("href")).isEqualTo("/documents/" + file.text("documentId") + "/view");
  }
}
