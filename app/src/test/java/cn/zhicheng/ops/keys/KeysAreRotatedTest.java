package cn.zhicheng.ops.keys;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.SEALING_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.SealKeys;
import cn.zhicheng.identity.Holder;
import cn.zhicheng.ops.RefusedCommandException;
import cn.zhicheng.ops.check.FileDepth;
import cn.zhicheng.ops.check.Offences;
import cn.zhicheng.shared.Sealer;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.OwnDatabase;
import cn.zhicheng.testing.ProductTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Keys change while people work, and nothing that was sealed is lost. */
@ProductTest
class KeysAreRotatedTest {
  private static final int PEOPLE = 2 * SealedValues.PIECE + 7;
  private static final String FIRST = key(1);
  private static final String SECOND = key(2);
  private static final String INDEX = key(3);
  private static final Sealer BEFORE = SealKeys.sealer(FIRST, "", INDEX);
  private static final Sealer AFTER = SealKeys.sealer(SECOND, FIRST, INDEX);
  private static final Sealer WITHOUT = SealKeys.sealer(SECOND, "", INDEX);

  @Autowired Environment environment;

  private OwnDatabase own;
  private DSLContext db;

  private static String key(int filling) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) filling);
    return Base64.getEncoder().encodeToString(key);
  }

  @BeforeEach
  void people() {
    own = OwnDatabase.beside(environment.getRequiredProperty("spring.datasource.url"));
    db = own.db();
    register(BEFORE).requireAll();
    db.batch(IntStream.range(0, PEOPLE).mapToObj(this::person).toList()).execute();
    String claims = Base64.getEncoder().encodeToString(BEFORE.seal("{\"所\":1}", "account.claims"));
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, UUID.randomUUID())
        .set(ACCOUNT.KIND, "PERSON_PORTAL")
        .set(ACCOUNT.PORTAL_SUBJECT, "wangyan")
        .set(ACCOUNT.DISPLAY_NAME, "王研")
        .set(ACCOUNT.HOLDER_INDEX, BEFORE.index(number(3), Holder.PURPOSE))
        .set(ACCOUNT.CLAIMS, JSONB.valueOf("{\"sealed\":\"" + claims + "\"}"))
        .execute();
  }

  private org.jooq.Query person(int no) {
    return db.insertInto(PERSON)
        .set(PERSON.ID, id(no))
        .set(PERSON.NAME, "人" + no)
        .set(PERSON.ID_TYPE, "ID_CARD")
        .set(PERSON.ID_NO, BEFORE.seal(number(no), "person.id_no"))
        .set(PERSON.ID_NO_INDEX, BEFORE.index(number(no), Holder.PURPOSE))
        .set(PERSON.SEX, "女")
        .set(PERSON.BIRTH_DATE, LocalDate.of(1990, 1, 1))
        .set(PERSON.MOBILE, BEFORE.seal(mobile(no), "person.mobile"));
  }

  @AfterEach
  void gone() {
    own.close();
  }

  private static UUID id(int no) {
    return new UUID(7, no);
  }

  private static String number(int no) {
    return "34012319900101" + "%04d".formatted(no);
  }

  private static String mobile(int no) {
    return "1390000" + "%04d".formatted(no);
  }

  private KeyRegister register(Sealer sealer) {
    return new KeyRegister(db, sealer, Clock.systemUTC());
  }

  private ResealValues reseal(Sealer sealer) {
    return new ResealValues(new SealedValues(db), sealer, register(sealer));
  }

  private void everybodyOpensWith(Sealer sealer) {
    db.selectFrom(PERSON)
        .forEach(row -> {
          int no = (int) row.getId().getLeastSignificantBits();
          assertThat(sealer.open(row.getIdNo(), "person.id_no")).isEqualTo(number(no));
          assertThat(sealer.open(row.getMobile(), "person.mobile")).endsWith("%04d".formatted(no));
        });
    String claims = db.select(ACCOUNT.CLAIMS).from(ACCOUNT).fetchSingle().value1().data();
    byte[] sealed = Base64.getDecoder().decode(claims.split("\"")[3]);
    assertThat(sealer.open(sealed, "account.claims")).isEqualTo("{\"所\":1}");
  }

  private List<String> notes(Sealer sealer) {
    var offences = new Offences();
    new SealedInvariant(new SealedValues(db), sealer).look(FileDepth.NONE, offences);
    assertThat(offences.count()).isZero();
    return offences.notes();
  }

  @Test
  void everythingOpensBeforeInTheMiddleAndAfterwardsWithoutTheFormerKey() {
    everybodyOpensWith(AFTER);
    assertThat(notes(AFTER)).hasSize(3).anyMatch(note -> note.contains("证件号码有 1,007 个仍用旧密钥加密"));
    ResealValues.Resealed done = reseal(AFTER).run((column, looked, all, resealed) -> {});
    assertThat(done).isEqualTo(new ResealValues.Resealed(2L * PEOPLE + 1, List.of()));
    assertThat(notes(AFTER)).isEmpty();
    everybodyOpensWith(WITHOUT);
    register(WITHOUT).requireAll();
  }

  @Test
  void killedInTheMiddleItGoesOnAndDoesNothingTwice() {
    long[] pieces = {0};
    assertThatThrownBy(() ->
            reseal(AFTER)
                .run((column, looked, all, resealed) -> {
                  if (++pieces[0] == 2) {
                    throw new IllegalStateException("killed");
                  }
                }))
        .hasMessage("killed");
    everybodyOpensWith(AFTER);
    ResealValues.Resealed rest = reseal(AFTER).run((column, looked, all, resealed) -> {});
    assertThat(rest.resealed()).isEqualTo(2L * PEOPLE + 1 - 2 * SealedValues.PIECE);
    assertThat(reseal(AFTER).run((column, looked, all, resealed) -> {}).resealed()).isZero();
    everybodyOpensWith(WITHOUT);
  }

  @Test
  void whatPeopleWriteMeanwhileIsNotOverwritten() throws InterruptedException {
    var outcome =
        AtOnce.both(
            () -> reseal(AFTER).run((column, looked, all, resealed) -> {}),
            () ->
                IntStream.range(0, PEOPLE).forEach(no -> change(no, no % 2 == 0 ? AFTER : BEFORE)));
    assertThat(outcome).containsOnlyNulls();
    reseal(AFTER).run((column, looked, all, resealed) -> {});
    everybodyOpensWith(WITHOUT);
    db.selectFrom(PERSON)
        .forEach(row ->
            assertThat(WITHOUT.open(row.getMobile(), "person.mobile")).startsWith("1580000"));
  }

  /** Between the reading of a piece and its exchange somebody saved another number. */
  @Test
  void aValueThatIsNoLongerWhatWasReadIsLeftAlone() {
    var values = new SealedValues(db);
    List<SealedValues.Exchange> piece =
        values.after(SealedColumn.MOBILE, null).stream()
            .map(was -> new SealedValues.Exchange(was, AFTER.seal("1", "person.mobile")))
            .toList();
    change(3, BEFORE);
    assertThat(values.exchange(SealedColumn.MOBILE, piece)).isEqualTo(piece.size() - 1);
    byte[] kept =
        db.select(PERSON.MOBILE).from(PERSON).where(PERSON.ID.eq(id(3))).fetchSingle().value1();
    assertThat(AFTER.open(kept, "person.mobile")).isEqualTo("15800000003");
  }

  private void change(int no, Sealer node) {
    db.update(PERSON)
        .set(PERSON.MOBILE, node.seal("1580000" + "%04d".formatted(no), "person.mobile"))
        .where(PERSON.ID.eq(id(no)))
        .execute();
  }

  @Test
  void aKeyTakenAwayTooEarlyStopsTheStartAndNamesItself() {
    register(AFTER).requireAll();
    assertThatThrownBy(() -> register(WITHOUT).requireAll())
        .hasMessageContaining(BEFORE.current().id())
        .hasMessageContaining("./ops rotate-keys");
    db.update(PERSON)
        .set(PERSON.ID_NO, AFTER.seal("x", "person.id_no"))
        .where(PERSON.ID.eq(id(1)))
        .execute();
    Sealer third = SealKeys.sealer(key(9), FIRST, INDEX);
    ResealValues.Resealed done = reseal(third).run((column, looked, all, resealed) -> {});
    assertThat(done.shut())
        .extracting(ResealValues.Shut::why)
        .containsExactly("解不开：缺少密钥 " + AFTER.current().id() + "，请加入 ZHICHENG_DATA_KEYS_ALSO");
    assertThat(db.fetchCount(SEALING_KEY, SEALING_KEY.ENDED_AT.isNotNull())).isZero();
  }

  @Test
  void indexesMoveTogetherAndEverybodyIsFoundByTheirNumber() throws SQLException {
    Sealer two = SealKeys.sealer(FIRST, "", INDEX + "," + key(4));
    assertThatThrownBy(() -> register(two).requireAll())
        .hasMessageContaining("./ops rotate-keys --index");
    RotateIndex rotation = new RotateIndex(db, two, register(two), own.transaction());
    try (var node =
        DriverManager.getConnection(own.url() + "&ApplicationName=node", "postgres", "")) {
      assertThat(node.isValid(1)).isTrue();
      assertThatThrownBy(() -> rotation.rotate(so -> {}))
          .isInstanceOf(RefusedCommandException.class)
          .hasMessageContaining("请先停止全部节点");
    }
    assertThat(rotation.rotate(so -> {})).isEqualTo(PEOPLE + 1L);
    for (int no : List.of(0, 3, PEOPLE - 1)) {
      assertThat(
              db.select(PERSON.ID)
                  .from(PERSON)
                  .where(PERSON.ID_NO_INDEX.eq(two.index(number(no), Holder.PURPOSE)))
                  .fetchSingle(PERSON.ID))
          .isEqualTo(id(no));
    }
    assertThat(db.select(ACCOUNT.HOLDER_INDEX).from(ACCOUNT).fetchSingle().value1())
        .isEqualTo(two.index(number(3), Holder.PURPOSE));
    assertThat(rotation.rotate(so -> {})).isZero();
    register(two).requireAll();
    assertThatThrownBy(() -> register(BEFORE).requireAll())
        .hasMessageContaining("nobody would be found");
  }

  /** A column that is added and forgotten would keep its old key for ever. */
  @Test
  void everyIndexOfTheDatabaseIsMoved() {
    var listed =
        Arrays.stream(IndexedColumn.values())
            .map(one -> one.table().getName() + "." + one.column().getName())
            .toList();
    assertThat(
            db.fetch(
                    "SELECT table_name || '.' || column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND data_type = 'bytea'"
                        + " AND column_name LIKE '%\\_index'")
                .getValues(0, String.class))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void everySealedColumnIsSealedAnew() {
    var listed = Arrays.stream(SealedColumn.values()).map(SealedColumn::context).toList();
    assertThat(
            db.fetch(
                    "SELECT table_name || '.' || column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND data_type = 'bytea'"
                        + " AND column_name NOT LIKE '%\\_index'"
                        + " AND table_name NOT IN ('spring_session_attributes', 'certificate_file',"
                        + " 'export_part', 'library_import_file', 'certificate_visit')")
                .getValues(0, String.class))
        .allMatch(listed::contains);
    assertThat(listed).contains("account.claims");
  }
}
