package cn.zhicheng.document;

import static cn.zhicheng.schema.Tables.DOCUMENT;
import static cn.zhicheng.schema.Tables.UPLOAD;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.Sha256;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import cn.zhicheng.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file comes in pieces, breaks off, goes on where it ended, and becomes a document once. */
@ProductTest
class UploadInPiecesTest {
  private static final int PIECE = 5_000;

  @Autowired UploadCalls calls;
  @Autowired Cast cast;
  @Autowired Documents documents;
  @Autowired DSLContext db;
  @Autowired SettableClock clock;
  @Autowired StatementCounter statements;

  private Actor person;
  private final byte[] file = SampleFiles.jpeg(700, 500);

  @BeforeEach
  void somebody() {
    person = cast.story().applicant();
  }

  @AfterEach
  void now() {
    clock.realTime();
  }

  private byte[] piece(int from) {
    return Arrays.copyOfRange(file, from, Math.min(file.length, from + PIECE));
  }

  private String begun() {
    return calls.begin(person, "证书.jpg", file.length, Sha256.of(file)).text("id");
  }

  private void sendRest(String id, int from) {
    for (int at = from; at < file.length; at += PIECE) {
      UploadCalls.Answer answer = calls.piece(person, id, at, piece(at));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.number("offset")).isEqualTo(Math.min(file.length, at + PIECE));
    }
  }

  @Test
  void piecesBecomeTheFileTheyWere() {
    String id = begun();
    sendRest(id, 0);
    UploadCalls.Answer done = calls.post(person, "/uploads/" + id + "/finish");
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.text("name")).isEqualTo("证书.jpg");
    assertThat(done.text("href")).isEqualTo("/documents/" + done.text("documentId"));
    assertThat(documents.bytes(done.id("documentId"))).isEqualTo(file);
    documents.requireOwn(person, List.of(done.id("documentId")));
  }

  /** The row says how far it is, so a new process, or another node, goes on from there. */
  @Test
  void afterALostNetworkItGoesOnWhereItEnded() {
    String id = begun();
    calls.piece(person, id, 0, piece(0));
    UploadCalls.Answer state = calls.get(person, "/uploads/" + id);
    assertThat(state.number("offset")).isEqualTo(PIECE);
    sendRest(id, PIECE);
    assertThat(calls.post(person, "/uploads/" + id + "/finish").status()).isEqualTo(200);
  }

  /** Otherwise a busy database could refuse what is kept. */
  @Test
  void nothingIsAskedAfterAPieceIsKept() {
    String id = begun();
    statements.take();
    assertThat(calls.piece(person, id, 0, piece(0)).number("offset")).isEqualTo(PIECE);
    assertThat(statements.taken())
        .filteredOn(sql -> sql.contains("upload"))
        .last(as(STRING))
        .startsWith("insert into");
  }

  @Test
  void aPieceThatDoesNotFollowIsNotTaken() {
    String id = begun();
    assertThat(calls.piece(person, id, PIECE, piece(PIECE)).text("code")).isEqualTo("WRONG_OFFSET");
    calls.piece(person, id, 0, piece(0));
    UploadCalls.Answer again = calls.piece(person, id, 0, piece(0));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("code")).isEqualTo("WRONG_OFFSET");
    assertThat(calls.get(person, "/uploads/" + id).number("offset")).isEqualTo(PIECE);
  }

  @Test
  void emptyPiecesAndThoseBeyondTheEndAreNotTaken() {
    String id = begun();
    assertThat(calls.piece(person, id, 0, new byte[0]).text("code")).isEqualTo("WRONG_PIECE");
    byte[] beyond = new byte[file.length + 1];
    assertThat(calls.piece(person, id, 0, beyond).text("code")).isEqualTo("WRONG_PIECE");
    assertThat(calls.post(person, "/uploads/" + id + "/finish").text("code"))
        .isEqualTo("NOT_WHOLE");
  }

  @Test
  void ofTwoPiecesAtOnceOneIsKept() throws InterruptedException {
    for (int round = 0; round < 5; round++) {
      String id = begun();
      var statuses = new CopyOnWriteArrayList<Integer>();
      Runnable send = () -> statuses.add(calls.piece(person, id, 0, piece(0)).status());
      assertThat(AtOnce.both(send, send)).containsOnlyNulls();
      assertThat(statuses).containsExactlyInAnyOrder(200, 409);
      sendRest(id, PIECE);
      UploadCalls.Answer done = calls.post(person, "/uploads/" + id + "/finish");
      assertThat(documents.bytes(done.id("documentId"))).isEqualTo(file);
    }
  }

  @Test
  void finishedTwiceItIsOneDocument() throws InterruptedException {
    String id = begun();
    sendRest(id, 0);
    var answers = new CopyOnWriteArrayList<UploadCalls.Answer>();
    Runnable finish = () -> answers.add(calls.post(person, "/uploads/" + id + "/finish"));
    assertThat(AtOnce.both(finish, finish)).containsOnlyNulls();
    assertThat(answers).anyMatch(answer -> answer.status() == 200);
    String document = calls.post(person, "/uploads/" + id + "/finish").text("documentId");
    assertThat(answers)
        .allMatch(answer ->
            answer.status() == 200
                ? answer.text("documentId").equals(document)
                : answer.text("code").equals("FINISHING"));
    assertThat(
            db.fetchCount(
                DOCUMENT,
                DOCUMENT.OWNER_PERSON.eq(person.person()).and(DOCUMENT.SHA256.eq(Sha256.of(file)))))
        .isEqualTo(1);
  }

  /** The document is there, the node died before it noted that: the next one makes no second. */
  @Test
  void whatANodeDiedOverIsFinishedByTheNextOnce() {
    String id = begun();
    sendRest(id, 0);
    String first = calls.post(person, "/uploads/" + id + "/finish").text("documentId");
    assertThat(first).isEqualTo(id);

    String half = begun();
    sendRest(half, 0);
    documents.store(person, UUID.fromString(half), "证书.jpg", file);
    db.update(UPLOAD)
        .set(UPLOAD.FINISHING_AT, Instant.now())
        .where(UPLOAD.ID.eq(UUID.fromString(half)))
        .execute();
    assertThat(calls.post(person, "/uploads/" + half + "/finish").text("code"))
        .isEqualTo("FINISHING");
    clock.set(Instant.now().plus(Duration.ofMinutes(2)).plusSeconds(1));
    assertThat(calls.post(person, "/uploads/" + half + "/finish").text("documentId"))
        .isEqualTo(half);
    assertThat(
            db.fetchCount(
                DOCUMENT,
                DOCUMENT.OWNER_PERSON.eq(person.person()).and(DOCUMENT.SHA256.eq(Sha256.of(file)))))
        .as("two uploads")
        .isEqualTo(2);
  }

  @Test
  void anybodyElsesDoesNotExist() {
    String id = begun();
    for (Actor stranger : List.of(cast.story().applicant(), cast.story().unit())) {
      assertThat(calls.get(stranger, "/uploads/" + id).status()).isEqualTo(404);
      assertThat(calls.piece(stranger, id, 0, piece(0)).status()).isEqualTo(404);
      assertThat(calls.post(stranger, "/uploads/" + id + "/finish").status()).isEqualTo(404);
      assertThat(calls.post(stranger, "/uploads/" + id + "/cancel").status()).isEqualTo(404);
    }
    assertThat(calls.get(person, "/uploads/" + id).status()).isEqualTo(200);
  }

  @Test
  void cancelledItIsGone() {
    String id = begun();
    calls.piece(person, id, 0, piece(0));
    assertThat(calls.post(person, "/uploads/" + id + "/cancel").status()).isEqualTo(200);
    assertThat(calls.get(person, "/uploads/" + id).status()).isEqualTo(404);
  }

  @Test
  void afterADayItIsGone() {
    String id = begun();
    Instant expires =
        db.select(UPLOAD.EXPIRES_AT)
            .from(UPLOAD)
            .where(UPLOAD.ID.eq(java.util.UUID.fromString(id)))
            .fetchSingle()
            .value1();
    assertThat(Duration.between(Instant.now(), expires))
        .isBetween(Duration.ofHours(23), Duration.ofHours(24));
    clock.set(expires.minusSeconds(1));
    assertThat(calls.get(person, "/uploads/" + id).status()).isEqualTo(200);
    clock.set(expires.plusSeconds(1));
    assertThat(calls.get(person, "/uploads/" + id).status()).isEqualTo(404);
    assertThat(calls.piece(person, id, 0, piece(0)).status()).isEqualTo(404);
  }

  @Test
  void withoutItsTokenNothingIsTaken() {
    assertThat(calls.withoutToken(person, "/uploads").status()).isEqualTo(403);
  }
}
