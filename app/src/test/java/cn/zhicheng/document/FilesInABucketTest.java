package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.application.Cast;
import cn.zhicheng.document.store.Bucket;
import cn.zhicheng.document.store.S3StandIn;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The product with its files in a bucket: uploads work, and an outage of the store loses nothing.
 */
@ProductTest
@DirtiesContext
class FilesInABucketTest {
  private static final S3StandIn SERVER = S3StandIn.start();

  @Autowired UploadCalls calls;
  @Autowired Cast cast;
  @Autowired Documents documents;
  @Autowired Bucket bucket;
  @Autowired DSLContext db;
  @Autowired Pages pages;

  private Actor person;
  private final byte[] file = SampleFiles.jpeg(640, 480);

  @DynamicPropertySource
  static void inTheBucket(DynamicPropertyRegistry registry) {
    registry.add("zhicheng.store.s3.endpoint", SERVER::endpoint);
    registry.add("zhicheng.store.s3.bucket", () -> SERVER.settings().bucket());
    registry.add("zhicheng.store.s3.access-key", () -> SERVER.settings().accessKey());
    registry.add("zhicheng.store.s3.secret-key", () -> SERVER.settings().secretKey());
    registry.add("zhicheng.store.s3.connect-timeout", () -> "1s");
    registry.add("zhicheng.store.s3.answer-timeout", () -> "2s");
    registry.add("zhicheng.store.s3.deadline", () -> "5s");
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @BeforeEach
  void somebody() {
    person = cast.story().applicant();
  }

  @Test
  void anUploadLiesInTheBucketAndItsPiecesDoNot() {
    UploadCalls.Answer done = calls.whole(person, "证书.jpg", file);
    assertThat(done.status()).isEqualTo(200);
    assertThat(documents.bytes(done.id("documentId"))).isEqualTo(file);
    assertThat(bucket.keys("documents/")).contains("documents/" + Sha256.of(file));
    assertThat(bucket.keys("incoming/")).isEmpty();
  }

  @Test
  void anOutageIsToldAndAfterItTheUploadGoesOn() {
    String id = calls.begin(person, "证书.jpg", file.length, "").text("id");
    int half = file.length / 2;
    calls.piece(person, id, 0, Arrays.copyOf(file, half));

    SERVER.away();
    byte[] rest = Arrays.copyOfRange(file, half, file.length);
    assertThat(calls.piece(person, id, half, rest).status()).isEqualTo(503);
    assertThat(calls.get(person, "/uploads/" + id).number("offset")).isEqualTo(half);
    SERVER.back();
    assertThat(calls.piece(person, id, half, rest).status()).isEqualTo(200);

    SERVER.away();
    assertThat(calls.post(person, "/uploads/" + id + "/finish").status()).isEqualTo(503);
    assertThat(documentsOf(person)).isZero();
    SERVER.back();
    UploadCalls.Answer done = calls.post(person, "/uploads/" + id + "/finish");
    assertThat(done.status()).as("nobody waits for who failed").isEqualTo(200);
    assertThat(documents.bytes(done.id("documentId"))).isEqualTo(file);
    assertThat(documentsOf(person)).isEqualTo(1);
  }

  @Test
  void aSilentStoreIsToldBeforeLongAndTheUploadGoesOn() throws Exception {
    String id = calls.begin(person, "证书.jpg", file.length, "").text("id");
    try (var silence = SERVER.silence()) {
      var told = calls.piece(person, id, 0, file);
      assertThat(told.status()).isEqualTo(503);
      assertThat(told.text("message")).contains("附件暂时不能保存或打开，原因在系统一方");
    }
    assertThat(calls.piece(person, id, 0, file).status()).isEqualTo(200);
    UploadCalls.Answer done = calls.post(person, "/uploads/" + id + "/finish");
    UUID document = done.id("documentId");
    String path = "/documents/" + document;
    assertThat(pages.get(person, path).status()).isEqualTo(200);
    try (var silence = SERVER.silence()) {
      Pages.Answer page = pages.get(person, path);
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.text()).contains("附件暂时存取不了", "没有提交的文件需要重新选择", "不会丢失", "事件编号");
    }
    assertThat(pages.get(person, path).status()).isEqualTo(200);
  }

  private int documentsOf(Actor owner) {
    return db.fetchCount(
        DOCUMENT,
        DOCUMENT.OWNER_PERSON.eq(owner.person()).and(DOCUMENT.SHA256.eq(Sha256.of(file))));
  }
}
